/** Rows of a table by the names of their columns. */
import { plainText } from "../read/reading";
import type { CellContent, WorkbookSnapshot } from "../read/snapshot";

export type TableRecord = ReadonlyMap<string, CellContent>;

export function recordsOf(snapshot: WorkbookSnapshot, table: string): TableRecord[] {
  const found = snapshot.tables.get(table);
  if (!found) return [];
  return found.values.map(
    (cells) => new Map(found.headers.map((header, i) => [header, cells[i] ?? ""]))
  );
}

export const valueAt = (record: TableRecord, column: string): CellContent =>
  record.get(column) ?? "";

export const textAt = (record: TableRecord, column: string): string =>
  plainText(record.get(column));
