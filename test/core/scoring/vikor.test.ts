import { rank, score, type ScoringInput } from "../../../src/core/scoring/methods";

const input = (given: Partial<ScoringInput>): ScoringInput => ({
  ratings: [],
  weights: [1, 1],
  directions: [1, 1],
  method: "VIKOR",
  ...given,
});

test("half the total regret and half the greatest, less is better", () => {
  // S = 0.5, 0.5, 0.5 and R = 0.5, 0.5, 0.25: the total tells nothing apart and counts 0.
  const given = input({ ratings: [[1, 3], [3, 1], [2, 2]] }); // prettier-ignore
  expect(score(given)).toEqual([0.5, 0.5, 0]);
  expect(rank(given)).toEqual([2, 2, 1]);
});

test("programmes that nothing tells apart have no regret", () => {
  expect(score(input({ ratings: [[1, 3], [1, 3]] }))).toEqual([0, 0]); // prettier-ignore
  expect(score(input({ ratings: [[7, 9]] }))).toEqual([0]);
});

test("a normalisation that keeps distances changes nothing", () => {
  const given = input({ ratings: [[1, 9], [4, 3], [2, 5]], directions: [1, -1] }); // prettier-ignore
  const own = score(given);
  score({ ...given, normalisation: "MINMAX" }).forEach((q, i) =>
    expect(q).toBeCloseTo(own[i]!, 14)
  );
});

test("anchors are refused", () => {
  expect(() =>
    score(
      input({
        ratings: [[1, 3]],
        anchors: [
          [0, 0],
          [9, 9],
        ],
      })
    )
  ).toThrow(
    // prettier-ignore
    "anchors: VIKOR takes none, it compares programmes with each other"
  );
});
