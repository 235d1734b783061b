/** What fills the tables of a new workbook: input columns by name, a value a row. */
export type CellValue = string | number | null;

export interface TableContent {
  columns: readonly string[];
  rows: readonly (readonly CellValue[])[];
}

export interface WorkbookContent {
  /** Shown large on the first sheet. */
  title: string;
  /** Sentences under it. */
  introduction: readonly string[];
  tables: Readonly<Record<string, TableContent>>;
}

/** A date as Excel counts it: days since 30 December 1899. */
export function dateSerial(year: number, month: number, day = 1): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}
