/** By parts from expectations, beside the models' own integrals of the discounted purchases. */
import { discountedPurchases } from "../../../src/core/lifetime/discounted";
import { forecast, residualPurchases } from "../../../src/core/lifetime/predict";

const customers = {
  frequency: Float64Array.of(0, 1, 5, 40),
  recency: Float64Array.of(0, 3, 30.43, 38),
  age: Float64Array.of(30, 38.86, 38.86, 39),
};

test.each<[string, number[]]>([
  ["BG/NBD", [0.243, 4.414, 0.793, 2.426]],
  ["MBG/NBD", [0.525, 6.183, 0.891, 1.614]],
  ["PARETO/NBD", [0.553, 10.578, 0.606, 11.669]],
  ["NBD", [0.385, 12.07]],
])("%s: as the model's own integral", (model, parameters) => {
  const input = { model, parameters, ...customers };
  for (const [rate, horizon] of [
    [0.0018346, 52],
    [0.02, 104],
  ] as const) {
    const values = discountedPurchases(input, rate, horizon);
    const discount = Float64Array.of(rate);
    const own = residualPurchases({ ...input, discount, horizon: Float64Array.of(horizon) }).values;
    values.forEach((value, i) => expect(value / own[i]!).toBeCloseTo(1, 6));
  }
});

test("without a rate they are the expected purchases", () => {
  const input = { model: "BG/NBD", parameters: [0.243, 4.414, 0.793, 2.426], ...customers };
  expect(discountedPurchases(input, 0, 39)).toEqual(forecast(input, 39).expected);
});

test("a rate makes them fewer, and a higher rate fewer still", () => {
  const input = { model: "PARETO/NBD", parameters: [0.553, 10.578, 0.606, 11.669], ...customers };
  const [none, some, many] = [0, 0.001, 0.01].map((rate) => discountedPurchases(input, rate, 104));
  for (let i = 0; i < 4; i++) {
    expect(some![i]!).toBeLessThan(none![i]!);
    expect(many![i]!).toBeLessThan(some![i]!);
  }
});
