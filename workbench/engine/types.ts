/**
 * The spreadsheet engine as the embedded host needs it: cells, formulas, spills, tables, names,
 * formats, custom functions and events. Rows and columns are 0-based. One implementation stands on
 * Univer, with a grid in a page and without one in Node.
 */
export type Scalar = number | string | boolean;

/** An error value that a cell holds or a custom function returns, e.g. "#N/A". */
export interface CellError {
  error: string;
  message?: string;
}

export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface Area extends Rect {
  sheetId: string;
}

/** A cell as read: value "" when blank; an error cell's value is its text ("#N/A", "#SPILL!", "#BUSY!"). */
export interface Cell {
  kind: "empty" | "number" | "text" | "boolean" | "error";
  value: Scalar;
  /** As typed, with "=", or "" when the cell holds no formula (spilled cells hold none). */
  formula: string;
  /** What a custom function said of its error, where it did. */
  message?: string;
}

export interface SheetInfo {
  id: string;
  name: string;
  position: number;
  visibility: "Visible" | "Hidden" | "VeryHidden";
}

export interface TableInfo {
  id: string;
  name: string;
  sheetId: string;
  /** Headers and body (no totals row). */
  range: Rect;
  columns: string[];
}

export interface NameInfo {
  name: string;
  /** "=Sheet!$A$1" */
  formula: string;
}

export interface Format {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  fontColor?: string;
  fillColor?: string | null;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  verticalAlignment?: "Top" | "Center" | "Bottom";
  wrapText?: boolean;
}

export interface ParameterDefinition {
  name: string;
  description: string;
  /** dimensionality "matrix": always a 2-D array; else a scalar. */
  matrix: boolean;
  optional: boolean;
  repeating: boolean;
}

export interface FunctionDefinition {
  /** With its namespace, upper case: "CCO.CLV". */
  name: string;
  /** The id the runtime knows: "CLV". */
  id: string;
  description: string;
  helpUrl?: string;
  parameters: ParameterDefinition[];
}

export type Argument = Scalar | null | (Scalar | null)[][];
export type ResultValue = Scalar | null | CellError;
/** What comes back from the functions' runtime; never rejects. null in an array shows as 0, as in Excel. */
export type FunctionResult = ResultValue | ResultValue[][];
export type FunctionRunner = (
  definition: FunctionDefinition,
  args: Argument[],
  caller: string
) => FunctionResult | Promise<FunctionResult>;

export type EngineEvent =
  | { type: "edited"; area: Area; source: "Local" | "Remote" }
  | { type: "calculated"; areas: Area[] }
  | { type: "selected"; area: Area }
  | { type: "sheet"; change: "added" | "deleted" | "activated" | "renamed"; sheetId: string }
  | { type: "table"; change: "added" | "deleted" | "changed"; tableId: string };

/** What an engine answers; every method that writes is done when it returns, calculation is not: see settle. */
export interface Engine {
  sheets(): SheetInfo[];
  activeSheet(): string;
  activate(sheetId: string): void;
  addSheet(name: string, position?: number): string;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: SheetInfo["visibility"]): void;

  read(area: Area): Cell[][];
  /** Number-formatted text of the cells, as Excel's Range.text. */
  text(area: Area): string[][];
  /** null leaves a cell alone, "" clears it, a string with "=" is a formula; a leading apostrophe makes text. */
  write(area: Area, values: (Scalar | null)[][], source?: "Local" | "Remote"): void;
  clear(area: Area, what: "All" | "Contents" | "Formats"): void;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  /** Smallest rectangle from A1's side that holds every used cell, or null. */
  usedRange(sheetId: string): Rect | null;
  /** The whole spill that covers or starts at a cell, or null. */
  spill(sheetId: string, row: number, column: number): Rect | null;

  format(area: Area, format: Format): void;
  readFormat(area: Area): Format[][];
  setColumnWidth(sheetId: string, column: number, count: number, points: number): void;
  columnWidth(sheetId: string, column: number): number;
  setRowHeight(sheetId: string, row: number, count: number, points: number): void;
  freeze(sheetId: string, rows: number, columns: number): void;

  tables(): TableInfo[];
  addTable(area: Area, name: string): TableInfo;
  renameTable(tableId: string, name: string): void;
  resizeTable(tableId: string, range: Rect): void;
  /** Removes the table and its cells, or keeps the cells (convert to range). */
  removeTable(tableId: string, keepCells: boolean): void;
  /** A row added by any way (this, typing below, insertion) takes the formulas of calculated columns. */
  addTableRows(tableId: string, index: number | null, values: (Scalar | null)[][]): void;
  deleteTableRows(tableId: string, index: number, count: number): void;
  sortTable(tableId: string, keys: { column: number; ascending: boolean }[]): void;

  names(): NameInfo[];
  setName(name: string, formula: string): void;
  removeName(name: string): void;

  selection(): Area;
  select(area: Area): void;

  register(definition: FunctionDefinition, run: FunctionRunner): void;
  /** Resolves when what was written is calculated; custom functions still out show #BUSY!. */
  calculated(): Promise<void>;
  /** Resolves when no calculation and no custom function is outstanding. */
  settle(): Promise<void>;
  /** Recalculates every formula. */
  recalculate(): void;
  /** Blank cells of a range as custom functions receive them. */
  blanks: "zero" | "null";
  on(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
