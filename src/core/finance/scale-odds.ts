/**
 * The odds that a pilot scales, from how many did so far: a beta prior of some weight, counted as
 * pilots seen before, and the pilots tried.
 */
import { need, shown } from "../check";
import { PlanningError } from "../errors";
import { betaQuantile } from "../numerics/incomplete-beta";

export interface ScaleOddsInput {
  readonly scaled: number;
  readonly tried: number;
  readonly priorMean: number;
  /** In pilots. */
  readonly priorWeight: number;
  /** That the true share lies between low and high. */
  readonly confidence: number;
}

export interface ScaleOdds {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly alpha: number;
  readonly beta: number;
}

/** Of pilots, tried or thought of: beyond, quantiles lose their digits. */
const MOST = 1_000_000;

export function scaleOdds(input: ScaleOddsInput): ScaleOdds {
  const { scaled, tried, priorMean, priorWeight, confidence } = input;
  need(tried >= 0 && tried <= MOST, "tried", tried, `a number from 0 to ${MOST}`);
  need(
    scaled >= 0 && scaled <= tried,
    "scaled",
    scaled,
    `a number from 0 to tried (${shown(tried)})`
  );
  need(priorMean >= 0 && priorMean <= 1, "priorMean", priorMean, "a share from 0 to 1");
  need(
    priorWeight >= 0 && priorWeight <= MOST,
    "priorWeight",
    priorWeight,
    `a number from 0 to ${MOST}`
  );
  need(confidence > 0 && confidence < 1, "confidence", confidence, "a share between 0 and 1");
  const alpha = priorMean * priorWeight + scaled;
  const beta = (1 - priorMean) * priorWeight + (tried - scaled);
  if (!(alpha > 0 && beta > 0)) {
    const all =
      alpha > 0 ? "every pilot scaled" : tried > 0 ? "no pilot scaled" : "nothing was tried";
    throw new PlanningError(
      "value",
      `priorWeight: holds ${shown(priorWeight)}; ${all}, so a prior that leaves room for both outcomes is needed`
    );
  }
  return {
    mean: alpha / (alpha + beta),
    low: betaQuantile((1 - confidence) / 2, alpha, beta),
    high: betaQuantile((1 + confidence) / 2, alpha, beta),
    alpha,
    beta,
  };
}
