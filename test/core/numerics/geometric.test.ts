import { geometricSum } from "../../../src/core/numerics/geometric";

test("is the sum of the powers", () => {
  expect(geometricSum(0.5, 4)).toBeCloseTo(1 + 0.5 + 0.25 + 0.125, 14);
  expect(geometricSum(-0.5, 3)).toBeCloseTo(1 + 1.5 + 2.25, 14);
});

test("without end it is 1 / (1 − q)", () => {
  expect(geometricSum(0.25, Infinity)).toBe(4);
});

test("at ratio 1 it counts its terms, and is continuous around it", () => {
  expect(geometricSum(0, 12)).toBe(12);
  // n − n(n−1)/2 · d + …, with d = 1e-12.
  expect(geometricSum(1e-12, 1000)).toBeCloseTo(1000 - 499500e-12, 9);
  expect(geometricSum(-1e-12, 1000)).toBeCloseTo(1000 + 499500e-12, 9);
});

test("at ratio 0 it is its first term", () => {
  expect(geometricSum(1, 5)).toBe(1);
  expect(geometricSum(1, Infinity)).toBe(1);
});
