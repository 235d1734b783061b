import fc from "fast-check";
import { clvRows, customerLifetimeValue as clv } from "../../../src/core/lifetime/clv";

/** The definition, term by term. */
function direct(
  m: number,
  r: number,
  i: number,
  n: number,
  g: number,
  timing: "START" | "END"
): number {
  let total = 0;
  for (let k = 0; k < n; k++) {
    const t = timing === "END" ? k + 1 : k;
    total += (m * (1 + g) ** k * r ** t) / (1 + i) ** t;
  }
  return total;
}

test("100 a period, 80 % retention, 10 %: 266.67, and 366.67 with the first margin now", () => {
  expect(clv(100, 0.8, 0.1)).toBeCloseTo(800 / 3, 10);
  expect(clv(100, 0.8, 0.1, Infinity, 0, "START")).toBeCloseTo(1100 / 3, 10);
});

const shares = fc.double({ min: 0, max: 1, noNaN: true });
const rates = fc.double({ min: -0.2, max: 0.5, noNaN: true });

test("equals the sum of its definition", () => {
  const periods = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(
      shares,
      rates,
      rates,
      periods,
      fc.constantFrom("START" as const, "END" as const),
      (r, i, g, n, timing) => {
        const expected = direct(100, r, i, n, g, timing);
        expect(Math.abs(clv(100, r, i, n, g, timing) - expected)).toBeLessThanOrEqual(
          1e-11 * expected + 1e-300
        );
      }
    )
  );
});

test("keeps its digits where margin grows just as it is discounted", () => {
  expect(clv(100, 1, 0.05, 10, 0.05, "START")).toBe(1000);
  expect(clv(100, 1, 1e-13, 10, 0, "START")).toBeCloseTo(1000, 9);
  expect(clv(100, 1, 0, 10)).toBe(1000);
});

test("more periods approach the value without end from below", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 0.95, noNaN: true }),
      fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      (r, i) => {
        const forEver = clv(100, r, i);
        let before = 0;
        for (const n of [1, 5, 20, 100, 2000]) {
          const now = clv(100, r, i, n);
          expect(now).toBeGreaterThanOrEqual(before * (1 - 1e-14));
          expect(now).toBeLessThanOrEqual(forEver * (1 + 1e-14));
          before = now;
        }
        expect(before / forEver).toBeCloseTo(1, 9);
      }
    )
  );
});

test("acquisition cost is taken off once, now", () => {
  expect(clv(100, 0.8, 0.1, 5, 0, "END", 50)).toBeCloseTo(clv(100, 0.8, 0.1, 5) - 50, 12);
});

test("no retention leaves the margin of now, or nothing", () => {
  expect(clv(100, 0, 0.1)).toBe(0);
  expect(clv(100, 0, 0.1, 5, 0, "START")).toBe(100);
});

test("without periods a margin must not grow faster than it is discounted", () => {
  expect(() => clv(100, 1, 0.05, Infinity, 0.06)).toThrow("grows faster than it is discounted");
  expect(() => clv(100, 1, 0.05, Infinity, 0.05)).toThrow("grows faster than it is discounted");
  expect(clv(100, 1, 0.05, 3, 0.06, "START")).toBeCloseTo(
    direct(100, 1, 0.05, 3, 0.06, "START"),
    10
  );
});

test.each([
  [[100, 1.2, 0.1], "retention: holds 1.2; a share from 0 to 1 is needed"],
  [[100, -0.1, 0.1], "retention: holds -0.1"],
  [[100, 0.8, -1], "rate: holds -1; a rate above -1 is needed"],
  [[100, 0.8, 0.1, 2.5], "periods: holds 2.5; a whole number from 1 on is needed"],
  [[100, 0.8, 0.1, 0], "periods: holds 0"],
  [[100, 0.8, 0.1, 5, -2], "growth: holds -2; a rate of -1 or more is needed"],
])("%j is refused", (args, message) => {
  expect(() => clv(...(args as [number, number, number]))).toThrow(message);
});

test("a negative acquisition cost is refused", () => {
  expect(() => clv(100, 0.8, 0.1, 5, 0, "END", -5)).toThrow(
    "acquisitionCost: holds -5; a cost of 0 or more"
  );
});

test("a row that fails leaves the others", () => {
  const one = { periods: [Infinity], growth: [0], timing: "END" as const, acquisitionCost: [0] };
  const results = clvRows({ ...one, margin: [100], retention: [0.8, 2], rate: [0.1] });
  expect(results.rows).toEqual([[expect.closeTo(800 / 3, 10)], []]);
  expect(results.failures).toHaveLength(1);
});

test.each([
  [0.6, -0.1, 0.5],
  [0.41, -0.18, 1],
  [0.5, -0.09, 0.82],
])("retention %d, rate %d, growth %d: equal by decimals, though rounding says less", (r, i, g) => {
  expect(() => clv(100, r, i, Infinity, g)).toThrow("grows faster than it is discounted");
  // q = 1: every period adds the same.
  expect(clv(100, r, i, 12, g, "START")).toBeCloseTo(1200, 9);
});

test("a rate that is hardly above 0 discounts all the same", () => {
  expect(clv(100, 1, 1e-12)).toBeCloseTo(1e14, -1);
});
