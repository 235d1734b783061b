import { checkWeights, scaleWeights } from "../../../src/core/scoring/weights";

test("weights are scaled to add up to 1", () => {
  expect(scaleWeights(Object.freeze([2, 1, 1]))).toEqual([0.5, 0.25, 0.25]);
});

test("a negative weight is refused by its place, also where weights stay as they are", () => {
  expect(() => scaleWeights([1, -2])).toThrow("weights: value 2 is -2; 0 or more is needed");
  expect(() => checkWeights([-1])).toThrow("weights: value 1 is -1; 0 or more is needed");
  expect(checkWeights([3, 0])).toEqual([3, 0]);
});

test("no weight above 0 is refused", () => {
  expect(() => scaleWeights([0, 0])).toThrow("weights: all are 0; at least one above 0 is needed");
});

test("weights too large to add up give no number, and are not called 0", () => {
  expect(scaleWeights([1e308, 1e308])).toEqual([NaN, NaN]);
});
