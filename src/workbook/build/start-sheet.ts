/** "Start here": what the workbook is, what each sheet holds, what the colours mean, and whether all adds up. */
import { cellAddress } from "../address";
import type { WorkbookContent } from "../sample/content";
import { CHECK_COLUMN, ROWS } from "./frame";
import { LOOK } from "./look";
import { emptySheet, type SheetPlan } from "./sheet-plan";

export const START_SHEET = "Start here";

const SHEETS: readonly [name: string, holds: string][] = [
  ["Assumptions", "Rates, dates, periods, the scenario switch and the evidence grades"],
  [
    "Programmes",
    "One row a programme: timing, money, judgement, and the results fetched from Calc",
  ],
  ["Overlaps", "Benefit that two programmes would both count"],
  ["Scoring", "Criteria with weights, and the ratings of every rater"],
  ["Horizons", "Target mix and budgets, with the mix, the map and the spend beside them"],
  ["Customers", "Segments and their lifetime value, and what programmes change for them"],
  ["Orders", "Purchases, one a row"],
  ["Cases", "The budget case of every programme and of all together, with charts and checks"],
  ["Calc", "Every function, once, for all rows; nothing is typed there"],
  ["Lifetime", "From the orders to the value of every customer: fits, chances, cohorts, totals"],
];

const STEPS: readonly string[] = [
  "Try this: change a weight on Scoring and see the ranks on Programmes follow.",
  "Set the active scenario on Assumptions to low or high and see every NPV follow.",
  "Open the CCO Planner pane: it reads and writes the same cells.",
];

export function startSheet(content: WorkbookContent): SheetPlan {
  const sheet = emptySheet(START_SHEET, LOOK.tabs.start);
  const colours = content.introduction.length + 3;
  const list = colours + 5;
  sheet.values.push({ row: 0, column: 0, cells: [[content.title]] });
  sheet.values.push({ row: 2, column: 0, cells: content.introduction.map((line) => [line]) });
  sheet.values.push({
    row: colours,
    column: 0,
    cells: [["Colours"], ["Typed by you"], ["Formula: leave it alone"]],
  });
  sheet.values.push({ row: list, column: 0, cells: [["Sheet", "Check", "What it holds"]] });
  sheet.values.push({ row: list + 1, column: 0, cells: SHEETS.map(([name]) => [name]) });
  sheet.values.push({ row: list + 1, column: 2, cells: SHEETS.map(([, holds]) => [holds]) });
  sheet.formulas.push({
    row: list + 1,
    column: 1,
    cells: SHEETS.map(([name]) => [`=${name}!${cellAddress(ROWS.check, CHECK_COLUMN)}`]),
  });
  sheet.values.push({
    row: list + SHEETS.length + 2,
    column: 0,
    cells: STEPS.map((step) => [step]),
  });
  sheet.formats.push(
    { row: 0, column: 0, rows: 1, columns: 1, bold: true, size: 18, color: LOOK.title },
    { row: 2, column: 0, rows: 1, columns: 1, bold: true },
    { row: colours, column: 0, rows: 1, columns: 1, bold: true, color: LOOK.title },
    { row: colours + 1, column: 0, rows: 1, columns: 1, fill: LOOK.input },
    { row: colours + 2, column: 0, rows: 1, columns: 1, fill: LOOK.result },
    { row: list, column: 0, rows: 1, columns: 3, bold: true, fill: LOOK.heading }
  );
  sheet.widths.push(
    { column: 0, count: 1, characters: 26 },
    { column: 1, count: 1, characters: 24 },
    { column: 2, count: 1, characters: 80 }
  );
  return sheet;
}
