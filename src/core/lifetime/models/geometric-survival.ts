/**
 * The share of customers who leave after a purchase with chance p ~ Beta(a, b) and are there still
 * after a time: one with rate λ leaves at rate λp, so it is E over p of (α/(α+pt))^r.
 */
import { betaMean } from "../../numerics/beta-mean";

export function geometricSurvival(
  r: number,
  alpha: number,
  a: number,
  b: number,
  time: number
): number {
  if (time === 0) return 1;
  const staying = (p: number) => Math.exp(-r * Math.log1p((p * time) / alpha));
  return Math.min(1, betaMean(a, b, staying, [Math.log(alpha / time)]));
}
