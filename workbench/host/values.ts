/** Cell values between Excel's arrays and the engine: what is written, as if typed, and what is read. */
import type { Cell, Scalar } from "../engine/types";
import { HostError } from "./errors";

export const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export type Entry = Scalar | null;

/** A two-dimensional array of a range's size, from an array of that size or one value, not null, for all cells. */
export function arrayArgument(value: unknown, rows: number, columns: number): unknown[][] {
  if (!Array.isArray(value)) {
    if (value === null) throw new HostError("InvalidArgument");
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const grid = value as unknown[];
  const fits =
    grid.length === rows && grid.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new HostError("InvalidArgument", WRONG_SIZE);
  return grid as unknown[][];
}

/** A value as Excel takes it when it is typed: "12" is a number, "=A1" a formula, "'12" text. */
export function entry(value: unknown, format: string): Entry {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new HostError("InvalidArgument");
    return value;
  }
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (value === "" || value.startsWith("'")) return value;
  if (format === "@") return `'${value}`;
  if (value.startsWith("=")) return value;
  return asTyped(value) ?? value;
}

/** Number formats that Excel gives a General cell for what was typed into it. */
export function typedFormat(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^[-+]?[\d,]*\.?\d+%$/.test(text)) return text.includes(".") ? "0.00%" : "0%";
  return dateSerial(text) === null ? null : "m/d/yyyy";
}

export function cellValue(cell: Cell): Scalar {
  return cell.value;
}

export function cellFormula(cell: Cell): Scalar {
  return cell.formula === "" ? cell.value : cell.formula;
}

const VALUE_TYPES = {
  empty: "Empty",
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
} as const;

export function valueType(cell: Cell): string {
  return VALUE_TYPES[cell.kind];
}

function asTyped(value: string): Scalar | null {
  const text = value.trim();
  if (/^[-+]?(\d[\d,]*\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) {
    return groupedRight(text) ? Number(text.replace(/,/g, "")) : null;
  }
  const percent = /^([-+]?(?:\d[\d,]*\.?\d*|\.\d+))%$/.exec(text);
  if (percent) return Number(percent[1]!.replace(/,/g, "")) / 100;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return dateSerial(text);
}

/** Commas count as grouping only in threes. */
function groupedRight(text: string): boolean {
  return !text.includes(",") || /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?(e[-+]?\d+)?$/i.test(text);
}

/** yyyy-mm-dd and m/d/yyyy, as Excel in English (US) reads them. */
function dateSerial(text: string): number | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : us
      ? [Number(us[3]), Number(us[1]), Number(us[2])]
      : [0, 0, 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round(date.getTime() / 86400000) + 25569;
}
