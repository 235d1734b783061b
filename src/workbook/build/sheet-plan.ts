/** A workbook before it is written: plain data, so that it can be tested and written in bulk. */
export type Written = string | number | null;

export interface PlannedFormat {
  row: number;
  column: number;
  rows: number;
  columns: number;
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number;
  wrap?: boolean;
  align?: "Left" | "Right" | "Center";
  numberFormat?: string;
}

export interface PlannedValidation {
  row: number;
  column: number;
  rows: number;
  list?: string;
  prompt?: { title: string; message: string };
}

export interface PlannedTable {
  name: string;
  row: number;
  column: number;
  /** Body rows, without the headings. */
  rows: number;
  columns: number;
}

/** A native chart of rows of the sheet: columns for amounts, a line for what they add up to. */
export interface PlannedChart {
  name: string;
  title: string;
  type: "ColumnClustered" | "ColumnStacked";
  /** Cells that it covers. */
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Row and columns that the values lie in; all series have the same. */
  values: { column: number; columns: number; labelRow: number };
  series: readonly { name: string; row: number; color: string; line?: true }[];
}

/** How the sheet prints; landscape always. */
export interface PlannedPage {
  area: { row: number; column: number; rows: number; columns: number };
  /** One page for all, or per cent of the size: Excel passes over page breaks where it fits to pages. */
  fit: "one page" | { scale: number };
  /** Rows that begin a page. */
  breaks: readonly number[];
}

export interface SheetPlan {
  name: string;
  tabColor: string;
  /** Rectangles of values, text already safe; null leaves a cell blank. */
  values: { row: number; column: number; cells: Written[][] }[];
  tables: PlannedTable[];
  /** Formulas that need the tables and names: written after them; null leaves a cell alone. */
  formulas: { row: number; column: number; cells: (string | null)[][] }[];
  formats: PlannedFormat[];
  validations: PlannedValidation[];
  widths: { column: number; count: number; characters: number }[];
  freeze: { rows: number; columns: number };
  charts?: PlannedChart[];
  page?: PlannedPage;
}

export interface WorkbookPlan {
  sheets: SheetPlan[];
  names: { name: string; sheet: string; row: number; column: number }[];
}

export function emptySheet(name: string, tabColor: string): SheetPlan {
  return {
    name,
    tabColor,
    values: [],
    tables: [],
    formulas: [],
    formats: [],
    validations: [],
    widths: [],
    freeze: { rows: 0, columns: 0 },
  };
}
