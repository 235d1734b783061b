/** Scores that are a weighted sum of one list a criterion: Σ_j w_j · v_j[i]. */
import type { Scorer } from "./input";

export function linearScorer(lists: readonly (readonly number[])[]): Scorer {
  const columns = lists.map((list) => Float64Array.from(list));
  const whole = columns.length - (columns.length % 4);
  return (weights, scores) => {
    scores.fill(0);
    for (let j = 0; j < whole; j += 4) addFour(scores, columns, weights, j);
    for (let j = whole; j < columns.length; j++) {
      addScaled(scores, columns[j] as Float64Array, weights[j] as number);
    }
  };
}

/** Four criteria in one pass, so that a score is read and written a quarter as often. */
function addFour(
  total: Float64Array,
  columns: readonly Float64Array[],
  weights: ArrayLike<number>,
  j: number
): void {
  const [a, b, c, d] = columns.slice(j, j + 4) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [p, q, r, s] = [weights[j]!, weights[j + 1]!, weights[j + 2]!, weights[j + 3]!];
  for (let i = 0; i < total.length; i++) {
    total[i] = total[i]! + p * a[i]! + q * b[i]! + r * c[i]! + s * d[i]!;
  }
}

/** A weight of 0 leaves its criterion out, whatever that holds. */
export function addScaled(total: Float64Array, column: Float64Array, weight: number): void {
  if (weight === 0) return;
  for (let i = 0; i < total.length; i++) {
    total[i] = (total[i] as number) + weight * (column[i] as number);
  }
}
