import { NORMALISATIONS } from "../../../src/core/scoring/normalise";
import { score } from "../../../src/functions/scoring/score";
import { scoreParts } from "../../../src/functions/scoring/score-parts";

const ratings = [
  [8, 3, 1],
  [6, 5, 2],
  [4, 9, 7],
];
const weights = [[2, 1, 4]];
const directions = [["MAX", "MIN", "MAX"]];

test.each(NORMALISATIONS)("rows add up to CCO.SCORE under %s", (normalisation) => {
  const scores = score(ratings, weights, directions, "WSM", normalisation).flat() as number[];
  scoreParts(ratings, weights, directions, normalisation).forEach((row, i) => {
    expect(row.reduce((total: number, part: number) => total + part, 0)).toBeCloseTo(
      scores[i]!,
      14
    );
  });
});

test("and with anchors", () => {
  const anchors = [
    [0, 0, 0],
    [10, 10, 10],
  ];
  const scores = score(ratings, weights, directions, null, null, anchors).flat() as number[];
  scoreParts(ratings, weights, directions, null, anchors).forEach((row, i) => {
    expect(row.reduce((total: number, part: number) => total + part, 0)).toBeCloseTo(
      scores[i]!,
      14
    );
  });
});
