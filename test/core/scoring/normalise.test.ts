import fc from "fast-check";
import { NORMALISATIONS, normalise } from "../../../src/core/scoring/normalise";

const ratings: readonly number[] = Object.freeze([2, 4, 10]);

test("MINMAX places between the least and the most", () => {
  expect(normalise(ratings, 1, "MINMAX", 0)).toEqual([0, 0.25, 1]);
  expect(normalise(ratings, -1, "MINMAX", 0)).toEqual([1, 0.75, 0]);
});

test("MAX divides by the most; a cost is the least divided by it", () => {
  expect(normalise(ratings, 1, "MAX", 0)).toEqual([0.2, 0.4, 1]);
  expect(normalise(ratings, -1, "MAX", 0)).toEqual([1, 0.5, 0.2]);
});

test("SUM gives shares; of a cost, shares of the reciprocals", () => {
  expect(normalise(ratings, 1, "SUM", 0)).toEqual([0.125, 0.25, 0.625]);
  // Reciprocals .5, .25, .1 of .85.
  const [a, b, c] = normalise(ratings, -1, "SUM", 0);
  expect([a, b, c].map((x) => x! * 0.85)).toEqual([
    expect.closeTo(0.5, 14),
    expect.closeTo(0.25, 14),
    expect.closeTo(0.1, 14),
  ]);
});

test("VECTOR divides by the length of the column; a cost is one less that", () => {
  expect(normalise([3, 4], 1, "VECTOR", 0)).toEqual([0.6, 0.8]);
  const [a, b] = normalise([3, 4], -1, "VECTOR", 0);
  expect(a).toBeCloseTo(0.4, 15);
  expect(b).toBeCloseTo(0.2, 15);
});

test("VECTOR neither overflows nor vanishes", () => {
  expect(normalise([3e200, 4e200], 1, "VECTOR", 0)).toEqual(
    [0.6, 0.8].map((x) => expect.closeTo(x, 14))
  );
  expect(normalise([3e-200, 4e-200], 1, "VECTOR", 0)).toEqual(
    [0.6, 0.8].map((x) => expect.closeTo(x, 14))
  );
});

test("NONE leaves ratings as they are and turns a cost round", () => {
  expect(normalise(ratings, 1, "NONE", 0)).toEqual([2, 4, 10]);
  expect(normalise(ratings, -1, "NONE", 0)).toEqual([-2, -4, -10]);
});

test.each(NORMALISATIONS)(
  "a constant criterion is no error under %s and adds the same to all",
  (name) => {
    for (const value of [5, 0, -3]) {
      for (const direction of [1, -1] as const) {
        const scaled = normalise([value, value, value], direction, name, 0);
        expect(new Set(scaled).size).toBe(1);
        expect(scaled.every(Number.isFinite)).toBe(true);
      }
    }
  }
);

test("a ratio scale refuses ratings that have no ratio, by their place", () => {
  expect(() => normalise([1, -2, 3], 1, "MAX", 4)).toThrow(
    "ratings: row 2, column 5 holds -2; MAX needs ratings of 0 or more"
  );
  expect(() => normalise([1, 2, 0], -1, "SUM", 0)).toThrow(
    "ratings: row 3, column 1 holds 0; SUM needs ratings above 0 where less is better"
  );
});

test("better ratings never get a lower value", () => {
  const values = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      values,
      fc.constantFrom(...NORMALISATIONS),
      fc.constantFrom(1 as const, -1 as const),
      (x, name, d) => {
        const scaled = normalise(x, d, name, 0);
        for (let i = 1; i < x.length; i++) {
          if (d * (x[i]! - x[0]!) > 0) expect(scaled[i]!).toBeGreaterThanOrEqual(scaled[0]!);
        }
      }
    )
  );
});

test("MINMAX and SUM hold where the width, the sum or a reciprocal would overflow", () => {
  expect(normalise([1e308, 0, -1e308], 1, "MINMAX", 0)).toEqual([1, 0.5, 0]);
  expect(normalise([1e308, 0, -1e308], -1, "MINMAX", 0)).toEqual([0, 0.5, 1]);
  expect(normalise([1.5e308, 0.5e308], 1, "SUM", 0)).toEqual([0.75, 0.25]);
  expect(normalise([2 ** -1074, 2 ** -1072], -1, "SUM", 0)).toEqual([0.8, 0.2]);
});
