/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x): by their series below
 * a + 1 and by Lentz's continued fraction above, each where it converges fast.
 */
import { logGamma } from "./gamma";

const MOST_TERMS = 100_000;
const TINY = 1e-300;

/** P(a, x), the chance that a gamma variable with shape a is at most x. */
export function gammaP(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? series(a, x) : 1 - continuedFraction(a, x);
}

/** Q(a, x), the chance that it is above x; exact to its last digits however small. */
export function gammaQ(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x);
}

/** The chance that a chi-square variable with `df` degrees of freedom is above x. */
export function chiSquareTail(x: number, df: number): number {
  return gammaQ(df / 2, x / 2);
}

/** x^a e^−x / Γ(a + 1) · Σ x^n / ((a + 1)…(a + n)). */
function series(a: number, x: number): number {
  let term = 1;
  let total = 1;
  for (let n = 1; n < MOST_TERMS && term > total * 1e-17; n++) {
    term *= x / (a + n);
    total += term;
  }
  return Math.min(1, Math.exp(a * Math.log(x) - x - logGamma(a + 1)) * total);
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / nonZero(factor * d + b);
    c = nonZero(b + factor / c);
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return Math.exp(a * Math.log(x) - x - logGamma(a)) * fraction;
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
