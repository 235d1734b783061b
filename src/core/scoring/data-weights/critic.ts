/**
 * CRITIC (Diakoulaki et al. 1995): σ_j Σ_k (1 − r_jk), the standard deviation of the ratings scaled
 * between their least and greatest by direction, and Pearson's correlation with the other criteria. A
 * criterion that is the same for all has no correlation: its weight is 0, and the others' sums pass it
 * over.
 */
import { sum } from "../../numerics/sum";
import { normalise } from "../normalise";
import type { Direction } from "../place";
import { isConstant } from "./refuse";
import { standardDeviation } from "./standard-deviation";

/** Criteria that agree perfectly leave a difference of rounding. */
const SAME = 1e-13;

export function criticContrasts(
  columns: readonly (readonly number[])[],
  directions: readonly Direction[]
): number[] {
  const scaled = columns.map((column, j) => normalise(column, directions[j]!, "MINMAX", j));
  const deviations = scaled.map((column, j) =>
    isConstant(columns[j]!) ? 0 : standardDeviation(column)
  );
  const varying = columns.map((_, j) => j).filter((j) => deviations[j]! > 0);
  if (varying.length === 1) return deviations;
  return scaled.map((column, j) => {
    if (deviations[j] === 0) return 0;
    const conflicts = varying.map((k) => (k === j ? 0 : 1 - correlation(column, scaled[k]!)));
    const conflict = sum(conflicts);
    return conflict < SAME ? 0 : deviations[j]! * conflict;
  });
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const meanX = sum(x) / x.length;
  const meanY = sum(y) / y.length;
  const together = sum(x.map((value, i) => (value - meanX) * (y[i]! - meanY)));
  const apart =
    sum(x.map((value) => (value - meanX) ** 2)) * sum(y.map((value) => (value - meanY) ** 2));
  return together / Math.sqrt(apart);
}
