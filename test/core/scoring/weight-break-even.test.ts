import fc from "fast-check";
import { METHODS, rank, type ScoringInput } from "../../../src/core/scoring/methods";
import { weightBreakEven } from "../../../src/core/scoring/weight-break-even";

const base = {
  ratings: [[9, 1, 10], [7, 9, 2], [1, 10, 5]], // prettier-ignore
  weights: [0.5, 0.3, 0.2],
  directions: [1, 1, 1] as (1 | -1)[],
  anchors: undefined,
};

test("two programmes that are each best in one of two criteria change places at a half", () => {
  const { leader, criteria } = weightBreakEven({
    ratings: [[1, 0], [0, 1]], // prettier-ignore
    weights: [7, 3],
    directions: [1, 1],
    method: "WSM",
  });
  expect(leader).toBe(0);
  expect(criteria[0]).toMatchObject({ criterion: 0, weight: 0.7, above: null });
  expect(criteria[0]!.below!.weight).toBeCloseTo(0.5, 14);
  expect(criteria[1]!.above).toEqual({ weight: expect.closeTo(0.5, 14), first: 1 });
});

test("a leader that is best in everything stays", () => {
  const { criteria } = weightBreakEven({ ...base, ratings: [[9, 9, 9], [1, 2, 3]], method: "WSM" }); // prettier-ignore
  expect(criteria.every(({ below, above }) => below === null && above === null)).toBe(true);
});

/** The weights with one of them changed and the others in proportion. */
function changed(weights: readonly number[], criterion: number, weight: number): number[] {
  const left = weights.reduce((sum, w, j) => (j === criterion ? sum : sum + w), 0);
  return weights.map((w, j) => (j === criterion ? weight : (w / left) * (1 - weight)));
}

test.each(METHODS)(
  "%s: a little short of the crossing the leader stays, a little beyond not",
  (method) => {
    const rating = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(rating, rating, rating), { minLength: 2, maxLength: 5 }),
        (ratings) => {
          const anchors = method === "SPOTIS" ? [[0, 0, 0], [13, 13, 13]] : undefined; // prettier-ignore
          const input: ScoringInput = { ...base, ratings, anchors, method };
          const { leader, criteria } = weightBreakEven(input);
          for (const { criterion, weight, below, above } of criteria) {
            for (const [crossing, way] of [
              [below, -1],
              [above, 1],
            ] as const) {
              // prettier-ignore
              if (!crossing || Math.abs(crossing.weight - weight) < 1e-3) continue;
              const at = (x: number) =>
                rank({ ...input, weights: changed(base.weights, criterion, x) })[leader]!;
              expect(at(crossing.weight - way * 1e-6)).toBe(1);
              const beyond = crossing.weight + way * 1e-6;
              if (beyond > 0 && beyond < 1) expect(at(beyond)).toBeGreaterThan(1);
            }
          }
        }
      ),
      { numRuns: 60 }
    );
  }
);

test("one criterion, and all weight on one", () => {
  const one = weightBreakEven({
    ratings: [[2], [1]],
    weights: [1],
    directions: [1],
    method: "WSM",
  });
  expect(one.criteria).toEqual([{ criterion: 0, weight: 1, below: null, above: null }]);
  const all = weightBreakEven({ ...base, weights: [1, 0, 0], method: "WSM" });
  expect(all.criteria[0]!.below!.weight).toBeGreaterThan(0);
});

test("a crossing at all of the weight, or at none, is one", () => {
  // Equal in the first criterion, so that they draw level when it is all that counts.
  const { criteria } = weightBreakEven({
    ratings: [[5, 3], [5, 1]], // prettier-ignore
    weights: [1, 1],
    directions: [1, 1],
    method: "WSM",
    normalisation: "NONE",
  });
  expect(criteria[0]).toMatchObject({ below: null, above: { weight: 1, first: 1 } });
  expect(criteria[1]).toMatchObject({ below: { weight: 0, first: 1 }, above: null });
});
