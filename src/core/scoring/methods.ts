/** Multi-criteria methods by name: the score of each programme, and its rank. */
import type { RatingsInput, Scorer } from "./input";
import { prometheeScorer } from "./promethee";
import { rankHighestFirst } from "./rank";
import { spotisScorer } from "./spotis";
import { topsisScorer } from "./topsis";
import { vikorScorer } from "./vikor";
import { weightedProductScorer } from "./weighted-product";
import { weightedSum, weightedSumScorer } from "./weighted-sum";
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
  return rankHighestFirst(lowerIsBetter(input.method) ? scores.map((value) => -value) : scores);
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
