/** Sort fields as Office.js sends them, and the order of cells: numbers, texts, booleans, errors, blanks last. */
import type { Cell } from "../engine/types";
import { HostError } from "./errors";

export interface SortKey {
  column: number;
  ascending: boolean;
}

export function sortFields(fields: unknown, columns: number): SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument");
  return fields.map((field: { key?: unknown; ascending?: unknown }) => {
    const column = Number(field.key);
    if (!Number.isInteger(column) || column < 0 || column >= columns) {
      throw new HostError("InvalidArgument");
    }
    return { column, ascending: field.ascending !== false };
  });
}

export function compareCells(a: Cell[], b: Cell[], keys: SortKey[]): number {
  for (const { column, ascending } of keys) {
    const order = compare(a[column]!, b[column]!, ascending);
    if (order !== 0) return order;
  }
  return 0;
}

const RANKS = { number: 0, text: 1, boolean: 2, error: 3, empty: 4 };

function compare(a: Cell, b: Cell, ascending: boolean): number {
  if (a.kind === "empty" || b.kind === "empty")
    return Number(a.kind === "empty") - Number(b.kind === "empty");
  const direction = ascending ? 1 : -1;
  if (a.kind !== b.kind) return direction * (RANKS[a.kind] - RANKS[b.kind]);
  if (typeof a.value === "string")
    return direction * a.value.localeCompare(String(b.value), "en", { sensitivity: "base" });
  return direction * (Number(a.value) - Number(b.value));
}
