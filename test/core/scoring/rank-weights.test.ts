import fc from "fast-check";
import { RANK_WEIGHTS, rankWeights } from "../../../src/core/scoring/rank-weights";

test.each(RANK_WEIGHTS)("%s adds up to 1 and falls with the rank", (method) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (count) => {
      const weights = rankWeights(Array.from({ length: count }, (_, k) => k + 1), method); // prettier-ignore
      expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
    })
  );
});

test("ties share the mean of their places, however they are ranked", () => {
  const [first, second, third, fourth] = rankWeights([1, 2, 3, 4], "ROC");
  const shared = (second! + third!) / 2;
  for (const ranks of [
    [1, 2, 2, 4],
    [1, 2.5, 2.5, 4],
    [1, 2, 2, 3],
  ]) {
    // prettier-ignore
    const weights = rankWeights(ranks, "ROC");
    [first!, shared, shared, fourth!].forEach((w, i) => expect(weights[i]).toBeCloseTo(w, 14));
  }
});

test("a rank that cannot be is refused by its place", () => {
  expect(() => rankWeights([1, 0], "SUM")).toThrow("ranks: value 2: holds 0; a rank from 1 to 2");
  expect(() => rankWeights([1, 5], "SUM")).toThrow("ranks: value 2: holds 5; a rank from 1 to 2");
});
