import fc from "fast-check";
import { addScaled, linearScorer } from "../../../src/core/scoring/linear";

test.each([1, 3, 4, 5, 8, 11])("%i criteria: the sum of weight times value", (criteria) => {
  const value = fc.integer({ min: -1000, max: 1000 });
  const lists = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), {
    minLength: criteria,
    maxLength: criteria,
  });
  const weights = fc.array(value, { minLength: criteria, maxLength: criteria });
  fc.assert(
    fc.property(lists, weights, (columns, w) => {
      const scores = new Float64Array(3).fill(99);
      linearScorer(columns)(w, scores);
      for (const i of [0, 1, 2]) {
        const expected = columns.reduce((total, list, j) => total + w[j]! * list[i]!, 0);
        expect(scores[i]).toBe(expected);
      }
    })
  );
});

test("a weight of 0 leaves out what cannot be added", () => {
  const total = Float64Array.of(1, 2);
  addScaled(total, Float64Array.of(-Infinity, NaN), 0);
  expect([...total]).toEqual([1, 2]);
  addScaled(total, Float64Array.of(10, 20), 0.5);
  expect([...total]).toEqual([6, 12]);
});
