import fc from "fast-check";
import { mirr } from "../../../src/core/finance/mirr";

test("is Excel's MIRR: the examples of its documentation", () => {
  const flows = [-120000, 39000, 30000, 21000, 37000, 46000];
  expect(mirr(flows, 0.1, 0.12)).toBeCloseTo(0.126094, 6);
  expect(mirr(flows.slice(0, 4), 0.1, 0.12)).toBeCloseTo(-0.048044655, 9);
  expect(mirr(flows, 0.1, 0.14)).toBeCloseTo(0.134759111, 9);
});

test("one outflow and one inflow: the plain growth, at whatever rates", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.9, max: 3, noNaN: true }),
      fc.double({ min: -0.9, max: 3, noNaN: true }),
      (finance, reinvest) => {
        expect(mirr([-100, 0, 121], finance, reinvest)).toBeCloseTo(0.1, 12);
      }
    )
  );
});

test("without an outflow, an inflow or time there is none", () => {
  expect(() => mirr([1, 2], 0.1, 0.1)).toThrow("no rate: no flow is negative");
  expect(() => mirr([-1, -2], 0.1, 0.1)).toThrow("no rate: no flow is positive");
  expect(() => mirr([-1], 0.1, 0.1)).toThrow("no rate: one column has no time to earn in");
});

test("a finance rate of −100 % is refused, and so is a value that has no root", () => {
  expect(() => mirr([-1, 2], -1, 0.1)).toThrow("rate: holds -1");
  expect(() => mirr([0, -1, 2], -3, 0.1)).toThrow("no rate");
});
