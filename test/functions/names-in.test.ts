import { countTogether, NameIndex, nameLine } from "../../src/functions/names-in";

test("a row or a column; one name stands for every row; blanks and 0 have no name", () => {
  const down = nameLine([[" A "], [7], [""], [0]], "programmes");
  expect(down.count).toBe(4);
  expect([0, 1, 2, 3].map((i) => down.label(i))).toEqual(["A", 7, "", ""]);
  expect(nameLine([["A", "B"]], "programmes").label(1)).toBe("B");
  const one = nameLine("only", "programmes");
  expect([one.label(0), one.label(5)]).toEqual(["only", "only"]);
});

test.each([
  [null, "programmes: is left out; a row or a column of names is needed"],
  [
    [
      ["A", "B"],
      ["C", "D"],
    ],
    "programmes: 2 rows and 2 columns; one row or one column is needed",
  ],
])("%j is refused", (argument, message) => {
  // prettier-ignore
  expect(() => nameLine(argument, "programmes")).toThrow(message);
});

test("what is no name is named with its place", () => {
  const line = nameLine([["A"], [true]], "raters");
  expect(() => line.label(1)).toThrow("raters: row 2 holds TRUE; a name is needed");
  expect(line.where(1)).toBe("raters: row 2 ");
});

test("lines of different lengths are refused, one for all is not", () => {
  const line = (name: string, count: number) => ({ name, count });
  expect(countTogether([line("a", 1), line("b", 5), line("c", 5)])).toBe(5);
  expect(() => countTogether([line("a", 4), line("b", 5)])).toThrow("a: 4 values for 5 of b");
});

test("names are numbered as they first appear, the same whatever their case", () => {
  const index = new NameIndex();
  expect([index.add("Fit"), index.add("Value"), index.add(" FIT "), index.add(3)]).toEqual([0, 1, 0, 2]); // prettier-ignore
  index.addBlank();
  expect(index.add("Risk")).toBe(4);
  expect(index.labels).toEqual(["Fit", "Value", 3, "", "Risk"]);
  expect([index.find("value"), index.find("3"), index.find("none")]).toEqual([1, 2, undefined]);
});
