import { dateOf, monthLabel } from "../../../src/workbook/read/dates";
import { editDistance, nearest } from "../../../src/workbook/read/nearest";
import { readNumber, readNumbers, readText } from "../../../src/workbook/read/reading";
import { isMapping, mappingProblems } from "../../../src/workbook/read/mapping";

test("a number is itself, a blank its reason, an error its meaning, text no number", () => {
  expect(readNumber(0)).toEqual({ value: 0 });
  expect(readNumber("", "not rated")).toEqual({ value: null, problem: "not rated" });
  expect(readNumber("#SPILL!")).toMatchObject({
    value: null,
    problem: expect.stringContaining("no room"),
  });
  expect(readNumber("1,5")).toEqual({ value: null, problem: '"1,5" is not a number' });
  expect(readNumber(true)).toEqual({ value: null, problem: '"true" is not a number' });
});

test("a row of numbers fails with its first cell that is none", () => {
  expect(readNumbers([1, 2], "Period")).toEqual({ value: [1, 2] });
  expect(readNumbers([1, ""], "Period")).toEqual({ value: null, problem: "Period 2 is blank" });
});

test("text may begin with #", () => {
  expect(readText("#1 in the market")).toEqual({ value: "#1 in the market" });
  expect(readText("#N/A")).toMatchObject({ value: null });
});

// 46388 is 1 January 2027; 60 would be 29 February 1900, which no date of a plan reaches.
test("dates are read from Excel's day numbers", () => {
  expect(dateOf(46_388)).toEqual({ year: 2027, month: 1, day: 1 });
  expect(monthLabel(46_478)).toBe("Apr 2027");
});

test("the nearest name is offered only where it is near", () => {
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(nearest("Investment likely", ["Investment likly", "Benefit"])).toBe("Investment likly");
  expect(nearest("Chance", ["Investment", "People"])).toBeNull();
});

test("a mapping names its programme column, and a column plays one role", () => {
  expect(isMapping({ table: "T", columns: { programme: "A" } })).toBe(true);
  expect(isMapping({ table: "T", columns: { colour: "A" } })).toBe(false);
  expect(isMapping("T")).toBe(false);
  expect(
    mappingProblems({ table: "T", columns: { programme: "A", investment: "B" } }, ["A", "B"])
  ).toEqual([]);
  expect(
    mappingProblems({ table: "T", columns: { investment: "B", npv: "B" } }, ["A", "B"])
  ).toEqual([
    "Choose the column that names the programme.",
    '"B" plays two roles: Investment and NPV.',
  ]);
});
