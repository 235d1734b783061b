/** The plain parts of the budget cases: months, sheet names, blocks found by their cells, draft changes. */
import { sheetName } from "../../../src/workbook/cases/build";
import { firstRows } from "../../../src/workbook/cases/blocks";
import { addMonths } from "../../../src/workbook/cases/plan-map";
import { contentOf } from "../../../src/workbook/cases/what-if/restore";
import { isJournal, isRunning, SESSION, STALE } from "../../../src/workbook/cases/what-if/journal";
import { columnsOf, readFigure } from "../../../src/workbook/cases/read-block";
import { BLOCK_HEIGHT, BLOCK_ROWS } from "../../../src/workbook/build/case-block";
import { dateSerial } from "../../../src/workbook/sample/content";

test("a start keeps its day of the month, or takes the last one where the month is shorter", () => {
  expect(addMonths(dateSerial(2027, 1, 15), 13)).toBe(dateSerial(2028, 2, 15));
  expect(addMonths(dateSerial(2027, 1, 31), 1)).toBe(dateSerial(2027, 2, 28));
  expect(addMonths(dateSerial(2028, 1, 31), 1)).toBe(dateSerial(2028, 2, 29));
  expect(addMonths(dateSerial(2027, 1, 1), -1)).toBe(dateSerial(2026, 12, 1));
  expect(addMonths(dateSerial(2027, 10, 1), 3)).toBe(dateSerial(2028, 1, 1));
});

test("a sheet's name has at most 31 characters, none that Excel refuses, and is not taken", () => {
  expect(sheetName("A/B: tests?", [])).toBe("Case A B tests");
  expect(sheetName("Voice of customer in every store", [])).toHaveLength(31);
  expect(sheetName("App", ["case app", "Case App 2"])).toBe("Case App 3");
  const long = sheetName("x".repeat(60), [`Case ${"x".repeat(26)}`]);
  expect([long.length, long.endsWith(" 2")]).toEqual([31, true]);
});

test("blocks are found by their heading row, wherever they stand", () => {
  const strip = [
    ["Cases", "", ""],
    ["App", "Row on Calc", 1],
    ["nominal money", "Unit", "Total"],
    ["Investment", "EUR", 5],
  ];
  expect(firstRows(strip)).toEqual([1]);
  expect(firstRows([["x", "", ""], ...strip])).toEqual([2]);
  expect(firstRows([["Unit", "Total", ""]])).toEqual([]);
});

test("the words that stand for a missing figure are reasons, other text is none", () => {
  const words = { noPayback: "beyond plan", noFigure: "none" };
  expect(readFigure(3, words)).toEqual({ value: 3 });
  expect(readFigure("beyond plan", words)).toEqual({
    value: null,
    problem: "Not paid back within the plan",
  });
  expect(readFigure("none", words)).toMatchObject({ value: null });
  expect(readFigure("#VALUE!", words)).toMatchObject({ value: null });
});

test("an error value in a row of flows is the reason why there are none", () => {
  const cells = Array.from({ length: BLOCK_HEIGHT }, (_, row) =>
    row <= BLOCK_ROWS.cumulative ? ["", "", "", row === BLOCK_ROWS.head ? 46_388 : 1] : []
  );
  expect(columnsOf(cells).value).toHaveLength(1);
  cells[BLOCK_ROWS.tax]![3] = "#N/A";
  expect(columnsOf(cells)).toMatchObject({ value: null });
  cells[BLOCK_ROWS.head]![3] = "";
  expect(columnsOf(cells)).toMatchObject({ value: null });
});

test("a journal is only what it should be; another page's is running while it is fresh", () => {
  const place = { sheet: "S", address: "A1" };
  const cell = { sheetId: "1", place, original: "=B1", trials: [1] };
  const journal = { session: "x", began: 0, beat: 1000, cells: [cell] };
  expect(isJournal(journal)).toBe(true);
  expect(isJournal({ ...journal, cells: [{ ...cell, original: null }] })).toBe(false);
  expect(isJournal(null)).toBe(false);
  expect(isRunning(journal, 1000 + STALE - 1)).toBe(true);
  expect(isRunning(journal, 1000 + STALE)).toBe(false);
  expect(isRunning({ ...journal, session: SESSION }, 1001)).toBe(false);
});

test("formulas go back as formulas, text as text", () => {
  expect(contentOf("=A1")).toBe("=A1");
  expect(contentOf(1.5)).toBe(1.5);
  expect(contentOf("+1")).toBe("'+1");
});
