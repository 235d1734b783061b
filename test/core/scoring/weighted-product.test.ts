import { score, type ScoringInput } from "../../../src/core/scoring/methods";

const wpm = (given: Partial<ScoringInput>): number[] =>
  score({ ratings: [], weights: [1, 1], directions: [1, 1], method: "WPM", ...given });

test("the product of shares to the power of the weights", () => {
  // √(1/4 · 3/4), the same twice.
  const scores = wpm({ ratings: [[1, 3], [3, 1]] }); // prettier-ignore
  scores.forEach((value) => expect(value).toBeCloseTo(Math.sqrt(3) / 4, 14));
});

test("under NONE raw products, a cost as 1/x", () => {
  const scores = wpm({ ratings: [[6, 2]], directions: [1, -1], normalisation: "NONE" });
  expect(scores[0]).toBeCloseTo(3, 14);
});

test("a rating of 0 makes the product 0, unless its criterion has no weight", () => {
  expect(wpm({ ratings: [[0, 3], [3, 1]] })[0]).toBe(0); // prettier-ignore
  expect(wpm({ ratings: [[0, 3], [3, 1]], weights: [0, 1] })[0]).toBeCloseTo(0.75, 14); // prettier-ignore
});

test("a negative rating is refused by its place, also in a constant criterion", () => {
  expect(() =>
    wpm({
      ratings: [
        [1, -2],
        [3, -2],
      ],
    })
  ).toThrow(
    // prettier-ignore
    "ratings: row 1, column 2 holds -2; WPM needs ratings of 0 or more"
  );
  expect(() => wpm({ ratings: [[0, 1]], directions: [-1, 1], normalisation: "NONE" })).toThrow(
    "ratings: row 1, column 1 holds 0; WPM needs ratings above 0 where less is better"
  );
});
