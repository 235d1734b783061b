/** Long rows or columns of cells, read one cell at a time without a copy: logs have a million rows. */
import { PlanningError } from "../core/errors";
import { basic, describe, grid, isBlank, isOmitted, sizeOf } from "./values-in";

export interface Line {
  readonly name: string;
  readonly count: number;
  at(place: number): unknown;
}

/** A row or a column of cells, or one cell for every row. */
export function line(argument: unknown, name: string): Line {
  if (isOmitted(argument))
    throw new PlanningError("value", `${name}: is left out; a column of ${name} is needed`);
  const cells = grid(argument, name);
  const [first] = cells;
  if (cells.length === 1) {
    const one = first!.length === 1;
    return { name, count: first!.length, at: (place) => first![one ? 0 : place] };
  }
  if (first!.length === 1) return { name, count: cells.length, at: (place) => cells[place]![0] };
  throw new PlanningError("value", `${name}: ${sizeOf(cells)}; one row or one column is needed`);
}

/** How many rows lines describe together; one cell stands for all. */
export function lineCount(...lines: Line[]): number {
  const longest = lines.reduce((most, part) => (part.count > most.count ? part : most));
  for (const { name, count } of lines) {
    if (count === longest.count || count === 1) continue;
    throw new PlanningError(
      "value",
      `${name}: ${count} values for ${longest.count} of ${longest.name}`
    );
  }
  return longest.count;
}

/** The number of a row; a wrong cell refuses the call and names the row. */
export function numberAt(part: Line, row: number, needed = "a number"): number {
  const value = basic(part.at(row));
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw unusable(value, `${part.name}: row ${row + 1}`, needed);
}

/** All numbers of a line. */
export function numbersOf(part: Line, count: number): Float64Array {
  const values = new Float64Array(count);
  for (let row = 0; row < count; row++) values[row] = numberAt(part, row);
  return values;
}

export function unusable(cell: unknown, place: string, needed: string): PlanningError {
  if (isBlank(cell) || (typeof cell === "string" && cell.trim() === ""))
    return new PlanningError("missing", `${place} is blank; ${needed} is needed`);
  return new PlanningError("value", `${place} holds ${describe(cell)}; ${needed} is needed`);
}
