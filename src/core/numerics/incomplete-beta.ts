/**
 * The beta distribution: its chance up to x (the regularised incomplete beta function, by the continued
 * fraction of DLMF 8.17.22 and Lentz's method) and its quantiles, right to about 1e-13 of the smaller
 * tail for parameters up to 10,000. Where one is a million times the other, 1e-11.
 */
import { need } from "../check";
import { bracketedRoot } from "./root";

const TINY = 1e-300;
const MOST_TERMS = 100_000;

/** I_x(a, b), the chance that a Beta(a, b) variable is x or less. */
export function incompleteBeta(x: number, a: number, b: number): number {
  need(a > 0, "a", a, "a number above 0");
  need(b > 0, "b", b, "a number above 0");
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return tail(x, 1 - x, a, b);
}

/** The x with I_x(a, b) = p. */
export function betaQuantile(p: number, a: number, b: number): number {
  need(p >= 0 && p <= 1, "p", p, "a chance from 0 to 1");
  if (p === 0 || p === 1) return p;
  // Over the logarithm of the smaller of x and 1 − x, which keeps its digits.
  return p <= incompleteBeta(0.5, a, b)
    ? quantile((x) => tail(x, 1 - x, a, b) - p)
    : 1 - quantile((y) => p - tail(1 - y, y, a, b));
}

/** The root of a rising function between 0 and 1/2; 0 where it lies below the least double. */
function quantile(apart: (x: number) => number): number {
  const over = (u: number) => apart(Math.exp(u));
  const [low, high] = [-745, -Math.LN2];
  if (over(low) >= 0) return 0;
  return over(high) <= 0 ? 0.5 : Math.exp(bracketedRoot(over, low, high));
}

function tail(x: number, y: number, a: number, b: number): number {
  const front = density(x, y, a, b);
  return x <= (a + 1) / (a + b + 2)
    ? (front / a) * fraction(x, a, b)
    : 1 - (front / b) * fraction(y, b, a);
}

/**
 * x^a y^b / B(a, b). Written with Stirling's formula and the distance of x from the mean, because the
 * logarithms of x^a and B are large and close where a and b are large.
 */
function density(x: number, y: number, a: number, b: number): number {
  const distance = x * b - y * a;
  const exponent = a * log1pAround(distance / a, x, a, b) + b * log1pAround(-distance / b, y, b, a);
  const rest = stirlingRest(a + b) - stirlingRest(a) - stirlingRest(b);
  return Math.sqrt(((a / (a + b)) * b) / (2 * Math.PI)) * Math.exp(exponent + rest);
}

/** ln(x (a + b)/a), which is ln(1 + share): plainly where the share is close to −1. */
function log1pAround(share: number, x: number, a: number, b: number): number {
  return share < -0.5 ? Math.log(x) + Math.log1p(b / a) : Math.log1p(share);
}

/** ln Γ(z) − [(z − ½) ln z − z + ½ ln 2π] */
function stirlingRest(z: number): number {
  let rest = 0;
  let at = z;
  for (; at < 16; at++) rest += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = 1 / (at * at);
  const series =
    1 / 12 -
    square *
      (1 / 360 -
        square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360)))));
  return rest + series / at;
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < Number.EPSILON) break;
  }
  return value;
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
