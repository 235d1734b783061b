import { panel, type PanelRating, type PanelStatistic } from "../../../src/core/scoring/panel";

const of = (statistic: PanelStatistic, scores: number[], groups?: number[], weights?: number[]) =>
  panel({
    programmes: 1,
    criteria: 1,
    statistic,
    ratings: scores.map(
      (score, rater): PanelRating => ({ programme: 0, criterion: 0, rater, group: groups?.[rater] ?? 0, score }) // prettier-ignore
    ),
    groupWeights: weights,
  })[0]![0];

test("mean, median, and the mean without the ends from four on", () => {
  expect(of("MEAN", [1, 2, 9])).toBe(4);
  expect(of("MEDIAN", [9, 1, 2])).toBe(2);
  expect(of("MEDIAN", [9, 1, 2, 4])).toBe(3);
  expect(of("TRIMMED", [1, 2, 9])).toBe(4);
  expect(of("TRIMMED", [1, 7, 9, 99])).toBe(8);
});

test("groups weigh by their weights, not by their heads; those that rated alone count", () => {
  expect(of("MEAN", [4, 8, 9], [0, 0, 1], [1, 3, 5])).toBe((6 + 27) / 4);
  expect(of("MEAN", [4, 8], [0, 0], [0, 3])).toBeNull();
});

test("a rater who scores twice counts once", () => {
  const one = { programme: 0, criterion: 0, rater: 0, group: 0 };
  const ratings = [{ ...one, score: 2 }, { ...one, score: 4 }, { ...one, rater: 1, score: 9 }]; // prettier-ignore
  expect(panel({ programmes: 1, criteria: 2, statistic: "MEAN", ratings })).toEqual([[6, null]]);
});
