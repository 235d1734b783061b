/** Weights of criteria, scaled so that they add up to 1. */
import { shown } from "../check";
import { PlanningError } from "../errors";
import { sum } from "../numerics/sum";
import type { RatingsInput } from "./input";

/** The weights that count: scaled to add up to 1, as they are under NONE without anchors. */
export function weightsOf(input: RatingsInput & { readonly weights: readonly number[] }): number[] {
  const raw = input.normalisation === "NONE" && !input.anchors;
  return raw ? [...checkWeights(input.weights)] : scaleWeights(input.weights);
}

export function scaleWeights(weights: readonly number[]): number[] {
  const total = sum(checkWeights(weights));
  if (total === 0) {
    throw new PlanningError("value", "weights: all are 0; at least one above 0 is needed");
  }
  return weights.map((weight) => weight / total);
}

/** The weights as they are, each 0 or more. */
export function checkWeights(weights: readonly number[]): readonly number[] {
  const bad = weights.findIndex((weight) => weight < 0);
  if (bad < 0) return weights;
  throw new PlanningError(
    "value",
    `weights: value ${bad + 1} is ${shown(weights[bad] as number)}; 0 or more is needed`
  );
}
