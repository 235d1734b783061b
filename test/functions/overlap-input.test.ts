import { overlapInput } from "../../src/functions/overlap-input";

test("blanks count as 0, and the diagonal is not read", () => {
  expect(overlapInput([["own", 0.2], ["", { type: "Error", basicType: "Error", basicValue: "#N/A" }]])).toEqual([[0, 0.2], [0, 0]]); // prettier-ignore
  expect(overlapInput([[null, { basicValue: 0.3 }], [undefined, 1]])).toEqual([[0, 0.3], [0, 0]]); // prettier-ignore
  expect(overlapInput("")).toEqual([[0]]);
});

test.each([
  [null, "overlap: is left out; a range of numbers is needed"],
  [
    [
      [0, "much"],
      [0, 0],
    ],
    'overlap: row 1, column 2 holds text "much"; a share from 0 to 1 is needed',
  ],
  [
    [
      [0, 0],
      [true, 0],
    ],
    "overlap: row 2, column 1 holds TRUE; a share from 0 to 1 is needed",
  ],
  [
    [
      [0, NaN],
      [0, 0],
    ],
    "overlap: row 1, column 2 holds no finite number; a share from 0 to 1 is needed",
  ],
])("%j is refused", (argument, message) => {
  expect(() => overlapInput(argument)).toThrow(message);
});
