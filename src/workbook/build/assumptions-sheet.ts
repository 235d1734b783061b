/** The Assumptions sheet: the table, the named cells in force, scenarios and evidence grades. */
import {
  NAMED_CELLS,
  SCENARIO_CELL,
  tableSchema,
  type NamedCell,
  type SpillReference,
} from "../schema";
import { cellAddress } from "../address";
import type { WorkbookContent } from "../sample/content";
import { addTable, frame, ROWS } from "./frame";
import { addScenarioCells } from "./scenario-cells";
import { cellFormat, LOOK } from "./look";
import { emptySheet, type SheetPlan, type WorkbookPlan } from "./sheet-plan";

const SHEET = "Assumptions";

export function assumptionsSheet(
  content: WorkbookContent,
  spill: SpillReference
): { sheet: SheetPlan; names: WorkbookPlan["names"] } {
  const sheet = emptySheet(SHEET, LOOK.tabs.input);
  frame(
    sheet,
    "Assumptions",
    "Change the values on the left; the cells in force in the middle follow the active scenario.",
    "=IF(ISNUMBER(PeriodRate)*ISNUMBER(FiscalStart)*ISNUMBER(Periods)=0," +
      '"A rate, the start or the number of periods is missing or wrong",' +
      'IF((Periods<1)+(INT(Periods)<>Periods)>0,"Periods planned is not a whole number of 1 or more",' +
      'IF(ABS((1+PeriodRate)^PeriodsPerYear-1-AnnualRate)<=Tolerance,"OK",' +
      '"The rate a period does not compound to the annual rate")))'
  );
  const tables = content.tables;
  const table = (name: string) => tables[name] ?? { columns: [], rows: [] };
  let next = addTable(sheet, tableSchema("Assumptions"), table("Assumptions"), 0, spill);
  formatValues(sheet, 1);
  const names = addNamedCells(sheet, next);
  next = addTable(sheet, tableSchema("Scenarios"), table("Scenarios"), next + 4, spill);
  next = addTable(sheet, tableSchema("EvidenceGrades"), table("EvidenceGrades"), next, spill);
  names.push(...addScenarioCells(sheet, next));
  sheet.freeze = { rows: ROWS.body, columns: 0 };
  return { sheet, names };
}

/** The values are of many kinds: each row has the format of the named cell that it feeds. */
function formatValues(sheet: SheetPlan, column: number): void {
  NAMED_CELLS.filter((cell) => cell.formula === undefined).forEach((cell, i) => {
    sheet.formats.push({
      row: ROWS.body + i,
      column,
      rows: 1,
      columns: 1,
      numberFormat: cellFormat(cell),
      align: "Right",
    });
    if (cell.choices) {
      sheet.validations.push({ row: ROWS.body + i, column, rows: 1, list: cell.choices.join(",") });
    }
  });
}

function addNamedCells(sheet: SheetPlan, column: number): WorkbookPlan["names"] {
  const cells = [SCENARIO_CELL, ...NAMED_CELLS];
  sheet.values.push({
    row: ROWS.caption,
    column,
    cells: [["In force: what the formulas read"]],
  });
  sheet.values.push({
    row: ROWS.head,
    column,
    cells: [
      ["Name", "In force", "Unit"],
      ...cells.map((cell) => [cell.label, null, cell.unit || null]),
    ],
  });
  sheet.values.push({
    row: ROWS.body,
    column: column + 1,
    cells: [[SCENARIO_CELL.initial ?? null]],
  });
  sheet.formulas.push({
    row: ROWS.body + 1,
    column: column + 1,
    cells: NAMED_CELLS.map((cell, i) => [
      cell.formula ?? inForce(cellAddress(ROWS.body + 1 + i, column)),
    ]),
  });
  sheet.formats.push(
    { row: ROWS.caption, column, rows: 1, columns: 1, bold: true, color: LOOK.title },
    { row: ROWS.head, column, rows: 1, columns: 3, bold: true, fill: LOOK.heading },
    { row: ROWS.body, column: column + 1, rows: 1, columns: 1, fill: LOOK.input, align: "Right" },
    ...NAMED_CELLS.map((cell, i) => formatOf(cell, ROWS.body + 1 + i, column + 1))
  );
  sheet.validations.push({
    row: ROWS.body,
    column: column + 1,
    rows: 1,
    list: (SCENARIO_CELL.choices ?? []).join(","),
    prompt: { title: SCENARIO_CELL.label, message: SCENARIO_CELL.meaning },
  });
  sheet.widths.push(
    { column, count: 1, characters: 28 },
    { column: column + 1, count: 1, characters: 14 },
    { column: column + 2, count: 1, characters: 16 }
  );
  return cells.map((cell, i) => ({
    name: cell.name,
    sheet: SHEET,
    row: ROWS.body + i,
    column: column + 1,
  }));
}

function formatOf(cell: NamedCell, row: number, column: number): SheetPlan["formats"][number] {
  return {
    row,
    column,
    rows: 1,
    columns: 1,
    fill: LOOK.result,
    numberFormat: cellFormat(cell),
    align: "Right",
  };
}

/** The active scenario's value of the label beside the cell, else the assumption's; a blank stays blank, not 0. */
function inForce(label: string): string {
  return (
    `=XLOOKUP(ActiveScenario&${label},Scenarios[Scenario]&Scenarios[Name],${orBlank("Scenarios[Value]")},` +
    `XLOOKUP(${label},Assumptions[Name],${orBlank("Assumptions[Value]")}))`
  );
}

const orBlank = (column: string): string => `IF(${column}="","",${column})`;
