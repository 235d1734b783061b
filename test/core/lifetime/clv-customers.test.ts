import { clvOfCustomers } from "../../../src/core/lifetime/clv-customers";
import { expectedSpend } from "../../../src/core/lifetime/gamma-gamma";
import { residualPurchases } from "../../../src/core/lifetime/predict";

const customers = {
  model: "BG/NBD",
  parameters: [0.243, 4.414, 0.793, 2.426],
  frequency: Float64Array.of(2, 0, 7),
  recency: Float64Array.of(30, 0, 60),
  age: Float64Array.of(38, 38, 38),
  discount: Float64Array.of(0.002),
  horizon: Float64Array.of(52),
};
const spendParameters = { p: 6.25, q: 3.74, gamma: 15.44 };
const spend = Float64Array.of(22, 0, 40);

test("is the product of margin, expected spend and residual purchases; impossible rows fail alone", () => {
  const margin = Float64Array.of(0.3);
  const { values, failures } = clvOfCustomers({ ...customers, spendParameters, spend, margin });
  const residual = residualPurchases(customers).values;
  expect(values[0]).toBeCloseTo(0.3 * expectedSpend(spendParameters, 2, 22) * residual[0]!, 12);
  expect(values[1]).toBeCloseTo(0.3 * expectedSpend(spendParameters, 0, 0) * residual[1]!, 12);
  expect(failures.map(({ row }) => row)).toEqual([2]);
});

test("a margin that is no share fails its row", () => {
  const { failures } = clvOfCustomers({
    ...customers,
    age: Float64Array.of(70),
    spendParameters,
    spend,
    margin: Float64Array.of(0.3, 30, -0.1),
  });
  expect(failures.map(({ message }) => message)).toEqual([
    "margin: holds 30; a share of spend from 0 to 1 is needed",
    "margin: holds -0.1; a share of spend from 0 to 1 is needed",
  ]);
});

test("one impossible customer for several margins refuses the call", () => {
  const one = { ...customers, frequency: Float64Array.of(7), recency: Float64Array.of(60) };
  expect(() =>
    clvOfCustomers({
      ...one,
      age: Float64Array.of(38),
      spendParameters,
      spend: Float64Array.of(5),
      margin: Float64Array.of(0.1, 0.2),
    })
  ).toThrow(/recency/);
});
