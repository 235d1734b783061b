/**
 * The share of new customers that are still customers a time after their first purchase, by a model of
 * repeat buying. NBD: 1. Pareto/NBD: (β/(β+t))^s. BG/NBD: a customer with rate λ and chance p of
 * leaving after a purchase leaves at rate λp, so the share is E over p of (α/(α+pt))^r; under MBG/NBD
 * the first purchase has taken its part before.
 */
import { PlanningError } from "../errors";
import { betaMean } from "../numerics/beta-mean";

export function survival(model: string, parameters: readonly number[], time: number): number {
  const [first, second, third, fourth] = parameters as [number, number, number, number];
  if (model === "NBD") return 1;
  if (model === "PARETO/NBD") return Math.exp(-third * Math.log1p(time / fourth));
  const [r, alpha, a, b] = [first, second, third, fourth];
  const staying = (p: number) => Math.exp(-r * Math.log1p((p * time) / alpha));
  const corners = time > 0 ? [Math.log(alpha / time)] : [];
  if (model === "BG/NBD") return time === 0 ? 1 : Math.min(1, betaMean(a, b, staying, corners));
  if (model === "MBG/NBD") {
    const stayed = b / (a + b);
    return time === 0 ? stayed : stayed * Math.min(1, betaMean(a, b + 1, staying, corners));
  }
  throw new PlanningError("value", `model: ${model} has no survival over time`);
}
