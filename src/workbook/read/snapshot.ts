/**
 * What was read from the workbook in one go: plain data, from which the pane's state and the health
 * check are derived without asking the host again.
 */
export type CellContent = string | number | boolean;

export interface TableSnapshot {
  name: string;
  sheet: string;
  /** 0-based place of the first heading. */
  row: number;
  column: number;
  headers: string[];
  /** Body rows; blank cells are "". */
  values: CellContent[][];
  /** The same cells as formulas; absent where they were not asked for. */
  formulas?: CellContent[][];
}

export interface WorkbookSnapshot {
  tables: ReadonlyMap<string, TableSnapshot>;
  /** Named cells by name; a name whose cell is gone is missing. */
  cells: ReadonlyMap<string, CellContent>;
  /** Spilled blocks of the Calc sheet by the name of their first cell. */
  blocks: ReadonlyMap<string, CellContent[][]>;
}

/** A column of a table by its exact name, or null. */
export function columnOf(table: TableSnapshot, name: string): CellContent[] | null {
  const place = table.headers.indexOf(name);
  return place < 0 ? null : table.values.map((row) => row[place] ?? "");
}

export const isError = (value: CellContent): boolean =>
  typeof value === "string" && /^#[A-Z/0?!_]+[!?]?$/.test(value);
