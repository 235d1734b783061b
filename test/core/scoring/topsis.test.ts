import { score, type ScoringInput } from "../../../src/core/scoring/methods";

const topsis = (given: Partial<ScoringInput>): number[] =>
  score({ ratings: [], weights: [1, 1], directions: [1, 1], method: "TOPSIS", ...given });

test("1 at the best point and 0 at the worst", () => {
  const ratings = [[5, 1], [3, 2], [1, 3]]; // prettier-ignore
  const [best, middle, worst] = topsis({ ratings, directions: [1, -1] });
  expect([best, worst]).toEqual([1, 0]);
  expect(middle).toBeCloseTo(0.5, 14);
});

test("with anchors a programme alone has a score of its own", () => {
  // Half way in one criterion, at the best of the other: 1/(½ + … ) by Pythagoras.
  const anchors = [[0, 0], [10, 10]]; // prettier-ignore
  const [value] = topsis({ ratings: [[5, 10]], anchors });
  expect(value).toBeCloseTo(Math.sqrt(1.25) / (0.5 + Math.sqrt(1.25)), 14);
});

test("programmes that nothing tells apart are the best point", () => {
  expect(topsis({ ratings: [[5, 2]] })).toEqual([1]);
  expect(topsis({ ratings: [[5, 2], [5, 2]] })).toEqual([1, 1]); // prettier-ignore
});

test("ratings as large as numbers go", () => {
  const ratings = [[1e308, 1], [5e307, 2]]; // prettier-ignore
  const scores = topsis({ ratings, normalisation: "NONE" });
  expect(scores[0]).toBeCloseTo(1, 9);
  expect(scores[1]).toBeCloseTo(0, 9);
});
