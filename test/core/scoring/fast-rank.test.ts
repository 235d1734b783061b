import fc from "fast-check";
import { fastRank } from "../../../src/core/scoring/fast-rank";
import { rankHighestFirst } from "../../../src/core/scoring/rank";

const scores = fc.oneof(
  fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 300 }),
  // One far outside, so that all others fall into one band.
  fc
    .array(fc.double({ min: 0, max: 1e-9, noNaN: true }), { minLength: 60, maxLength: 200 })
    .map((list) => [...list, 1e6]),
  // Closer to each other than the tolerance of a tie.
  fc.array(
    fc.integer({ min: 0, max: 50 }).map((k) => 1 + k * 3e-13),
    { minLength: 2 }
  )
);

test("the ranks are those of rankHighestFirst, ties included", () => {
  fc.assert(
    fc.property(scores, (list) => {
      const ranks = new Int32Array(list.length);
      expect(fastRank(list.length)(Float64Array.from(list), ranks)).toBe(true);
      expect([...ranks]).toEqual(rankHighestFirst(list));
    }),
    { numRuns: 500 }
  );
});

test("one ranking after the other, from the same memory", () => {
  const order = fastRank(3);
  const ranks = new Int32Array(3);
  order(Float64Array.of(1, 2, 3), ranks);
  expect([...ranks]).toEqual([3, 2, 1]);
  order(Float64Array.of(3, 3, 1), ranks);
  expect([...ranks]).toEqual([1, 1, 3]);
});

test("a score that is no number has no order", () => {
  for (const bad of [NaN, Infinity, -Infinity]) {
    expect(fastRank(2)(Float64Array.of(1, bad), new Int32Array(2))).toBe(false);
  }
});
