/** A1 addresses: reading and writing them, and arithmetic on rectangles. */
import type { Rect } from "../engine/types";
import { HostError } from "./errors";

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export interface ParsedAddress {
  sheet: string | null;
  rect: Rect;
}

/** "Sheet1!A1:B2", "'My sheet'!A:C", "$2:4" or "B7"; null when the text is no address. */
export function parseAddress(text: string): ParsedAddress | null {
  const { sheet, rest } = splitSheet(text.trim());
  const [first, second, ...more] = rest.replace(/\$/g, "").toUpperCase().split(":");
  if (first === undefined || more.length > 0) return null;
  const a = parsePart(first);
  const b = second === undefined ? a : parsePart(second);
  if (!a || !b || a.kind !== b.kind) return null;
  if (second === undefined && a.kind !== "cell") return null;
  const top = a.kind === "column" ? 0 : Math.min(a.row, b.row);
  const bottom = a.kind === "column" ? MAX_ROWS - 1 : Math.max(a.row, b.row);
  const left = a.kind === "row" ? 0 : Math.min(a.column, b.column);
  const right = a.kind === "row" ? MAX_COLUMNS - 1 : Math.max(a.column, b.column);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS || top < 0 || left < 0) return null;
  return {
    sheet,
    rect: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  };
}

/** A rectangle as Excel writes it: whole columns "A:C", whole rows "2:4", one cell "B7". */
export function formatRect(rect: Rect): string {
  const { row, column, rows, columns } = rect;
  const wholeColumns = rows === MAX_ROWS;
  const wholeRows = columns === MAX_COLUMNS;
  if (wholeColumns && !wholeRows) {
    return `${columnName(column)}:${columnName(column + columns - 1)}`;
  }
  if (wholeRows) return `${row + 1}:${row + rows}`;
  const start = columnName(column) + (row + 1);
  if (rows === 1 && columns === 1) return start;
  return `${start}:${columnName(column + columns - 1)}${row + rows}`;
}

export function formatAddress(sheet: string, rect: Rect): string {
  return `${quoteSheet(sheet)}!${formatRect(rect)}`;
}

export function quoteSheet(name: string): string {
  if (/^[A-Za-z_][\w.]*$/.test(name) && !parseAddress(name)) return name;
  return `'${name.replace(/'/g, "''")}'`;
}

export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  }
  return name;
}

export function isUnbounded({ rows, columns }: Rect): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bound(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Throws InvalidArgument where a rectangle leaves the sheet or is empty. */
export function onSheet(rect: Rect): Rect {
  const { row, column, rows, columns } = rect;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside =
    row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!whole || !inside || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
  return rect;
}

type Part =
  | { kind: "cell"; row: number; column: number }
  | { kind: "column"; row: number; column: number }
  | { kind: "row"; row: number; column: number };

function parsePart(text: string): Part | null {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || (!match[1] && !match[2])) return null;
  const column = match[1] ? columnIndex(match[1]) : 0;
  const row = match[2] ? Number(match[2]) - 1 : 0;
  return { kind: match[1] ? (match[2] ? "cell" : "column") : "row", row, column };
}

function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

function splitSheet(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted) return { sheet: quoted[1]!.replace(/''/g, "'"), rest: quoted[2]! };
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, rest: text };
  return { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}
