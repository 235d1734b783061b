import { placeBetweenAnchors } from "../../../src/core/scoring/anchors";

test("0 at the worst anchor, 1 at the best, whichever row it stands in", () => {
  expect(placeBetweenAnchors([0, 2.5, 10], 1, [0, 10], 0)).toEqual([0, 0.25, 1]);
  expect(placeBetweenAnchors([0, 2.5, 10], 1, [10, 0], 0)).toEqual([0, 0.25, 1]);
  expect(placeBetweenAnchors([0, 2.5, 10], -1, [0, 10], 0)).toEqual([1, 0.75, 0]);
});

test("a rating outside is refused by name and place", () => {
  expect(() => placeBetweenAnchors([3, 11], 1, [0, 10], 1)).toThrow(
    "ratings: row 2, column 2 holds 11; a rating from 0 to 10 (its anchors) is needed"
  );
});

test("anchors that are the same are refused", () => {
  expect(() => placeBetweenAnchors([5], 1, [5, 5], 2)).toThrow(
    "anchors: column 3 holds 5 twice; two different values are needed"
  );
});

test("anchors may stand as far apart as numbers go", () => {
  expect(placeBetweenAnchors([1e308, 0, -1e308], 1, [-1e308, 1e308], 0)).toEqual([1, 0.5, 0]);
});
