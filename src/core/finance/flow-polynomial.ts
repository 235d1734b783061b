/**
 * A series of flows as a function of its rate: Σ c_k x^k with x = 1/(1 + rate). It is written over
 * s = ln x, as Σ c_k e^(ks), where a rate of −100 % is +∞ and an endless one −∞; and divided by its
 * largest term, so that neither huge flows nor long series overflow. Its zeros stay the same.
 */
import { Sum } from "../numerics/sum";

export interface FlowPolynomial {
  /** Exponents and values of the flows that are not 0, in order of time. */
  readonly powers: Float64Array;
  readonly flows: Float64Array;
  /** ln |flow| */
  readonly logs: Float64Array;
}

/** Orders of the derivatives that `expand` gives besides the value. */
export const ORDERS = 4;

export function flowPolynomial(series: readonly number[]): FlowPolynomial {
  const powers: number[] = [];
  series.forEach((flow, k) => {
    if (flow !== 0) powers.push(k);
  });
  const flows = Float64Array.from(powers, (k) => series[k] as number);
  // Leading zeros only shift time: the first flow that is not 0 takes power 0.
  const first = powers[0] ?? 0;
  return {
    powers: Float64Array.from(powers, (k) => k - first),
    flows,
    logs: flows.map((flow) => Math.log(Math.abs(flow))),
  };
}

/** How often the sign changes: no fewer than the number of roots, and more by an even number. */
export function signChanges({ flows }: FlowPolynomial): number {
  let changes = 0;
  for (let i = 1; i < flows.length; i++) if (flows[i]! < 0 !== flows[i - 1]! < 0) changes++;
  return changes;
}

/**
 * Bounds of ln x beyond which the first or the last flow outweighs all others together (Fujiwara
 * 1916): every root lies between.
 */
export function rootBounds({ powers, logs }: FlowPolynomial): [number, number] {
  const last = powers.length - 1;
  let most = -Infinity;
  let least = -Infinity;
  for (let i = 1; i <= last; i++) most = Math.max(most, (logs[i]! - logs[0]!) / powers[i]!);
  for (let i = 0; i < last; i++) {
    least = Math.max(least, (logs[i]! - logs[last]!) / (powers[last]! - powers[i]!));
  }
  return [-most - 0.7, least + 0.7];
}

/** ln of inflows over outflows, both discounted: 0 at a root, with the sign of the value. */
export function balance(polynomial: FlowPolynomial, s: number): number {
  const { flows, powers } = polynomial;
  const top = largestTerm(polynomial, s);
  const [gains, losses] = [new Sum(), new Sum()];
  for (let i = 0; i < flows.length; i++) {
    const term = termOf(polynomial, i, top, (powers[i]! - powers[top]!) * s);
    if (flows[i]! > 0) gains.add(term);
    else losses.add(-term);
  }
  return Math.log(gains.value) - Math.log(losses.value);
}

export interface Expansion {
  /** Value and derivatives by s at the middle. */
  readonly derivatives: number[];
  /** No derivative one order higher exceeds this within the radius. */
  readonly bound: number;
  /** No more than this is rounding, in the value and in each derivative. */
  readonly rounding: number[];
}

/** Taylor expansion around s with a bound of its remainder within a radius. */
export function expand(polynomial: FlowPolynomial, s: number, radius: number): Expansion {
  const { flows, powers } = polynomial;
  const top = largestTerm(polynomial, s);
  const derivatives = new Array<number>(ORDERS + 1).fill(0);
  const sizes = new Array<number>(ORDERS + 1).fill(0);
  let bound = 0;
  for (let i = 0; i < flows.length; i++) {
    const power = powers[i]! - powers[top]!;
    let term = termOf(polynomial, i, top, power * s);
    const size = Math.abs(term);
    if (size > 0)
      bound += size * Math.abs(power) ** (ORDERS + 1) * Math.exp(Math.abs(power) * radius);
    for (let order = 0; order <= ORDERS; order++) {
      derivatives[order]! += term;
      sizes[order]! += Math.abs(term);
      term *= power;
    }
  }
  const unit = Number.EPSILON * (8 + flows.length / 2);
  return { derivatives, bound, rounding: sizes.map((size) => size * unit) };
}

/** Flow i at s over the largest flow at s; `shift` is the exponent between the two. */
function termOf({ flows, logs }: FlowPolynomial, i: number, top: number, shift: number): number {
  const apart = logs[i]! - logs[top]!;
  // A plain quotient keeps more digits; logarithms serve where it, or its factor, would overflow.
  return Math.abs(apart) < 600 && Math.abs(shift) < 700
    ? (flows[i]! / Math.abs(flows[top]!)) * Math.exp(shift)
    : Math.sign(flows[i]!) * Math.exp(apart + shift);
}

function largestTerm({ powers, logs }: FlowPolynomial, s: number): number {
  let top = 0;
  let most = -Infinity;
  for (let i = 0; i < logs.length; i++) {
    const size = logs[i]! + powers[i]! * s;
    if (size > most) [top, most] = [i, size];
  }
  return top;
}
