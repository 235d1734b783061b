/** The sample standard deviation of each criterion's ratings, in their own unit. */
import { sum } from "../../numerics/sum";
import { isConstant } from "./refuse";

export function standardDeviations(columns: readonly (readonly number[])[]): number[] {
  return columns.map(standardDeviation);
}

export function standardDeviation(column: readonly number[]): number {
  if (isConstant(column)) return 0;
  const mean = sum(column) / column.length;
  return Math.sqrt(sum(column.map((value) => (value - mean) ** 2)) / (column.length - 1));
}
