/**
 * The weighted sum model (WSM): the score of programme i is Σ_j w_j · v_ij, v the ratings brought to
 * a common scale (MINMAX unless told otherwise). Its parts w_j · v_ij show what each criterion
 * contributes.
 */
import { sum } from "../numerics/sum";
import { commonScale } from "./common-scale";
import type { RatingsInput, Scorer } from "./input";
import { linearScorer } from "./linear";
import { weightsOf } from "./weights";

export interface WeightedSumInput extends RatingsInput {
  readonly weights: readonly number[];
}

export function weightedSum(input: WeightedSumInput): number[] {
  return weightedParts(input).map(sum);
}

/** w_j · v_ij, a row a programme; each row adds up to its score. */
export function weightedParts(input: WeightedSumInput): number[][] {
  const weights = weightsOf(input);
  const scaled = weightedSumScale(input);
  return input.ratings.map((_, i) =>
    weights.map((weight, j) => weight * (scaled[j]?.[i] as number))
  );
}

export function weightedSumScorer(input: RatingsInput): Scorer {
  return linearScorer(weightedSumScale(input));
}

/** The values that the weights multiply, one list a criterion. */
export function weightedSumScale(input: RatingsInput): number[][] {
  return commonScale(input, "MINMAX");
}
