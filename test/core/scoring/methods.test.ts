import { METHODS, rank, score } from "../../../src/core/scoring/methods";
import { weightedSum } from "../../../src/core/scoring/weighted-sum";

const input = {
  ratings: [[1], [3], [2]],
  weights: [1],
  directions: [1 as const],
  normalisation: "MINMAX" as const,
};

test("WSM is the weighted sum", () => {
  expect(METHODS[0]).toBe("WSM");
  expect(score({ ...input, method: "WSM" })).toEqual(weightedSum(input));
});

test("ranks follow the score", () => {
  expect(rank({ ...input, method: "WSM" })).toEqual([3, 1, 2]);
  expect(rank({ ...input, directions: [-1], method: "WSM" })).toEqual([1, 3, 2]);
});
