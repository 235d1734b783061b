/** Discounted purchases by parts against integrals that are known in closed form. */
import { residualByParts } from "../../../../src/core/lifetime/models/by-parts";

// Purchases that come as e^(−t) dt: ∫ e^(−δt) e^(−t) dt = (1 − e^(−(1+δ)H))/(1+δ).
test.each([
  [0.001, 0.5],
  [0.002, 104],
  [0.5, 52],
  [3, 9],
  [1e-6, 1000],
])("discount %d, horizon %d: the closed form of a flattening expectation", (discount, horizon) => {
  const force = Math.log1p(discount);
  const expected = (time: number) => -Math.expm1(-time);
  const exact = -Math.expm1(-(1 + force) * horizon) / (1 + force);
  expect(residualByParts(expected, discount, horizon, 1)).toBeCloseTo(exact, 12);
});

// A steady rate: ∫ e^(−δt) dt = (1 − e^(−δH))/δ.
test("a steady expectation gives an annuity", () => {
  const force = Math.log1p(0.01);
  const exact = -Math.expm1(-force * 52) / force;
  expect(residualByParts((time) => time, 0.01, 52, 10) / exact).toBeCloseTo(1, 13);
});
