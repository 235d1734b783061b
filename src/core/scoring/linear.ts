/** Scores that are a weighted sum of one list a criterion: Σ_j w_j · v_j[i]. */
import type { Scorer } from "./input";

export function linearScorer(lists: readonly (readonly number[])[]): Scorer {
  const columns = lists.map((list) => Float64Array.from(list));
  return (weights, scores) => {
    scores.fill(0);
    columns.forEach((column, j) => addScaled(scores, column, weights[j] as number));
  };
}

/** A weight of 0 leaves its criterion out, whatever that holds. */
export function addScaled(total: Float64Array, column: Float64Array, weight: number): void {
  if (weight === 0) return;
  for (let i = 0; i < total.length; i++) {
    total[i] = (total[i] as number) + weight * (column[i] as number);
  }
}
