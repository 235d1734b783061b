/** The plan of the Cases sheet: a block a programme, one page wide, no numbers inside formulas. */
import { BLOCK_HEIGHT } from "../../../src/workbook/build/case-block";
import { blockRow, casesSheet, scaleFor } from "../../../src/workbook/build/cases-sheet";
import { ownCaseSheet } from "../../../src/workbook/build/own-case-sheet";
import { CALC_SECTIONS, layOut } from "../../../src/workbook/calc";
import { EMPTY_CONTENT, SAMPLE_CONTENT } from "../../../src/workbook/sample";

const { spill } = layOut(CALC_SECTIONS);

test("has the consolidated case and a block, a page and a chart for every programme", () => {
  const sheet = casesSheet(SAMPLE_CONTENT, spill);
  expect(sheet.charts).toHaveLength(25);
  expect(sheet.page?.breaks).toEqual(Array.from({ length: 24 }, (_, i) => blockRow(i + 1)));
  const written = sheet.formulas.find(({ cells }) => cells.length > 1)!;
  expect(written.cells).toHaveLength(25 * BLOCK_HEIGHT);
  expect(sheet.formulas).toHaveLength(2);
});

test("an empty workbook begins with the consolidated case alone", () => {
  const sheet = casesSheet(EMPTY_CONTENT, spill);
  expect(sheet.charts).toHaveLength(1);
  expect(sheet.page?.breaks).toEqual([]);
});

test("the scale falls with the periods and stays within what Excel takes", () => {
  expect(scaleFor(12)).toBeGreaterThan(scaleFor(36));
  expect(scaleFor(60)).toBeGreaterThanOrEqual(10);
  expect(scaleFor(1)).toBeLessThanOrEqual(100);
});

test("the programme's own sheet prints on one page and holds a pilot only where there is one", () => {
  const own = { programme: "=Odd", name: "Case Odd", periods: 12, pilot: null };
  const plain = ownCaseSheet(own, spill);
  expect(plain.page?.fit).toBe("one page");
  const text = (sheet: typeof plain) => JSON.stringify(sheet.formulas);
  expect(text(plain)).not.toContain("CCO.PILOT");
  // A name that reads as a formula stays text.
  expect(text(plain)).toContain("'=Odd");
  expect(text(ownCaseSheet({ ...own, pilot: [1, 0.8, 0.1, 6, 1] }, spill))).toContain("CCO.PILOT");
});
