import { pairwiseInput } from "../../src/functions/pairwise-input";

test("blanks, and 0 as which a blank may come, are judgements that are missing", () => {
  expect(pairwiseInput([[1, 3, 0.5], ["", 1, 4], [0, null, 1]])).toEqual([[1, 3, 0.5], [NaN, 1, 4], [NaN, NaN, 1]]); // prettier-ignore
  expect(pairwiseInput(1)).toEqual([[1]]);
});

test.each([
  [null, "pairwise: is left out; a square of judgements is needed"],
  [
    [
      [1, 2, 3],
      [1, 1, 1],
    ],
    "pairwise: 2 rows and 3 columns; as many rows as columns are needed",
  ],
  [
    [
      [1, "much"],
      ["", 1],
    ],
    'pairwise: row 1, column 2 holds text "much"; a number above 0 is needed',
  ],
  [
    [
      [1, true],
      ["", 1],
    ],
    "pairwise: row 1, column 2 holds TRUE; a number above 0 is needed",
  ],
])("%j is refused", (argument, message) => {
  // prettier-ignore
  expect(() => pairwiseInput(argument)).toThrow(message);
});
