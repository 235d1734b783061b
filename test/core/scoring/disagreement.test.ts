import { disagreement, groupLeaning, meanSpread } from "../../../src/core/scoring/disagreement";

const rating = (programme: string, rater: string, group: string, score: number) => ({
  programme,
  criterion: "Fit",
  rater,
  group,
  score,
});
const cells = disagreement([
  rating("A", "x", "in", 5),
  rating("A", "y", "in", 5),
  rating("B", "x", "in", 2),
  rating("B", "y", "in", 4),
  rating("B", "z", "out", 9),
  rating("C", "z", "out", 7),
]);

test("the widest spread first, one rater last, with who is at its ends", () => {
  expect(cells.map(({ programme }) => programme)).toEqual(["B", "A", "C"]);
  // Mean 5, deviations −3, −1, 4: variance 26/2.
  expect(cells[0]).toMatchObject({ raters: 3, mean: 5, lowest: { rater: "x" }, highest: { rater: "z" } }); // prettier-ignore
  expect(cells[0]!.spread).toBeCloseTo(Math.sqrt(13), 14);
  expect(cells[2]!.spread).toBeNull();
});

test("groups: their means, and how far they stand apart and lean", () => {
  expect(cells[0]!.groups).toEqual([
    { group: "in", raters: 2, mean: 3 },
    { group: "out", raters: 1, mean: 9 },
  ]);
  expect(cells.map(({ groupGap }) => groupGap)).toEqual([6, null, null]);
  expect(groupLeaning(cells)).toEqual([
    { group: "out", criterion: "Fit", leaning: 4 },
    { group: "in", criterion: "Fit", leaning: -2 },
  ]);
});

test("mean spread by criterion leaves out what one rater rated", () => {
  expect(meanSpread(cells, "criterion")).toEqual([{ name: "Fit", spread: Math.sqrt(13) / 2 }]);
});
