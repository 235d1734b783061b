/**
 * Gamma-Gamma model of spend (Colombo and Jiang 1999; Fader and Hardie 2013): the amounts of one
 * customer are gamma with shape p and a rate that differs between customers, gamma with shape q and
 * rate gamma. For the mean m of x repeat purchases
 * log f(m | x) = log Γ(px + q) − log Γ(px) − log Γ(q) + q·log γ + (px − 1)·log m + px·log x
 *                − (px + q)·log(γ + x·m)
 * E(M | x, m) = p(γ + x·m)/(px + q − 1), of a new customer pγ/(q − 1), which needs q > 1.
 */
import { PlanningError } from "../errors";
import { need } from "../check";
import { logGamma, logGammaStep } from "../numerics/gamma";
import type { RowFailure } from "../rows";
import { at, eachValue } from "./each-value";

export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

export interface ExpectedSpendInput {
  readonly parameters: GammaGamma;
  /** One value stands for every customer, in spend too. */
  readonly frequency: Float64Array;
  readonly spend: Float64Array;
}

/** A customer whose figures are impossible fails alone. */
export function expectedSpendOfEach({ parameters, frequency, spend }: ExpectedSpendInput): {
  values: Float64Array;
  failures: RowFailure[];
} {
  return eachValue(Math.max(frequency.length, spend.length), (row) =>
    expectedSpend(parameters, at(frequency, row), at(spend, row))
  );
}

/** Expected spend a purchase of a customer with `frequency` repeat purchases of `spend` on average. */
export function expectedSpend(
  { p, q, gamma }: GammaGamma,
  frequency: number,
  spend: number
): number {
  need(
    frequency >= 0 && Number.isInteger(frequency),
    "frequency",
    frequency,
    "a whole number of 0 or more"
  );
  need(frequency === 0 || spend >= 0, "spend", spend, "0 or more");
  const shape = p * frequency + q - 1;
  if (shape > 0) return (p * (gamma + (frequency === 0 ? 0 : frequency * spend))) / shape;
  throw new PlanningError(
    "value",
    frequency === 0
      ? `spend fit: q is ${q}; above 1 is needed, because spend has no mean for a new customer otherwise`
      : `spend fit: q is ${q}; p·frequency + q above 1 is needed for an expected spend`
  );
}

/** The log-likelihood of one customer's mean spend. */
export function spendLogLikelihood(
  { p, q, gamma }: GammaGamma,
  frequency: number,
  spend: number
): number {
  const shape = p * frequency;
  const total = gamma + frequency * spend;
  return (
    logGammaStep(shape, q) -
    logGamma(q) -
    q * Math.log(total / gamma) +
    shape * Math.log((frequency * spend) / total) -
    Math.log(spend)
  );
}
