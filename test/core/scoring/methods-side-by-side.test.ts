import { METHODS, rank } from "../../../src/core/scoring/methods";
import { methodsSideBySide } from "../../../src/core/scoring/methods-side-by-side";
import { rankCorrelation } from "../../../src/core/scoring/rank-correlation";

const input = {
  ratings: [[9, 1, 10], [7, 9, 2], [1, 10, 5]], // prettier-ignore
  weights: [0.5, 0.3, 0.2],
  directions: [1, 1, 1] as (1 | -1)[],
  method: "WSM" as const,
};

test("every method's ranks, or why it has none", () => {
  const found = methodsSideBySide(input);
  expect(found.map(({ method }) => method)).toEqual(METHODS);
  for (const { method, ranks, reason } of found) {
    if (method === "SPOTIS") expect([ranks, reason.slice(0, 8)]).toEqual([null, "anchors:"]);
    else expect([ranks, reason]).toEqual([rank({ ...input, method }), ""]);
  }
});

test("with anchors VIKOR and PROMETHEE2 go without them", () => {
  const anchors = [[0, 0, 0], [10, 10, 10]]; // prettier-ignore
  expect(methodsSideBySide({ ...input, anchors }).every(({ ranks }) => ranks !== null)).toBe(true);
});

test("Kendall's tau-b: 1 the same, −1 the reverse, none where all tie", () => {
  expect(rankCorrelation([1, 2, 3], [1, 2, 3])).toBe(1);
  expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBe(-1);
  expect(rankCorrelation([1, 2, 3], [1, 1, 1])).toBeNull();
  // One tie: 2 of 3 pairs alike, √(3·2) in the denominator.
  expect(rankCorrelation([1, 2, 3], [1, 2, 2])).toBeCloseTo(2 / Math.sqrt(6), 14);
});
