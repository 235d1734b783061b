/** The Horizons sheet: targets and budgets, with the mix, the map and the spend beside them. */
import { tableSchema, MOST_PERIODS, type SpillReference } from "../schema";
import type { WorkbookContent } from "../sample/content";
import { addTable, frame, ROWS } from "./frame";
import { LOOK } from "./look";
import { emptySheet, type SheetPlan } from "./sheet-plan";

const MONEY = "#,##0;[Red]-#,##0";

export function horizonsSheet(content: WorkbookContent, spill: SpillReference): SheetPlan {
  const sheet = emptySheet("Horizons", LOOK.tabs.input);
  frame(
    sheet,
    "Horizons",
    "Where the investment goes: three horizons against their targets, and periods against the budget.",
    '=IF(ABS(SUM(HorizonTargets[Share])-1)<=Tolerance,"OK","The target shares do not add up to 1")'
  );
  const table = (name: string) => content.tables[name] ?? { columns: [], rows: [] };
  let column = addTable(sheet, tableSchema("HorizonTargets"), table("HorizonTargets"), 0, spill);
  column = addTable(sheet, tableSchema("Budgets"), table("Budgets"), column, spill);
  addMix(sheet, column, spill);
  addPeriods(sheet, column, ROWS.head + 6, spill);
  addBenefits(sheet, column, ROWS.head + 17, spill);
  addTimeline(sheet, column, ROWS.head + 24, spill);
  sheet.freeze = { rows: ROWS.body, columns: 0 };
  return sheet;
}

function addMix(sheet: SheetPlan, column: number, spill: SpillReference): void {
  caption(sheet, ROWS.caption, column, "Mix: investment by horizon against its target");
  sheet.formulas.push({ row: ROWS.head, column, cells: [[shown(spill("mix"))]] });
  const body = { row: ROWS.body, rows: 3, columns: 1, fill: LOOK.result };
  const formats = ["0", MONEY, "0.0%", "0.0%", "0.0%;[Red]-0.0%", MONEY];
  sheet.formats.push(
    { row: ROWS.head, column, rows: 1, columns: 6, bold: true, fill: LOOK.heading },
    ...formats.map((numberFormat, i) => ({ ...body, column: column + i, numberFormat }))
  );
  sheet.widths.push({ column, count: 1, characters: 22 });
}

function addPeriods(sheet: SheetPlan, column: number, row: number, spill: SpillReference): void {
  caption(sheet, row, column, "Map: investment by horizon and period");
  const labels = ["Period starts", "Horizon 1", "Horizon 2", "Horizon 3", "All on the map"];
  const spend = ["Investment planned", "Budget", "Budget left"];
  sheet.values.push({ row: row + 1, column, cells: [...labels, ...spend].map((label) => [label]) });
  const at = (offset: number, block: string) =>
    sheet.formulas.push({ row: row + offset, column: column + 1, cells: [[shown(spill(block))]] });
  at(1, "periodStart");
  at(2, "map");
  at(6, "planned");
  at(7, "budget");
  at(8, "left");
  const wide = { column: column + 1, columns: MOST_PERIODS };
  sheet.formats.push(
    { row: row + 1, column, rows: 1, columns: 1, bold: true, fill: LOOK.heading },
    { row: row + 1, rows: 1, ...wide, bold: true, numberFormat: "mmm yyyy", align: "Right" },
    { row: row + 2, rows: 7, ...wide, numberFormat: MONEY },
    { row: row + 5, column, rows: 1, columns: 1, bold: true }
  );
  sheet.widths.push({ column: column + 1, count: MOST_PERIODS, characters: 12 });
}

function addBenefits(sheet: SheetPlan, column: number, row: number, spill: SpillReference): void {
  caption(sheet, row, column, "Benefit expected by horizon and period, at the ends of the periods");
  const labels = ["Horizon 1", "Horizon 2", "Horizon 3", "All on the map"];
  sheet.values.push({ row: row + 1, column, cells: labels.map((label) => [label]) });
  sheet.formulas.push({
    row: row + 1,
    column: column + 1,
    cells: [[shown(spill("benefitMap"))]],
  });
  sheet.formats.push(
    { row: row + 1, column: column + 1, rows: 4, columns: MOST_PERIODS, numberFormat: MONEY },
    { row: row + 4, column, rows: 1, columns: 1, bold: true }
  );
}

/** Stands last: it grows downwards with the programmes. */
function addTimeline(sheet: SheetPlan, column: number, row: number, spill: SpillReference): void {
  caption(sheet, row, column, "Time line: when each programme spends and when its benefit begins");
  const parts: [heading: string, block: string, numberFormat: string][] = [
    ["Programme", "key", "General"],
    ["Horizon", "placedHorizon", "0"],
    ["Start period", "startPeriod", "0.00"],
    ["Periods", "duration", "0.00"],
    ["Value period", "valuePeriod", "0.00"],
    ["Ramp periods", "ramp", "0.00"],
    ["Investment", "investment", MONEY],
    ["In the totals", "going", "0"],
  ];
  sheet.values.push({ row: row + 1, column, cells: [parts.map(([heading]) => heading)] });
  sheet.formulas.push({
    row: row + 2,
    column,
    cells: [[`=HSTACK(${parts.map(([, block]) => spill(block)).join(",")})`]],
  });
  sheet.formats.push(
    { row: row + 1, column, rows: 1, columns: parts.length, bold: true, fill: LOOK.heading },
    ...parts.map(([, , numberFormat], i) => ({
      row: row + 2,
      column: column + i,
      rows: TIMELINE_ROWS,
      columns: 1,
      numberFormat,
    }))
  );
}

/** Rows of the time line that get their formats: more than a plan is likely to have. */
const TIMELINE_ROWS = 200;

/** A spilled block shown again; blanks stay blank. */
function shown(block: string): string {
  return `=IF(${block}="","",${block})`;
}

function caption(sheet: SheetPlan, row: number, column: number, text: string): void {
  sheet.values.push({ row, column, cells: [[text]] });
  sheet.formats.push({ row, column, rows: 1, columns: 1, bold: true, color: LOOK.title });
}
