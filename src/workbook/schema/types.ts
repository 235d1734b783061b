/**
 * What a table, a column and a named cell of the planning workbook are. One table is one file in
 * this folder; adding a table means adding that file and its line in `index.ts`.
 */
import type { AssumptionKind } from "../types";

/** Gives the reference of a spilled block of the Calc sheet, e.g. `Calc!$B$7#`. */
export type SpillReference = (block: string) => string;

export interface ColumnSchema {
  name: string;
  kind: AssumptionKind;
  /** In words, e.g. "money a year", "months", "share of 1"; "" for text. */
  unit: string;
  meaning: string;
  /** Allowed values; the sheet offers them as a list and the health check names others. */
  choices?: readonly string[];
  /** A column of names that this one must be among. */
  among?: { table: string; column: string };
  /** The calculation leaves a row out while this cell is blank. */
  required?: boolean;
  minimum?: number;
  maximum?: number;
  /** A formula column: the same formula in every row, fetching from a spilled block. */
  formula?: (spill: SpillReference) => string;
  /** Column width in characters, where the heading does not decide it. */
  width?: number;
}

export interface TableSchema {
  name: string;
  sheet: string;
  meaning: string;
  /** Columns that together name a row; blank or repeated keys are reported. */
  key: readonly string[];
  /** A log of many rows: no row has a name, and it is read in chunks. */
  log?: true;
  columns: readonly ColumnSchema[];
}

/** A single cell with a name in the workbook, so that formulas read as sentences. */
export interface NamedCell {
  name: string;
  label: string;
  kind: AssumptionKind;
  unit: string;
  meaning: string;
  choices?: readonly string[];
  minimum?: number;
  maximum?: number;
  /** Absent: the cell fetches the row of this label from Assumptions, or from the active scenario. */
  formula?: string;
  /** The value that a new workbook starts with; absent for formula cells. */
  initial?: number | string;
}

/** A structured reference to a whole column; names with other than letters, digits and spaces need two brackets. */
export function column(table: string, name: string): string {
  return /^[A-Za-z0-9 ]+$/.test(name) ? `${table}[${name}]` : `${table}[[${name}]]`;
}

/** The cell of a column in the formula's own row, always with the table's name. */
export function thisRow(table: string, name: string): string {
  return /^[A-Za-z0-9]+$/.test(name) ? `${table}[@${name}]` : `${table}[@[${name}]]`;
}

/** A formula column's formula: the row of this key in a spilled block; blank where there is none. */
export function fetched(
  table: string,
  key: string,
  keys: string,
  values: string
): (spill: SpillReference) => string {
  const name = thisRow(table, key);
  return (spill) => `=IF(${name}="","",XLOOKUP(${name},${spill(keys)},${spill(values)},""))`;
}
