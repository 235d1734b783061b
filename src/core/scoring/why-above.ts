/**
 * Why programme A stands above programme B: the weighted contribution of each criterion to A's score
 * less that to B's. They add up to the difference of the scores (of their logarithms under WPM).
 */
import { PlanningError } from "../errors";
import { sum } from "../numerics/sum";
import { contributions } from "./contributions";
import type { ScoringInput } from "./methods";
import { weightsOf } from "./weights";

export interface WhyAbove {
  /** Of A over B, more is better for A. */
  readonly total: number;
  /** The largest advantage of A first, the largest of B last. */
  readonly criteria: readonly { readonly criterion: number; readonly difference: number }[];
}

export function whyAbove(input: ScoringInput, a: number, b: number): WhyAbove {
  const values = contributions(input);
  if (!values) {
    throw new PlanningError(
      "value",
      `method: ${input.method} has no parts by criterion; WSM, WPM, PROMETHEE2 or SPOTIS is needed`
    );
  }
  const weights = weightsOf(input);
  const criteria = values.map((list, criterion) => ({
    criterion,
    difference: weights[criterion] === 0 ? 0 : weights[criterion]! * apart(list[a]!, list[b]!),
  }));
  criteria.sort((x, y) => y.difference - x.difference);
  return { total: sum(criteria.map(({ difference }) => difference)), criteria };
}

/** Two programmes that both have nothing (−∞ under WPM) do not differ. */
function apart(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
