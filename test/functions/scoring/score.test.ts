import { errorOf } from "../../support/custom-functions";
import { score } from "../../../src/functions/scoring/score";

const ratings = [
  [8, 3],
  [6, 5],
  [4, 9],
];

test("WSM with MINMAX when nothing else is said", () => {
  const expected = score(ratings, [[2, 1]], [["MAX", "MAX"]], "wsm", "minmax");
  expect(score(ratings, [[2, 1]])).toEqual(expected);
});

test("a method that is not there is refused with those that are", () => {
  expect(errorOf(() => score(ratings, [[2, 1]], undefined, "SAW"))).toBe(
    '#VALUE! method: holds text "SAW"; WSM, WPM, TOPSIS, VIKOR, PROMETHEE2 or SPOTIS is needed'
  );
});

test("an unknown normalisation lists the known ones", () => {
  expect(errorOf(() => score(ratings, [[2, 1]], undefined, undefined, "RANGE"))).toBe(
    '#VALUE! normalisation: holds text "RANGE"; MINMAX, MAX, SUM, VECTOR or NONE is needed'
  );
});

test("weights must match the criteria, a single one too", () => {
  expect(errorOf(() => score(ratings, [[1, 2, 3]]))).toBe(
    "#VALUE! weights: 3 values for 2 criteria"
  );
  expect(errorOf(() => score(ratings, [[1]]))).toBe("#VALUE! weights: 1 value for 2 criteria");
});

test("anchors in either order; a rating outside is named", () => {
  const up = score(ratings, [[2, 1]], [["MAX", "MIN"]], null, null, [
    [0, 0],
    [10, 10],
  ]);
  expect(
    score(ratings, [[2, 1]], [["MAX", "MIN"]], null, null, [
      [10, 10],
      [0, 0],
    ])
  ).toEqual(up);
  expect(
    errorOf(() =>
      score(ratings, [[2, 1]], undefined, null, null, [
        [0, 0],
        [10, 8],
      ])
    )
  ).toBe("#VALUE! ratings: row 3, column 2 holds 9; a rating from 0 to 8 (its anchors) is needed");
});

test("anchors of another shape are refused", () => {
  expect(errorOf(() => score(ratings, [[2, 1]], undefined, null, null, [[0, 10]]))).toBe(
    "#VALUE! anchors: 1 row and 2 columns; 2 rows and 2 columns are needed"
  );
  expect(errorOf(() => score([[1]], [[1]], undefined, null, null, [[0, 10]]))).toBe(
    "#VALUE! anchors: 1 row and 2 columns; 2 rows and 1 column are needed"
  );
});

test("a constant criterion is no error", () => {
  expect(
    score(
      [
        [1, 5],
        [2, 5],
      ],
      [[1, 1]]
    )
  ).toEqual([[0.5], [1]]);
});

test("one programme alone", () => {
  expect(score([[8, 3]], [[2, 1]])).toEqual([[1]]);
});
