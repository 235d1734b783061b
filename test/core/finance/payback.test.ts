import { payback, paybackRows } from "../../../src/core/finance/payback";

test("is linear within the period of recovery", () => {
  expect(payback([-10000, 3000, 4200, 6800])).toBeCloseTo(2 + 2800 / 6800, 12);
});

test("discounted payback comes later", () => {
  // Running sums −10000, −7272.73, −3801.65, 1307.29.
  expect(payback([-10000, 3000, 4200, 6800], 0.1)).toBeCloseTo(2.744117647, 9);
});

test("a sum that falls below 0 again counts from its last recovery", () => {
  // Running sums −100, 20, −30, 70.
  expect(payback([-100, 120, -50, 100])).toBeCloseTo(2.3, 12);
});

test("a sum that is never negative is paid back now", () => {
  expect(payback([0, 5])).toBe(0);
  expect(payback([10, -10, 1])).toBe(0);
});

test("a sum that ends at exactly 0 has paid back, whatever rounding does on the way", () => {
  expect(payback([-0.3, 0.1, 0.1, 0.1])).toBeCloseTo(3, 12);
  // As doubles these add up to -2.8e-17.
  expect(payback([-0.4, 0.1, 0.3])).toBeCloseTo(2, 12);
});

test("what is not paid back is missing, with the number of periods", () => {
  expect(() => payback([-100, 10, 20])).toThrow("not paid back within 3 periods");
  const { failures } = paybackRows({
    flows: [
      [-1, 2],
      [-1, 0],
    ],
    rate: [0],
  });
  expect(failures).toEqual([
    { row: 1, code: "missing", message: "not paid back within 2 periods" },
  ]);
});

test("a running sum too large for a number has no payback, rather than none within the periods", () => {
  expect(() => payback([-1, 1e308, 1e308])).toThrow(expect.objectContaining({ code: "number" }));
});
