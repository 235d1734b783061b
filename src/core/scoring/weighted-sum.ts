/**
 * The weighted sum model (WSM): the score of programme i is Σ_j w_j · v_ij, v the ratings brought to
 * a common scale. Its parts w_j · v_ij show what each criterion contributes.
 */
import { sum } from "../numerics/sum";
import { placeBetweenAnchors } from "./anchors";
import { normalise, type Normalisation } from "./normalise";
import type { Direction } from "./place";
import { checkWeights, scaleWeights } from "./weights";

export interface WeightedSumInput {
  /** A row a programme, a column a criterion. */
  readonly ratings: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly directions: readonly Direction[];
  readonly normalisation: Normalisation;
  /** Two rows, worst and best in either order; they take the place of the normalisation. */
  readonly anchors?: readonly (readonly number[])[] | undefined;
}

export function weightedSum(input: WeightedSumInput): number[] {
  return weightedParts(input).map(sum);
}

/** w_j · v_ij, a row a programme; each row adds up to its score. */
export function weightedParts(input: WeightedSumInput): number[][] {
  const { ratings, directions, normalisation, anchors } = input;
  const raw = normalisation === "NONE" && !anchors;
  const weights = raw ? checkWeights(input.weights) : scaleWeights(input.weights);
  const parts = ratings.map(() => new Array<number>(weights.length).fill(0));
  weights.forEach((weight, j) => {
    const values = ratings.map((row) => row[j] as number);
    const direction = directions[j] as Direction;
    const scaled = anchors
      ? placeBetweenAnchors(values, direction, [anchors[0]?.[j] ?? NaN, anchors[1]?.[j] ?? NaN], j)
      : normalise(values, direction, normalisation, j);
    scaled.forEach((value, i) => ((parts[i] as number[])[j] = weight * value));
  });
  return parts;
}
