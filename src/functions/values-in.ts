/**
 * Excel's arguments turned into numbers and lists. A cell may hold a number, text, a boolean, a blank
 * (null, "" or, on some platforms, 0) or a data type with a basic value; an omitted argument is null.
 * Messages name the argument, the place, what it holds and what it needs.
 */
import { PlanningError } from "../core/errors";
import type { RowFailure } from "../core/rows";

export type Grid = readonly (readonly unknown[])[];

/** The cells of an argument, at least one row and one column, every row as long as the first. */
export function grid(argument: unknown, name: string): Grid {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: Grid = argument.some(Array.isArray) ? (argument as Grid) : [argument as unknown[]];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (width === 0)
    throw new PlanningError("value", `${name}: is empty; at least one cell is needed`);
  const bad = rows.findIndex((row) => !Array.isArray(row) || row.length !== width);
  if (bad >= 0) {
    throw new PlanningError(
      "value",
      `${name}: row ${bad + 1} is not as long as row 1; a rectangle is needed`
    );
  }
  return rows;
}

/** True for an argument that was left out, or for a single blank cell in its place. */
export function isOmitted(argument: unknown): boolean {
  if (!Array.isArray(argument)) return isBlank(argument);
  if (argument.length !== 1) return false;
  const row: unknown = argument[0];
  return Array.isArray(row) ? row.length === 1 && isBlank(row[0]) : isBlank(row);
}

export function isBlank(cell: unknown): boolean {
  const value = basic(cell);
  return value === null || value === undefined || value === "";
}

/** One number. Without a default the argument is required. */
export function number(argument: unknown, name: string, standard?: number): number {
  const cells = required(argument, name, "a number", standard);
  if (cells === null) return standard as number;
  if (cells.length > 1 || cells[0]!.length > 1) {
    throw new PlanningError("value", `${name}: ${sizeOf(cells)}; a single number is needed`);
  }
  return cellNumber(cells, 0, 0, name);
}

/** A whole number within limits, such as a count of periods. */
export function wholeNumber(argument: unknown, name: string, least: number, most: number): number {
  const value = number(argument, name);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new PlanningError(
    "value",
    `${name}: holds ${value}; a whole number from ${least} to ${most} is needed`
  );
}

/** A row or a column of numbers; a wrong cell refuses the call. */
export function vector(argument: unknown, name: string): number[] {
  const cells = required(argument, name, "a row or a column of numbers") as Grid;
  return oneLine(cells, name).map(({ row, column }) => cellNumber(cells, row, column, name));
}

/** Rows and columns of numbers; a wrong cell refuses the call. */
export function matrix(argument: unknown, name: string): number[][] {
  const cells = required(argument, name, "a range of numbers") as Grid;
  return cells.map((line, row) => line.map((_, column) => cellNumber(cells, row, column, name)));
}

export interface Columns<K extends string> {
  readonly count: number;
  readonly values: Record<K, number[]>;
  /** Rows that hold something else than numbers; their values are NaN. */
  readonly failures: RowFailure[];
}

/**
 * Columns that stand side by side, each a row, a column or one value for every row. A wrong cell
 * fails its row alone. Arguments with a default may be left out.
 */
export function columns<K extends string>(
  given: Record<K, unknown>,
  defaults: Partial<Record<K, number>> = {}
): Columns<K> {
  const failures: RowFailure[] = [];
  const read = (name: K) => column(given[name], name, defaults[name], failures);
  return { ...equallyLong(Object.keys(given) as K[], read), failures };
}

/** Reads each argument; those of more than one value must have as many as the first of them. */
export function equallyLong<K extends string, V extends ArrayLike<number>>(
  names: readonly K[],
  read: (name: K) => V
): { count: number; values: Record<K, V> } {
  const values = {} as Record<K, V>;
  let longest: K | null = null;
  for (const name of names) {
    values[name] = read(name);
    if (values[name].length === 1) continue;
    longest ??= name;
    if (values[name].length !== values[longest].length) {
      throw new PlanningError(
        "value",
        `${name}: ${values[name].length} values for ${values[longest].length} of ${longest}`
      );
    }
  }
  return { count: longest ? values[longest].length : 1, values };
}

