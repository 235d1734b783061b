/**
 * Discounted expected lifetime of a customer in periods, by a survival curve S and the rate d.
 * DEL  = Σ_{t≥0} S(t)/(1+d)^t, of a new customer;
 * DERL = Σ_{t>n} S(t)/S(n)/(1+d)^(t−n−1), of one who has made n renewals and is about to decide on
 *        the next (Fader and Hardie 2010, whose n counts renewals made).
 * Both are one sum, here the first terms themselves and the rest by Gregory's formula: an integral,
 * and differences at its lower end. The integral runs over the logarithm of time, so that a tail of
 * millions of periods (a tiny rate, or α of 1 and less) costs some hundred points.
 */
import { need } from "../check";
import { PlanningError } from "../errors";
import { integrate } from "../numerics/quadrature";
import { Sum } from "../numerics/sum";
import { checkModel, logSurvival, type RetentionModel } from "./retention-model";

export const RETENTION_VALUES = ["DEL", "DERL"] as const;
export type RetentionValueName = (typeof RETENTION_VALUES)[number];

export interface RetentionValueInput {
  readonly model: RetentionModel;
  readonly what: RetentionValueName;
  readonly discountPerUnit: number;
  /** Renewals made; read for DERL. */
  readonly renewals: number;
}

export function retentionValue({
  model,
  what,
  discountPerUnit: d,
  renewals,
}: RetentionValueInput): number {
  checkModel(model);
  need(d >= 0, "discountPerUnit", d, "a rate of 0 or more");
  need(renewals >= 0 && Number.isInteger(renewals), "renewals", renewals, "a whole number from 0");
  if (d === 0 && "alpha" in model && model.alpha * model.c <= 1) {
    throw new PlanningError(
      "value",
      "discountPerUnit: holds 0; a rate above 0 is needed, because the expected lifetime without " +
        "discount has no end (alpha·c is 1 or less)"
    );
  }
  if (d === 0 && "alpha" in model && model.c === 1) {
    return what === "DEL"
      ? (model.alpha + model.beta - 1) / (model.alpha - 1)
      : (model.beta + renewals) / (model.alpha - 1);
  }
  const delta = Math.log1p(d);
  return what === "DEL"
    ? tailSum((t) => Math.exp(logSurvival(model, 0, t) - delta * t), 0)
    : tailSum(
        (t) => Math.exp(logSurvival(model, renewals, t) - delta * (t - renewals - 1)),
        renewals + 1
      );
}

/** Terms that are added one by one. */
const FIRST = 128;
/** Gregory's coefficients, of the differences of order 0, 1, 2 … at the lower end. */
const GREGORY = [
  1 / 2,
  -1 / 12,
  1 / 24,
  -19 / 720,
  3 / 160,
  -863 / 60480,
  275 / 24192,
  -33953 / 3628800,
  8183 / 1036800,
];

/** Σ f(t) over t = from, from + 1, … for ever, f positive, falling and smooth. */
function tailSum(f: (t: number) => number, from: number): number {
  const total = new Sum();
  for (let t = from; t < from + FIRST; t++) total.add(f(t));
  const start = from + FIRST;
  let differences = GREGORY.map((_, k) => f(start + k));
  for (const coefficient of GREGORY) {
    total.add(coefficient * differences[0]!);
    differences = differences.slice(1).map((value, k) => value - differences[k]!);
  }
  total.add(integralFrom(f, start, total.value));
  return total.value;
}

/** The widest range of log t that is followed; a slower tail is refused. */
const MOST_PANELS = 4000;

/** ∫ f from `start` to infinity, over x = log t in panels of width ½. */
function integralFrom(f: (t: number) => number, start: number, scale: number): number {
  const total = new Sum();
  const low = Math.log(start);
  for (let panel = 0; panel < MOST_PANELS; panel++) {
    const part = integrate(
      (x) => Math.exp(x) * f(Math.exp(x)),
      low + panel / 2,
      low + (panel + 1) / 2,
      20
    );
    total.add(part);
    // Panels fall at least geometrically once the tail has its slope.
    if (panel > 2 && part <= 1e-18 * (scale + total.value)) return total.value;
    if (!Number.isFinite(total.value)) break;
  }
  throw new PlanningError(
    "value",
    "discountPerUnit: is too small for so slow a decline; a higher rate is needed"
  );
}
