/**
 * Log-likelihood of lost customers by renewal under SBG and BDW, with its derivatives in the
 * logarithms of alpha, beta and c. With u = t^c and h(t) = log S(t)
 * h = log Γ(β+u) − log Γ(α+β+u) + log Γ(α+β) − log Γ(β),
 * and log P(t) = h(t−1) + log(1 − e^Δ), Δ = h(t) − h(t−1), for the loss at renewal t.
 */
import { digamma, trigamma } from "../numerics/gamma";
import type { Evaluation } from "../numerics/maximise";
import { logSurvival } from "./retention-model";

export interface RenewalCounts {
  /** lost[t − 1]: customers lost at renewal t, all cohorts together. */
  readonly lost: readonly number[];
  /** kept[t]: customers seen last as survivors of renewal t, the ends of the cohorts. */
  readonly kept: readonly number[];
}

/** `point` holds the logarithms of alpha and beta, and for BDW of c. */
export function retentionLikelihood(
  { lost, kept }: RenewalCounts,
  point: readonly number[]
): Evaluation {
  const [alpha, beta, c = 1] = point.map(Math.exp) as [number, number, number?];
  const size = point.length;
  const model = { alpha, beta, c };
  const total = new Derivatives(size);
  let before = new Derivatives(size);
  for (let t = 1; t <= lost.length; t++) {
    const now = logSurvivalDerivatives(alpha, beta, c, t, size);
    const change = logSurvival(model, t - 1, t);
    if (lost[t - 1]! > 0) {
      total.add(before, lost[t - 1]!);
      total.addFunction(lossOf(change), now.minus(before), lost[t - 1]!);
    }
    now.value = before.value + change;
    if ((kept[t] ?? 0) > 0) total.add(now, kept[t]!);
    before = now;
  }
  return inLogarithms(total, [alpha, beta, c].slice(0, size));
}

/** log(1 − e^Δ) with its first and second derivative in Δ < 0. */
function lossOf(change: number): [number, number, number] {
  const churn = -Math.expm1(change);
  const odds = Math.exp(change) / churn;
  return [Math.log(churn), -odds, -odds / churn];
}

function logSurvivalDerivatives(
  alpha: number,
  beta: number,
  c: number,
  t: number,
  size: number
): Derivatives {
  const u = t ** c;
  const whole = alpha + beta;
  const found = new Derivatives(size);
  const [psi, psi1] = [digamma(whole + u), trigamma(whole + u)];
  const [own, own1] = [digamma(beta + u), trigamma(beta + u)];
  const ofAlpha = digamma(whole) - psi;
  const curveAlpha = trigamma(whole) - psi1;
  const gradient = [ofAlpha, ofAlpha + own - digamma(beta)];
  const hessian = [
    [curveAlpha, curveAlpha],
    [curveAlpha, curveAlpha + own1 - trigamma(beta)],
  ];
  if (size === 3) {
    const slope = u * Math.log(t);
    const ofTime = own - psi;
    const curveTime = own1 - psi1;
    gradient.push(ofTime * slope);
    hessian[0]!.push(-psi1 * slope);
    hessian[1]!.push(curveTime * slope);
    hessian.push([
      -psi1 * slope,
      curveTime * slope,
      curveTime * slope * slope + ofTime * slope * Math.log(t),
    ]);
  }
  found.gradient = gradient;
  found.hessian = hessian;
  return found;
}

/** By θ = e^u: ∂/∂u = θ ∂/∂θ. */
function inLogarithms(found: Derivatives, values: readonly number[]): Evaluation {
  const gradient = found.gradient.map((g, i) => g * values[i]!);
  const hessian = found.hessian.map((row, i) =>
    row.map((h, j) => h * values[i]! * values[j]! + (i === j ? gradient[i]! : 0))
  );
  return { value: found.value, gradient, hessian };
}

/** A value with its gradient and Hessian, under sums and chains. */
class Derivatives {
  value = 0;
  gradient: number[];
  hessian: number[][];

  constructor(size: number) {
    this.gradient = new Array<number>(size).fill(0);
    this.hessian = this.gradient.map(() => new Array<number>(size).fill(0));
  }

  add(other: Derivatives, weight: number): void {
    this.value += weight * other.value;
    other.gradient.forEach((g, i) => (this.gradient[i]! += weight * g));
    other.hessian.forEach((row, i) => row.forEach((h, j) => (this.hessian[i]![j]! += weight * h)));
  }

  /** weight · f(other), f given by its value and first two derivatives. */
  addFunction([f, f1, f2]: [number, number, number], other: Derivatives, weight: number): void {
    this.value += weight * f;
    const { gradient, hessian } = other;
    gradient.forEach((g, i) => {
      this.gradient[i]! += weight * f1 * g;
      gradient.forEach(
        (h, j) => (this.hessian[i]![j]! += weight * (f2 * g * h + f1 * hessian[i]![j]!))
      );
    });
  }

  minus(other: Derivatives): Derivatives {
    const difference = new Derivatives(this.gradient.length);
    difference.add(this, 1);
    difference.add(other, -1);
    return difference;
  }
}
