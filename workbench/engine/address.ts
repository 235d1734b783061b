/** Cell addresses as text: "A1" notation and sheet prefixes. */
import type { Rect } from "./types";

/** "$B$2:$C$5"; with `relativeRow` "$B2:$C5". */
export function rectAddress(rect: Rect, relativeRow = false): string {
  const corner = (row: number, column: number) =>
    `$${columnLetters(column)}${relativeRow ? "" : "$"}${row + 1}`;
  const start = corner(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return start;
  return `${start}:${corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** The sheet's name with quotes where Excel wants them, and "!". */
export function sheetPrefix(name: string): string {
  return `'${name.replace(/'/g, "''")}'!`;
}
