import { completePairwise } from "../../../src/core/scoring/pairwise";

const _ = NaN;

test("one of a pair is enough, above or below", () => {
  expect(
    completePairwise([
      [1, 4, _],
      [_, _, 2],
      [5, _, 1],
    ])
  ).toEqual([
    // prettier-ignore
    [1, 4, 1 / 5],
    [1 / 4, 1, 2],
    [5, 1 / 2, 1],
  ]);
});

test("a reciprocal rounded to the decimals typed is taken for what was judged", () => {
  expect(completePairwise([[1, 3], [0.33, 1]])[1]![0]).toBe(1 / 3); // prettier-ignore
  expect(completePairwise([[1, 0.143], [7, 1]])[0]![1]).toBe(1 / 7); // prettier-ignore
});

test.each([
  [[[1, 3], [0.3, 1]], "row 1, column 2 holds 3 and row 2, column 1 holds 0.3; one must be 1 divided"], // prettier-ignore
  [[[1, 3], [3, 1]], "row 1, column 2 holds 3 and row 2, column 1 holds 3"], // prettier-ignore
  [[[1, 3], [0.34, 1]], "row 1, column 2 holds 3 and row 2, column 1 holds 0.34"], // prettier-ignore
  [[[1, -3], [_, 1]], "row 1, column 2 holds -3; a number above 0"], // prettier-ignore
  [[[2, 3], [_, 1]], "row 1, column 1 holds 2; a criterion compared with itself is 1"], // prettier-ignore
  [[[1, _], [_, 1]], "row 1, column 2 and row 2, column 1 are both blank"], // prettier-ignore
])("%p is refused by its place", (matrix, message) => {
  expect(() => completePairwise(matrix)).toThrow(message);
});
