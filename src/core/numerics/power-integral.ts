/**
 * ∫_0^until e^(−z·v) (1+v)^(−ν) dv for z ≥ 0, until ≤ ∞ (with z > 0 there): the discounted residual
 * lifetime of every model with gamma mixing. Without end it is Tricomi's U(1, 2 − ν, z), e^z times the
 * exponential integral of order ν; no order is special, because nothing here divides by ν − 1.
 */
import { gaussLegendre } from "./quadrature";

export function powerIntegral(nu: number, z: number, until: number): number {
  if (until === 0) return 0;
  if (until === Infinity && z >= 2) return continuedFraction(nu, z);
  return overPanels(nu, z, Math.log1p(until));
}

/** e^z·E_ν(z) by its continued fraction (Abramowitz and Stegun 5.1.22), by Lentz's method. */
function continuedFraction(nu: number, z: number): number {
  let b = z + nu;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 10_000; i++) {
    const a = -i * (nu - 1 + i);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const change = c * d;
    h *= change;
    if (Math.abs(change - 1) <= 2e-16) break;
  }
  return h;
}

/** Most that the exponent may fall over one panel, and where the rest of the integral is nothing. */
const FALL = 14;
const NOTHING = 42;
const WIDEST = 6;
const { nodes, weights } = gaussLegendre(20);

/** With w = log(1+v) the integrand exp(−z·expm1(w) − (ν−1)·w) has no singularity at all. */
function overPanels(nu: number, z: number, end: number): number {
  const exponent = (w: number) => -z * Math.expm1(w) - (nu - 1) * w;
  const fixed = Math.abs(nu - 1);
  let sum = 0;
  let most = -Infinity;
  for (let from = 0; from < end;) {
    const reached = exponent(from);
    most = Math.max(most, reached);
    if (reached < most - NOTHING && from > 0 && z * Math.exp(from) + nu > 1) break;
    const growing = z * Math.exp(from);
    let width = Math.min(WIDEST, end - from, FALL / (fixed + growing));
    while (fixed * width + growing * Math.expm1(width) > FALL) width *= 0.8;
    const half = width / 2;
    let panel = 0;
    for (let i = 0; i < nodes.length; i++) {
      panel += weights[i]! * Math.exp(exponent(from + half + half * nodes[i]!));
    }
    sum += half * panel;
    from = from + width >= end ? end : from + width;
  }
  return sum;
}
