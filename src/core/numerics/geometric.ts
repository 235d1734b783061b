/**
 * 1 + q + q² + … of `terms` terms (Infinity: without end), from 1 − q rather than q, which keeps its
 * digits where q is close to 1: the caller knows the difference exactly, q only to rounding.
 */
export function geometricSum(oneMinusRatio: number, terms: number): number {
  if (oneMinusRatio === 0) return terms;
  if (terms === Infinity) return 1 / oneMinusRatio;
  return -Math.expm1(terms * Math.log1p(-oneMinusRatio)) / oneMinusRatio;
}
