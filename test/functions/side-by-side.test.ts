import { sideBySide } from "../../src/functions/side-by-side";

test("one value is repeated for every row", () => {
  expect(sideBySide({ a: [[1], [2]], b: 5 })).toEqual({
    count: 2,
    values: { a: [1, 2], b: [5, 5] },
  });
});

test("a wrong cell refuses the call", () => {
  expect(() => sideBySide({ a: [[1], [true]], b: 5 })).toThrow(
    "a: row 2 holds TRUE; a number is needed"
  );
});
