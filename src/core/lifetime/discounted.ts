/**
 * Discounted purchases within a horizon for many customers at once, by parts from the expectations:
 * ∫ e^(−δt) dE(t) = e^(−δH)·E(H) + δ ∫ e^(−δt)·E(t) dt, the integral by Gauss–Legendre. Expectations
 * are quick where the models' own discounted integrals, which also serve endless horizons, are not.
 */
import { gaussLegendre } from "../numerics/quadrature";
import { forecast, type PredictInput } from "./predict";

const { nodes, weights } = gaussLegendre(10);

export function discountedPurchases(
  input: PredictInput,
  discount: number,
  horizon: number
): Float64Array {
  const force = Math.log1p(discount);
  const result = forecast(input, horizon).expected;
  if (force === 0) return result;
  const last = Math.exp(-force * horizon);
  for (let i = 0; i < result.length; i++) result[i]! *= last;
  nodes.forEach((node, k) => {
    const time = (horizon * (1 + node)) / 2;
    const weight = (weights[k]! * horizon * force * Math.exp(-force * time)) / 2;
    const { expected } = forecast(input, time);
    for (let i = 0; i < result.length; i++) result[i]! += weight * expected[i]!;
  });
  return result;
}
