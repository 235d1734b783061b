/** Multi-criteria methods by name: the score of each programme, and its rank. */
import type { RatingsInput, Scorer } from "./input";
import { prometheeScorer } from "./promethee";
import { rankHighestFirst } from "./rank";
import { spotisScorer } from "./spotis";
import { topsisScorer } from "./topsis";
import { vikorScorer } from "./vikor";
import { weightedProductScorer } from "./weighted-product";
import { weightedSum, weightedSumScale, weightedSumScorer } from "./weighted-sum";
import { weightsOf } from "./weights";

export const METHODS = ["WSM", "WPM", "TOPSIS", "VIKOR", "PROMETHEE2", "SPOTIS"] as const;
export type Method = (typeof METHODS)[number];

export interface ScoringInput extends RatingsInput {
  readonly method: Method;
  readonly weights: readonly number[];
}

export function score(input: ScoringInput): number[] {
  const weights = weightsOf(input);
  // The weighted sum is that of its parts to the last digit.
  if (input.method === "WSM") return weightedSum(input);
  const scores = new Float64Array(input.ratings.length);
  scorer(input)(weights, scores);
  return [...scores];
}

/** 1 is best, whatever the method. */
export function rank(input: ScoringInput): number[] {
  const scores = score(input);
  const standing = lowerIsBetter(input.method) ? scores.map((value) => -value) : scores;
  return rankHighestFirst(standing, scoreScale(input, weightsOf(input)));
}

/**
 * The size of the terms that a score adds up: where they cancel out, as in a net flow of 0, what is
 * left is rounding in their last digits, which must not decide an order.
 */
export function scoreScale(
  input: RatingsInput & { readonly method: Method },
  weights: readonly number[]
): number {
  switch (input.method) {
    case "WSM":
      return termScale(weightedSumScale(input), weights);
    case "PROMETHEE2":
      return weights.reduce((total, weight) => total + weight, 0);
    case "TOPSIS":
    case "VIKOR":
    case "SPOTIS":
      return 1;
    case "WPM":
      return 0;
  }
}

function termScale(lists: readonly (readonly number[])[], weights: readonly number[]): number {
  return lists.reduce((most, list, j) => {
    const largest = list.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
    return Math.max(most, (weights[j] as number) * largest);
  }, 0);
}

export function lowerIsBetter(method: Method): boolean {
  return method === "VIKOR" || method === "SPOTIS";
}

/** The method's scores for any weights. */
export function scorer(input: RatingsInput & { readonly method: Method }): Scorer {
  switch (input.method) {
    case "WSM":
      return weightedSumScorer(input);
    case "WPM":
      return weightedProductScorer(input);
    case "TOPSIS":
      return topsisScorer(input);
    case "VIKOR":
      return vikorScorer(input);
    case "PROMETHEE2":
      return prometheeScorer(input);
    case "SPOTIS":
      return spotisScorer(input);
  }
}
