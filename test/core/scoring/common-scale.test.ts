import { betweenAnchors, commonScale } from "../../../src/core/scoring/common-scale";

const ratings = [[2, 30], [4, 10], [8, 20]]; // prettier-ignore
const directions = [1, -1] as (1 | -1)[];

test("one list a criterion, more is better, by the method's own normalisation", () => {
  expect(commonScale({ ratings, directions }, "MINMAX")).toEqual([[0, 1 / 3, 1], [0, 1, 0.5]]); // prettier-ignore
});

test("a normalisation that is asked for goes before the method's own", () => {
  const asked = { ratings, directions, normalisation: "MAX" } as const;
  expect(commonScale(asked, "MINMAX")).toEqual([[0.25, 0.5, 1], [1 / 3, 1, 0.5]]); // prettier-ignore
});

test("anchors go before both, each criterion between its own", () => {
  const anchors = [[0, 40], [16, 0]]; // prettier-ignore
  const asked = { ratings, directions, anchors, normalisation: "MAX" } as const;
  expect(commonScale(asked, "SUM")).toEqual([[0.125, 0.25, 0.5], [0.25, 0.75, 0.5]]); // prettier-ignore
  expect(betweenAnchors([30, 10, 20], -1, anchors, 1)).toEqual([0.25, 0.75, 0.5]);
});

test("the message names row and column of the table", () => {
  expect(() => commonScale({ ratings: [[1, 1], [1, 9]], directions, anchors: [[0, 0], [5, 5]] }, "SUM")) // prettier-ignore
    .toThrow("ratings: row 2, column 2 holds 9");
});
