import { labels } from "../../src/functions/labels";

test("texts and numbers, down or across", () => {
  expect(labels([["A "], [2026]], "segments")).toEqual(["A", "2026"]);
  expect(labels([["A", "B"]], "segments")).toEqual(["A", "B"]);
});

test.each([
  [[["A"], [""]], "segments: row 2 is blank; a name is needed"],
  [[["A"], [true]], "segments: row 2 holds TRUE; a name is needed"],
  [[["A"], [NaN]], "segments: row 2 holds no finite number; a name is needed"],
  [null, "segments: is left out; a column of names is needed"],
])("%j is refused", (cells, message) => {
  expect(() => labels(cells, "segments")).toThrow(message);
});
