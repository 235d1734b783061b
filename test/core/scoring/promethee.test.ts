import { rank, score, type ScoringInput } from "../../../src/core/scoring/methods";

const promethee = (given: Partial<ScoringInput>): number[] =>
  score({ ratings: [], weights: [1], directions: [1], method: "PROMETHEE2", ...given });

test("how many are worse less how many are better, of the others", () => {
  expect(promethee({ ratings: [[5], [7], [5], [9]] })).toEqual([-2 / 3, 1 / 3, -2 / 3, 1]);
  expect(promethee({ ratings: [[5], [7]], directions: [-1] })).toEqual([1, -1]);
});

test("0 and −0 are the same rating", () => {
  expect(promethee({ ratings: [[0], [-0], [1]], directions: [-1] })).toEqual([0.5, 0.5, -1]);
});

test("a programme alone has no flow", () => {
  expect(promethee({ ratings: [[5]] })).toEqual([0]);
});

test("anchors are refused", () => {
  expect(() => promethee({ ratings: [[1]], anchors: [[0], [9]] })).toThrow(
    "anchors: PROMETHEE2 takes none"
  );
});

test("flows that cancel out tie, whatever is left of them in rounding", () => {
  // 0.1 + 0.2 − 0.3 is 5.6e-17 in binary.
  const ratings = [[2, 2, 1], [1, 1, 2]]; // prettier-ignore
  const given = { ratings, weights: [0.1, 0.2, 0.3], directions: [1, 1, 1] as (1 | -1)[] };
  expect(rank({ ...given, method: "PROMETHEE2" })).toEqual([1, 1]);
});
