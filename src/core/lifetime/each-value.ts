/** One value for each of many customers, in a typed array; a customer who cannot be calculated fails alone. */
import { PlanningError } from "../errors";
import type { RowFailure } from "../rows";

export interface Values {
  readonly values: Float64Array;
  readonly failures: RowFailure[];
}

/** Rows that hold NaN were not read: the reader has said why. */
export function eachValue(count: number, calculate: (row: number) => number): Values {
  const values = new Float64Array(count);
  const failures: RowFailure[] = [];
  for (let row = 0; row < count; row++) {
    try {
      values[row] = calculate(row);
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      values[row] = NaN;
      failures.push({ row, code: error.code, message: error.message });
    }
  }
  return { values, failures };
}

/** The value of a row; an array of one value stands for every row. */
export function at(column: Float64Array, row: number): number {
  return column[column.length === 1 ? 0 : row]!;
}
