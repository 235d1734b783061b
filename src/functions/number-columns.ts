/**
 * Long columns of numbers that stand side by side, as typed arrays without an object a cell: a million
 * customers are read in a moment. A wrong cell fails its row alone; its value is NaN.
 */
import { rowNumber } from "../core/lifetime/check-customers";
import { PlanningError } from "../core/errors";
import type { RowFailure } from "../core/rows";
import { basic, describe, grid, isBlank, isOmitted, equallyLong, sizeOf } from "./values-in";
import type { Cell } from "./values-out";

export interface NumberColumns<K extends string> {
  readonly count: number;
  /** One value stands for every row. */
  readonly values: Record<K, Float64Array>;
  readonly failures: RowFailure[];
}

/** Each argument a row, a column or one value; one with a default may be left out. */
export function numberColumns<K extends string>(
  given: Record<K, unknown>,
  defaults: Partial<Record<K, number>> = {}
): NumberColumns<K> {
  const failures = new Map<number, RowFailure>();
  const read = (name: K) => readColumn(given[name], name, defaults[name], failures);
  const { count, values } = equallyLong(Object.keys(given) as K[], read);
  return { count, values, failures: [...failures.values()].sort((a, b) => a.row - b.row) };
}

/** Results under each other; a failed row shows its reason, and when it is the only one, the call does. */
export function columnOf(values: Float64Array, failures: readonly RowFailure[]): Cell[][] {
  const cells: Cell[][] = new Array<Cell[]>(values.length);
  for (let i = 0; i < values.length; i++) cells[i] = [values[i]!];
  for (const { row, code, message } of failures) {
    const error = new PlanningError(code, message);
    if (values.length === 1) throw error;
    cells[row] = [error];
  }
  return cells;
}

function readColumn(
  argument: unknown,
  name: string,
  standard: number | undefined,
  failures: Map<number, RowFailure>
): Float64Array {
  const leftOut = argument === null || argument === undefined;
  if (standard !== undefined && isOmitted(argument)) return Float64Array.of(standard);
  if (leftOut) {
    throw new PlanningError("value", `${name}: is left out; a number, a row or a column is needed`);
  }
  const cells = grid(argument, name);
  const wide = cells.length === 1;
  if (!wide && cells[0]!.length > 1) {
    throw new PlanningError("value", `${name}: ${sizeOf(cells)}; one row or one column is needed`);
  }
  const values = new Float64Array(wide ? cells[0]!.length : cells.length);
  for (let i = 0; i < values.length; i++) {
    const cell = wide ? cells[0]![i] : cells[i]![0];
    const value = typeof cell === "number" ? cell : basic(cell);
    if (typeof value === "number" && Number.isFinite(value)) values[i] = value + 0;
    else {
      const failure = problem(value, name, i, values.length > 1, wide);
      if (values.length === 1) throw new PlanningError(failure.code, failure.message);
      if (!failures.has(i)) failures.set(i, failure);
      values[i] = NaN;
    }
  }
  return values;
}

function problem(
  value: unknown,
  name: string,
  row: number,
  named: boolean,
  wide: boolean
): RowFailure {
  const place = named ? `${wide ? "column" : "row"} ${rowNumber(row)} ` : "";
  if (isBlank(value)) {
    return { row, code: "missing", message: `${name}: ${place}is blank; a number is needed` };
  }
  const message = `${name}: ${place}holds ${describe(value)}; a number is needed`;
  return { row, code: "value", message };
}