function column(
  argument: unknown,
  name: string,
  standard: number | undefined,
  failures: RowFailure[]
): number[] {
  const cells = required(argument, name, "a number, a row or a column", standard);
  if (cells === null) return [standard as number];
  const line = oneLine(cells, name);
  return line.map(({ row, column }, i) => {
    try {
      return cellNumber(cells, row, column, name);
    } catch (error) {
      if (!(error instanceof PlanningError) || line.length === 1) throw error;
      failures.push({ row: i, code: error.code, message: error.message });
      return NaN;
    }
  });
}

/**
 * Cash flows: a row is one series in time order, and so is a range of one column. A wrong cell fails
 * its series alone.
 */
export function flows(
  argument: unknown,
  name: string
): { rows: number[][]; failures: RowFailure[] } {
  const cells = required(argument, name, "a row of numbers a programme") as Grid;
  const failures: RowFailure[] = [];
  const oneColumn = cells[0]!.length === 1;
  const rows = oneColumn
    ? [cells.map((_, row) => cellNumber(cells, row, 0, name))]
    : cells.map(series);
  return { rows, failures };

  function series(line: readonly unknown[], row: number): number[] {
    try {
      return line.map((_, column) => cellNumber(cells, row, column, name));
    } catch (error) {
      if (!(error instanceof PlanningError) || cells.length === 1) throw error;
      failures.push({ row, code: error.code, message: error.message });
      return line.map(() => NaN);
    }
  }
}

/** What a cell holds, as a message says it. */
export function describe(cell: unknown): string {
  const value = basic(cell);
  if (typeof value === "string")
    return `text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "no finite number";
  return "an error or a value of another kind";
}

/** Where a cell stands in its argument: "row 3, column 2 ", "row 3 ", or nothing for a single cell. */
export function placeOf(cells: Grid, row: number, column: number): string {
  const tall = cells.length > 1;
  const wide = cells[0]!.length > 1;
  if (tall && wide) return `row ${row + 1}, column ${column + 1} `;
  if (tall) return `row ${row + 1} `;
  return wide ? `column ${column + 1} ` : "";
}

export function sizeOf(cells: Grid): string {
  return `${counted(cells.length, "row")} and ${counted(cells[0]!.length, "column")}`;
}

/** "1 value", "2 values" */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** The places of a row or a column in order; a wider range is refused. */
export function oneLine(cells: Grid, name: string): { row: number; column: number }[] {
  if (cells.length === 1) return cells[0]!.map((_, column) => ({ row: 0, column }));
  if (cells[0]!.length === 1) return cells.map((_, row) => ({ row, column: 0 }));
  throw new PlanningError("value", `${name}: ${sizeOf(cells)}; one row or one column is needed`);
}

/** The basic value of a cell that holds a data type such as a formatted number. */
export function basic(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { basicValue, basicType } = cell as { basicValue?: unknown; basicType?: unknown };
  return basicValue === undefined || basicType === "Error" ? cell : basicValue;
}

function required(argument: unknown, name: string, needed: string, standard?: number): Grid | null {
  if (argument === null || argument === undefined) {
    if (standard !== undefined) return null;
    throw new PlanningError("value", `${name}: is left out; ${needed} is needed`);
  }
  if (standard !== undefined && isOmitted(argument)) return null;
  return grid(argument, name);
}

function cellNumber(cells: Grid, row: number, column: number, name: string): number {
  const value = basic(cells[row]![column]);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  const place = placeOf(cells, row, column);
  if (isBlank(value))
    throw new PlanningError("missing", `${name}: ${place}is blank; a number is needed`);
  throw new PlanningError("value", `${name}: ${place}holds ${describe(value)}; a number is needed`);
}
