import { isExcelError, plain } from "../support/custom-functions";
import { PlanningError } from "../../src/core/errors";
import { asColumn, asRows, excelError, scalar, spill } from "../../src/functions/values-out";

test("values leave as they are", () => {
  expect(
    spill([
      [1, "a", true],
      [0, "", false],
    ])
  ).toEqual([
    [1, "a", true],
    [0, "", false],
  ]);
  expect(scalar(-2.5)).toBe(-2.5);
});

test("what Excel would show as 0 leaves as an error of its cell", () => {
  expect(
    plain(
      spill([
        [1, NaN, Infinity],
        [null, undefined, -Infinity],
      ])
    )
  ).toEqual([
    [1, "#NUM! the result is no finite number", "#NUM! the result is no finite number"],
    ["#N/A there is no value", "#N/A there is no value", "#NUM! the result is no finite number"],
  ]);
  expect(() => scalar(NaN)).toThrow(expect.objectContaining({ code: "number" }));
  expect(() => scalar(undefined)).toThrow(expect.objectContaining({ code: "missing" }));
});

test("a ragged or empty result is an error with a reason", () => {
  expect(() => spill([[1, 2], [3]])).toThrow("the result is not a rectangle");
  expect(() => spill([])).toThrow("the result is empty");
  expect(() => spill([[]])).toThrow("the result is empty");
});

test("a PlanningError in a cell becomes that cell's error", () => {
  expect(plain(spill([[new PlanningError("missing", "no evidence")]]))).toEqual([
    ["#N/A no evidence"],
  ]);
});

test("codes are mapped once", () => {
  const shown = (error: unknown) => plain(excelError(error, "CCO.X"));
  expect(shown(new PlanningError("value", "a"))).toBe("#VALUE! a");
  expect(shown(new PlanningError("missing", "b"))).toBe("#N/A b");
  expect(shown(new PlanningError("number", "c"))).toBe("#NUM! c");
});

test("an unexpected fault is a #VALUE! with a sentence, never bare", () => {
  const error = excelError(new TypeError("x is undefined"), "CCO.X");
  expect(isExcelError(error)).toBe(true);
  expect(plain(error)).toBe(
    "#VALUE! CCO.X stopped for a reason of its own, not of your input: x is undefined"
  );
  expect(plain(excelError("text", "CCO.X"))).toContain("text");
});

test("an Excel error passes as it is", () => {
  const error = excelError(new PlanningError("value", "a"), "CCO.X");
  expect(excelError(error, "CCO.X")).toBe(error);
});

test("a failed row shows its reason in each of its cells", () => {
  const results = {
    rows: [[1, 2], [], [5, 6]],
    failures: [{ row: 1, code: "value" as const, message: "a" }],
  };
  expect(plain(spill(asRows(results, 2)))).toEqual([
    [1, 2],
    ["#VALUE! a", "#VALUE! a"],
    [5, 6],
  ]);
});

test("what could not be read goes before what could not be calculated", () => {
  const results = {
    rows: [[1], []],
    failures: [{ row: 1, code: "value" as const, message: "holds NaN" }],
  };
  const unread = [{ row: 1, code: "missing" as const, message: "row 2 is blank" }];
  expect(plain(spill(asRows(results, 1, unread)))).toEqual([[1], ["#N/A row 2 is blank"]]);
});

test("the only row fails the call, so that its message shows", () => {
  const results = { rows: [[]], failures: [{ row: 0, code: "value" as const, message: "a" }] };
  expect(() => asRows(results, 1)).toThrow(new PlanningError("value", "a"));
});

test("a column stands upright", () => {
  expect(asColumn([1, 2])).toEqual([[1], [2]]);
});

test("a negative zero leaves as 0", () => {
  expect(spill([[-0, 1]])).toEqual([[0, 1]]);
  expect(scalar(-0)).toBe(0);
});
