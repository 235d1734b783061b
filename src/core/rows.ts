/**
 * Results of a calculation that treats every row alone: a row that cannot be calculated carries its
 * reason and leaves the others as they are. Plain data, so that it can cross to a worker and back.
 */
import { PlanningError, type PlanningErrorCode } from "./errors";

export interface RowFailure {
  readonly row: number;
  readonly code: PlanningErrorCode;
  readonly message: string;
}

export interface RowResults {
  /** One list of values a row; a failed row is empty. */
  readonly rows: number[][];
  readonly failures: RowFailure[];
}

/** Calculates row 0 … count − 1; a PlanningError of a row is kept with its row. */
export function eachRow(count: number, calculate: (row: number) => number[]): RowResults {
  const rows: number[][] = [];
  const failures: RowFailure[] = [];
  for (let row = 0; row < count; row++) {
    try {
      rows.push(calculate(row));
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      rows.push([]);
      failures.push({ row, code: error.code, message: error.message });
    }
  }
  return { rows, failures };
}

/** A column of values, or one value that stands for every row. */
export type Column = readonly number[];

/** The value of a column in a row; a column of one value applies to every row. */
export function at(column: Column, row: number): number {
  return column[column.length === 1 ? 0 : row] ?? NaN;
}

/** How many rows the columns describe together. */
export function rowCount(...columns: Column[]): number {
  return columns.reduce((most, column) => Math.max(most, column.length), 1);
}
