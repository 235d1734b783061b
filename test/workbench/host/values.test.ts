/** What Excel makes of values given to a range. */
import {
  arrayArgument,
  cellFormula,
  entry,
  typedFormat,
  valueType,
} from "../../../workbench/host/values";

test.each([
  ["12", 12],
  ["-1,234.5", -1234.5],
  ["1e3", 1000],
  [".5", 0.5],
  ["7%", 0.07],
  ["TRUE", true],
  ["2024-02-29", 45351],
  ["2/29/2024", 45351],
  ["2023-02-29", "2023-02-29"],
  ["12,34", "12,34"],
  ["1.2.3", "1.2.3"],
  ["abc", "abc"],
  ["'12", "'12"],
  ["=A1", "=A1"],
  ["", ""],
  [5, 5],
  [false, false],
  [null, null],
])("%p typed into a General cell is %p", (typed, kept) => {
  expect(entry(typed, "General")).toBe(kept);
});

test("a text format keeps everything as text", () => {
  expect(entry("12", "@")).toBe("'12");
  expect(entry("=A1", "@")).toBe("'=A1");
});

test("what is no cell value is refused", () => {
  for (const wrong of [NaN, Infinity, {}, [], new Date()]) {
    expect(() => entry(wrong, "General")).toThrow(
      expect.objectContaining({ code: "InvalidArgument" })
    );
  }
});

test("percentages and dates bring their format", () => {
  expect(["5%", "5.5%", "2024-01-15", "12", 3].map(typedFormat)).toEqual([
    "0%",
    "0.00%",
    "m/d/yyyy",
    null,
    null,
  ]);
});

test("an array has the range's size, or is one value for all cells", () => {
  expect(arrayArgument("x", 1, 2)).toEqual([["x", "x"]]);
  expect(arrayArgument([[1, 2]], 1, 2)).toEqual([[1, 2]]);
  for (const wrong of [[[1]], [1, 2], [[1, 2], [3]], []]) {
    expect(() => arrayArgument(wrong, 1, 2)).toThrow("The number of rows or columns");
  }
  expect(() => arrayArgument(null, 1, 2)).toThrow("The argument is invalid");
});

test("a cell's formula is what it shows where it has none", () => {
  expect(cellFormula({ kind: "number", value: 3, formula: "" })).toBe(3);
  expect(cellFormula({ kind: "number", value: 3, formula: "=1+2" })).toBe("=1+2");
  expect(valueType({ kind: "error", value: "#N/A", formula: "" })).toBe("Error");
});
