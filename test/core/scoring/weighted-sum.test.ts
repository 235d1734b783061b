import fc from "fast-check";
import { NORMALISATIONS } from "../../../src/core/scoring/normalise";
import {
  weightedParts,
  weightedSum,
  type WeightedSumInput,
} from "../../../src/core/scoring/weighted-sum";

const input: WeightedSumInput = {
  ratings: [
    [8, 3],
    [6, 5],
    [4, 9],
  ],
  weights: [2, 1],
  directions: [1, -1],
  normalisation: "MINMAX",
};

test("weighs the normalised ratings", () => {
  // Second programme: (6−4)/4 · 2/3 + (9−5)/6 · 1/3 = 1/3 + 2/9.
  expect(weightedSum(input)).toEqual([1, 1 / 3 + 2 / 9, 0].map((x) => expect.closeTo(x, 14)));
});

test("under NONE weights and ratings are raw, a cost counts negative", () => {
  expect(weightedSum({ ...input, normalisation: "NONE" })).toEqual([13, 7, -1]);
});

test("anchors replace the normalisation, NONE as well, and weights are scaled then", () => {
  const anchors = [
    [0, 10],
    [10, 0],
  ];
  const expected = [(0.8 * 2 + 0.7) / 3, (0.6 * 2 + 0.5) / 3, (0.4 * 2 + 0.1) / 3];
  for (const normalisation of NORMALISATIONS) {
    expect(weightedSum({ ...input, normalisation, anchors })).toEqual(
      expected.map((x) => expect.closeTo(x, 14))
    );
  }
});

test("with anchors a score does not depend on who else is there", () => {
  const anchors = [
    [0, 0],
    [10, 10],
  ];
  const alone = weightedSum({ ...input, ratings: [[6, 5]], anchors });
  expect(weightedSum({ ...input, anchors })[1]).toBe(alone[0]);
});

const cases = fc
  .record({ programmes: fc.integer({ min: 1, max: 6 }), criteria: fc.integer({ min: 1, max: 5 }) })
  .chain(({ programmes, criteria }) =>
    fc.record({
      ratings: fc.array(
        fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), {
          minLength: criteria,
          maxLength: criteria,
        }),
        { minLength: programmes, maxLength: programmes }
      ),
      weights: fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), {
        minLength: criteria,
        maxLength: criteria,
      }),
      directions: fc.array(fc.constantFrom(1 as const, -1 as const), {
        minLength: criteria,
        maxLength: criteria,
      }),
      normalisation: fc.constantFrom(...NORMALISATIONS),
    })
  );

test("parts add up to the score", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const scores = weightedSum(given);
      weightedParts(given).forEach((row, i) => {
        const size = row.reduce((total, part) => total + Math.abs(part), 0);
        expect(
          Math.abs(row.reduce((total, part) => total + part, 0) - scores[i]!)
        ).toBeLessThanOrEqual(1e-14 * size);
      });
    })
  );
});

test("neither the order of programmes nor that of criteria changes a score", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const scores = weightedSum(given);
      const programmesReversed = weightedSum({ ...given, ratings: [...given.ratings].reverse() });
      const criteriaReversed = weightedSum({
        ...given,
        ratings: given.ratings.map((row) => [...row].reverse()),
        weights: [...given.weights].reverse(),
        directions: [...given.directions].reverse(),
      });
      const scale = Math.max(...scores.map(Math.abs), 1);
      scores.forEach((score, i) => {
        expect(Math.abs(programmesReversed[scores.length - 1 - i]! - score)).toBeLessThanOrEqual(
          1e-12 * scale
        );
        expect(Math.abs(criteriaReversed[i]! - score)).toBeLessThanOrEqual(1e-12 * scale);
      });
    })
  );
});

test("scores lie between 0 and 1 under MINMAX and MAX", () => {
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom("MINMAX" as const, "MAX" as const),
      (given, normalisation) => {
        for (const score of weightedSum({ ...given, normalisation })) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-12);
        }
      }
    )
  );
});
