/**
 * The principal eigenvalue and eigenvector of a matrix of positive entries by the power method. The
 * quotients (Av)_i/v_i enclose the eigenvalue (Collatz and Wielandt), which says when to stop.
 */
import { PlanningError } from "../errors";
import { sum } from "../numerics/sum";

export interface Eigenpair {
  readonly value: number;
  /** Adds up to 1. */
  readonly vector: number[];
}

const MOST_STEPS = 20_000;

export function principal(matrix: readonly (readonly number[])[]): Eigenpair {
  let vector = scaled(matrix.map((row) => Math.exp(sum(row.map(logOf)) / row.length)));
  let bestGap = Infinity;
  let stalled = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = matrix.map((row) => sum(row.map((entry, j) => entry * vector[j]!)));
    const quotients = next.map((value, i) => value / vector[i]!);
    const low = Math.min(...quotients);
    const high = Math.max(...quotients);
    vector = scaled(next);
    const gap = (high - low) / high;
    // Down to rounding: a few steps without a narrower enclosure.
    stalled = gap < bestGap ? 0 : stalled + 1;
    bestGap = Math.min(bestGap, gap);
    if (gap === 0 || (bestGap < 1e-12 && stalled >= 3)) return { value: (low + high) / 2, vector };
  }
  if (bestGap < 1e-9)
    return { value: sum(matrix[0]!.map((x, j) => x * vector[j]!)) / vector[0]!, vector };
  throw new PlanningError("number", "pairwise: the eigenvector was not found");
}

function logOf(entry: number): number {
  return entry > 0 ? Math.log(entry) : 0;
}

function scaled(values: readonly number[]): number[] {
  const total = sum(values);
  return values.map((value) => value / total);
}
