/**
 * How customers of a contract survive their renewals. The chance θ of leaving at a renewal differs
 * between customers by a beta distribution; the shifted beta-geometric (SBG; Fader and Hardie 2007)
 * keeps each customer's chance constant, the beta-discrete-Weibull (BDW; Fader and others 2018) lets
 * it change with the time as a Weibull does:
 * S(t) = B(α, β + t^c)/B(α, β),   SBG c = 1.
 * Where customers do not differ, S(t) = q^(t^c) with one q for all.
 */
import { need } from "../check";
import { logGammaStep } from "../numerics/gamma";

export const RETENTION_MODELS = ["SBG", "BDW"] as const;
export type RetentionModelName = (typeof RETENTION_MODELS)[number];

export const RETENTION_PARAMETERS = {
  SBG: ["alpha", "beta"],
  BDW: ["alpha", "beta", "c"],
} as const satisfies Record<RetentionModelName, readonly string[]>;

export type RetentionModel =
  | { readonly alpha: number; readonly beta: number; readonly c: number }
  /** Customers alike: q is the share that survives the first renewal. */
  | { readonly q: number; readonly c: number };

export const RETENTION_CURVES = ["SURVIVAL", "RETENTION", "CHURN"] as const;
export type RetentionCurveName = (typeof RETENTION_CURVES)[number];

export interface RetentionCurveInput {
  readonly model: RetentionModel;
  readonly periods: number;
  readonly what: RetentionCurveName;
}

/** SURVIVAL for t = 0 … periods − 1, RETENTION and CHURN for t = 1 … periods. */
export function retentionCurve({ model, periods, what }: RetentionCurveInput): number[] {
  checkModel(model);
  return Array.from({ length: periods }, (_, k) => {
    if (what === "SURVIVAL") return Math.exp(logSurvival(model, 0, k));
    if (what === "CHURN") return churn(model, k + 1);
    return retention(model, k + 1);
  });
}

/** Share of those who made renewal t − 1 that make renewal t. */
export function retention(model: RetentionModel, t: number): number {
  if ("q" in model) return Math.exp(logSurvival(model, t - 1, t));
  const { alpha, beta, c } = model;
  return c === 1
    ? (beta + (t - 1)) / (alpha + beta + (t - 1))
    : Math.exp(logSurvival(model, t - 1, t));
}

export function churn(model: RetentionModel, t: number): number {
  if ("q" in model) return -Math.expm1(logSurvival(model, t - 1, t));
  const { alpha, beta, c } = model;
  return c === 1 ? alpha / (alpha + beta + (t - 1)) : -Math.expm1(logSurvival(model, t - 1, t));
}

/** log S(to) − log S(from), without the loss of a difference. Times need not be whole. */
export function logSurvival(model: RetentionModel, from: number, to: number): number {
  const start = from ** model.c;
  const step = powerStep(from, to, model.c);
  if ("q" in model) return step * Math.log(model.q);
  const { alpha, beta } = model;
  // Γ(β+u+v)Γ(α+β+u)/(Γ(β+u)Γ(α+β+u+v)), by the smaller step of the two ways to pair the factors.
  if (step <= alpha)
    return logGammaStep(beta + start, step) - logGammaStep(alpha + beta + start, step);
  return logGammaStep(beta + start, alpha) - logGammaStep(beta + start + step, alpha);
}

export function checkModel(model: RetentionModel): void {
  for (const [name, value] of Object.entries<number>(model)) {
    need(value > 0 && Number.isFinite(value), name, value, "a number above 0");
  }
  if ("q" in model) need(model.q < 1, "q", model.q, "a share below 1");
}

/** to^c − from^c. */
function powerStep(from: number, to: number, c: number): number {
  if (c === 1) return to - from;
  if (from === 0) return to ** c;
  return from ** c * Math.expm1(c * Math.log1p((to - from) / from));
}
