import { scoringInput, scoringSteps } from "../../src/functions/scoring-input";

test("defaults: WSM, its own normalisation, more is better, no anchors", () => {
  expect(scoringInput({ ratings: [[1, 2]], weights: [[3], [4]] })).toEqual({
    method: "WSM",
    ratings: [[1, 2]],
    weights: [3, 4],
    directions: [1, 1],
    normalisation: undefined,
    anchors: undefined,
  });
});

test("work grows with the cells", () => {
  const small = scoringInput({ ratings: [[1, 2]], weights: [[1, 1]] });
  const large = scoringInput({
    ratings: [
      [1, 2],
      [3, 4],
    ],
    weights: [[1, 1]],
  });
  expect(scoringSteps(large)).toBe(2 * scoringSteps(small));
});
