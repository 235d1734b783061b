/**
 * How far the purchases of a horizon scatter for given parameters: the variance, over many customers
 * who buy independently, of the number of their purchases and of the money that these bring, each
 * discounted to today.
 *
 * With D = Σ e^(−δu) over a customer's purchases, E[D²] = E[Σ e^(−2δu)] + 2 E[Σ_{u<v} e^(−δ(u+v))].
 * In the models of time a purchase at u and a later one at v are as likely for every u < v: their
 * density is κ·F′(v), κ the customer's present rate of purchases and F(v) the purchases expected until
 * v of one who has just bought once more, P(alive) after that purchase included. So
 *
 * E[Σ_{u<v} e^(−δ(u+v))] = κ ∫₀ᴴ w(v) F′(v) dv = κ·[w(H) F(H) − ∫₀ᴴ w′(v) F(v) dv],
 * w(v) = e^(−δv)·(1 − e^(−δv))/δ, which is v where δ = 0.
 *
 * Money: a customer's amounts are Gamma(p, ν), with ν ~ Gamma(px+q, γ+x·m) after x repeat purchases of
 * mean m, so that E[Y²] = p(p+1)·E[ν⁻²] and E[Y·Y′] = p²·E[ν⁻²] exist where px+q > 2.
 */
import { gaussLegendre } from "../numerics/quadrature";
import { discountedPurchases } from "./discounted";
import type { GammaGamma } from "./gamma-gamma";
import { forecast, type PredictInput } from "./predict";

/** A share of the horizon so short that hardly anyone buys twice in it. */
const MOMENT = 1e-7;
const { nodes, weights } = gaussLegendre(10);

/** Variance of the number of purchases of all customers within the horizon. */
export function purchaseVariance(input: PredictInput, horizon: number): number {
  const { expected } = forecast(input, horizon);
  const pairs = discountedPairs(input, 0, horizon);
  return expected.reduce((sum, mean, i) => sum + scatter(mean + 2 * pairs[i]!, mean), 0);
}

/** Variance of the number of customers who are there still: each is or is not. */
export function aliveVariance(alive: Float64Array): number {
  return alive.reduce((sum, chance) => sum + chance * (1 - chance), 0);
}

/**
 * Variance of the money of all customers' purchases, discounted at the effective rate `discount` a
 * unit; null where the spend of one of them has no variance. `purchases` are the expected discounted
 * purchases, `spend` the mean spend so far.
 */
export function moneyVariance(
  input: PredictInput,
  { p, q, gamma }: GammaGamma,
  purchases: Float64Array,
  spend: Float64Array,
  discount: number,
  horizon: number
): number | null {
  const twice = discountedPurchases(input, discount * (2 + discount), horizon);
  const pairs = discountedPairs(input, discount, horizon);
  let variance = 0;
  for (let i = 0; i < purchases.length; i++) {
    const x = input.frequency[i]!;
    const [shape, scale] = [p * x + q, gamma + (x > 0 ? x * spend[i]! : 0)];
    if (!(shape > 2)) return null;
    const product = (p * scale) ** 2 / ((shape - 1) * (shape - 2));
    const square = (product * (p + 1)) / p;
    const mean = (purchases[i]! * p * scale) / (shape - 1);
    variance += scatter(twice[i]! * square + 2 * pairs[i]! * product, mean);
  }
  return variance;
}

/** E[Σ_{u<v} e^(−δ(u+v))] of each customer. */
function discountedPairs(input: PredictInput, discount: number, horizon: number): Float64Array {
  const force = Math.log1p(discount);
  const weight = (time: number): number =>
    force === 0 ? time : (Math.exp(-force * time) * -Math.expm1(-force * time)) / force;
  const slope = (time: number): number => 2 * Math.exp(-2 * force * time) - Math.exp(-force * time);
  const once = { ...input, frequency: input.frequency.map((x) => x + 1), recency: input.age };
  const result = forecast(once, horizon).expected.map((count) => weight(horizon) * count);
  nodes.forEach((node, k) => {
    const time = (horizon * (1 + node)) / 2;
    const share = (weights[k]! * horizon * slope(time)) / 2;
    const { expected } = forecast(once, time);
    for (let i = 0; i < result.length; i++) result[i]! -= share * expected[i]!;
  });
  const moment = MOMENT * horizon;
  const { expected } = forecast(input, moment);
  return result.map((pairs, i) => (pairs * expected[i]!) / moment);
}

/** A variance from the mean of the square; rounding may leave it a little below 0. */
const scatter = (square: number, mean: number): number => Math.max(0, square - mean * mean);
