import fc from "fast-check";
import { uplift, upliftRows } from "../../../src/core/lifetime/uplift";

/** The definition, factor by factor. */
function direct(
  n: number,
  m: number,
  r: number,
  u: number,
  p: number,
  dm: number,
  c: number,
  ramp: number
) {
  let s1 = 1;
  return Array.from({ length: p }, (_, i) => {
    const t = i + 1;
    const f = ramp > 0 ? Math.min(1, t / ramp) : 1;
    s1 *= r + u * f;
    return n * (s1 * (m + dm * f + c * f) - r ** t * m);
  });
}

test("1,000 customers, margin 100, 80 % and two points more over 12 periods add up to 40,941", () => {
  const total = uplift(1000, 100, 0.8, 0.02, 12).reduce((sum, x) => sum + x, 0);
  expect(total).toBeCloseTo(40941, -0.5);
  expect(Math.round(total)).toBe(40941);
});

test("equals its definition", () => {
  const share = fc.double({ min: 0, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(
      share,
      fc.double({ min: 0, max: 0.1, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.integer({ min: 0, max: 8 }),
      (r, u, extra, ramp) => {
        const expected = direct(1000, 100, r, u, 10, extra, extra / 2, ramp);
        uplift(1000, 100, r, u, 10, extra, extra / 2, ramp).forEach((benefit, t) => {
          expect(Math.abs(benefit - expected[t]!)).toBeLessThanOrEqual(1e-9);
        });
      }
    )
  );
});

test("no change is worth exactly nothing", () => {
  expect(uplift(1e6, 123.45, 0.87, 0, 24)).toEqual(new Array(24).fill(0));
});

test("a tiny uplift keeps its digits", () => {
  // First period: N·m·u.
  expect(uplift(1, 1, 0.9, 1e-15, 1)[0]).toBe(1e-15);
});

test("a ramp delays all three effects alike", () => {
  expect(uplift(1000, 100, 0.8, 0.02, 2, 5, 1, 2)).toEqual([
    expect.closeTo(3430, 9),
    expect.closeTo(6405.2, 9),
  ]);
});

test.each([
  [
    [1000, 100, 0.9, 0.2, 3],
    "retentionUplift: holds 0.2; retention + uplift of at most 1 is needed",
  ],
  [
    [1000, 100, 0.1, -0.2, 3],
    "retentionUplift: holds -0.2; retention + uplift of at least 0 is needed",
  ],
  [[1000, 100, 1.1, 0, 3], "retention: holds 1.1; a share from 0 to 1 is needed"],
  [[-1, 100, 0.8, 0, 3], "customers: holds -1; 0 or more is needed"],
])("%j is refused", (args, message) => {
  expect(() => uplift(...(args as [number, number, number, number, number]))).toThrow(message);
});

test("a negative ramp is refused", () => {
  expect(() => uplift(1, 1, 0.5, 0, 1, 0, 0, -1)).toThrow(
    "rampPeriods: holds -1; 0 or more periods is needed"
  );
});

test("0.7 and three tenths are not above 1", () => {
  expect(uplift(1, 1, 0.7, 0.3, 1)).toEqual([expect.closeTo(0.3, 15)]);
  expect(uplift(1, 1, 0.9, 0.1, 1)).toEqual([expect.closeTo(0.1, 15)]);
});

test("rows stand alone", () => {
  const input = {
    customers: [10, 20],
    margin: [1],
    retention: [0.5, 1],
    retentionUplift: [0.1],
    periods: 1,
    marginUplift: [0],
    costToServeCut: [0],
    rampPeriods: [0],
  };
  const results = upliftRows(input);
  expect(results.rows).toEqual([[expect.closeTo(1, 12)], []]);
  expect(results.failures[0]).toMatchObject({ row: 1, code: "value" });
});
