import { readOrders } from "../../../src/core/lifetime/order-log";
import { track } from "../../../src/core/lifetime/tracking";
import type { ModelAt } from "../../../src/core/lifetime/models/model";

/** Nobody leaves, and everybody buys once a unit of time. */
const steady: ModelAt = {
  alive: () => 1,
  aliveAtAge: () => 1,
  expectedIfAlive: (_x, _age, horizon) => horizon,
  residualIfAlive: () => NaN,
  chances: () => Float64Array.of(NaN),
};

const log = (orders: [number, number][], asOf: number) =>
  readOrders(
    {
      customers: orders.map(([customer]) => customer),
      dates: orders.map(([, day]) => day),
      amounts: null,
    },
    asOf
  );

test("repeat days by period of customers won up to the end of the calibration, that day included", () => {
  const orders = log(
    [
      [1, 100],
      [1, 100],
      [1, 105],
      [1, 105],
      [2, 106],
      [1, 108],
      [2, 113],
      // Won after the calibration: neither counted nor expected.
      [3, 107],
      [3, 109],
    ],
    113
  );
  const found = track(orders, steady, 7, 7, 106);
  expect(found.customers).toBe(2);
  // Days 100 to 106 and 107 to 113.
  expect(found.ends).toEqual([106, 113]);
  expect(found.actual).toEqual([1, 2]);
  // In units of 7 days: 6/7 and 0 up to day 106; 13/7 and 1 up to day 113.
  expect(found.expected[0]).toBeCloseTo(6 / 7, 12);
  expect(found.expected[1]).toBeCloseTo((13 - 6) / 7 + 1, 12);
});

test("a last period that is not whole ends with the observation", () => {
  const found = track(log([[1, 100], [1, 108]], 109), steady, 1, 7, 109); // prettier-ignore
  expect(found.ends).toEqual([106, 109]);
  expect(found.actual).toEqual([0, 1]);
  expect(found.expected.map((x) => Math.round(x))).toEqual([6, 3]);
});
