/** Multi-criteria methods by name: the score of each programme, and its rank. */
import { rankHighestFirst } from "./rank";
import { weightedSum, type WeightedSumInput } from "./weighted-sum";

export const METHODS = ["WSM"] as const;
export type Method = (typeof METHODS)[number];

export interface ScoringInput extends WeightedSumInput {
  readonly method: Method;
}

export function score(input: ScoringInput): number[] {
  switch (input.method) {
    case "WSM":
      return weightedSum(input);
  }
}

/** 1 is best, whatever the method. */
export function rank(input: ScoringInput): number[] {
  return rankHighestFirst(score(input));
}
