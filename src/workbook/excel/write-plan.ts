/** Writes a planned sheet in bulk: values, then tables over them, then formulas, then the look. */
import { rangeAddress } from "../address";
import type { SheetPlan, WorkbookPlan } from "../build";
import type { PlannedFormat } from "../build/sheet-plan";
import { addChart } from "./charts";
import { setPage } from "./page";

/** Width of a column in points for a number of characters of the standard font. */
const points = (characters: number) => Math.round(characters * 5.6 + 6);

/** A request of so many cells stays well below Excel's limit of 5 MB. */
const CELLS_A_REQUEST = 40_000;

/** Adds the sheet, still without its values and tables. */
export function addSheet(context: Excel.RequestContext, plan: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(plan.name);
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  sheet.load("id");
  return sheet;
}

/** The values of a sheet in batches, each small enough for one request; at least one. */
export function valueBatches(plan: SheetPlan): SheetPlan["values"][] {
  const batches: SheetPlan["values"][] = [[]];
  let room = CELLS_A_REQUEST;
  for (const { row, column, cells } of plan.values) {
    const width = Math.max(1, cells[0]?.length ?? 0);
    for (let from = 0; from < cells.length;) {
      if (room < width) {
        batches.push([]);
        room = CELLS_A_REQUEST;
      }
      const count = Math.min(cells.length - from, Math.max(1, Math.floor(room / width)));
      const part = count === cells.length ? cells : cells.slice(from, from + count);
      batches[batches.length - 1]!.push({ row: row + from, column, cells: part });
      from += count;
      room -= count * width;
    }
  }
  return batches;
}

export function writeValues(sheet: Excel.Worksheet, values: SheetPlan["values"]): void {
  for (const { row, column, cells } of values) {
    rangeAt(sheet, row, column, cells.length, cells[0]?.length ?? 0).values = cells;
  }
}

export function addTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, row, column, rows, columns } of plan.tables) {
    const table = sheet.tables.add(rangeAddress(row, column, rows + 1, columns), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
  }
}

export function addNames(context: Excel.RequestContext, plan: WorkbookPlan): void {
  for (const { name, sheet, row, column } of plan.names) {
    const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    context.workbook.names.add(name, cell);
  }
}

export function writeFormulas(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { row, column, cells } of plan.formulas) {
    rangeAt(sheet, row, column, cells.length, cells[0]?.length ?? 0).formulas = cells;
  }
}

export function layOutSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const format of plan.formats) applyFormat(sheet, format);
  for (const { column, count, characters } of plan.widths) {
    rangeAt(sheet, 0, column, 1, count).format.columnWidth = points(characters);
  }
  for (const { row, column, rows, list, prompt } of plan.validations) {
    const { dataValidation } = rangeAt(sheet, row, column, rows, 1);
    if (list) dataValidation.rule = { list: { inCellDropDown: true, source: list } };
    if (prompt) dataValidation.prompt = { showPrompt: true, ...prompt };
  }
  const { rows, columns } = plan.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeAddress(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  setPage(sheet, plan.page);
  for (const chart of plan.charts ?? []) addChart(sheet, chart);
}

function applyFormat(sheet: Excel.Worksheet, planned: PlannedFormat): void {
  const range = rangeAt(sheet, planned.row, planned.column, planned.rows, planned.columns);
  const { format } = range;
  if (planned.fill) format.fill.color = planned.fill;
  if (planned.color) format.font.color = planned.color;
  if (planned.bold) format.font.bold = true;
  if (planned.italic) format.font.italic = true;
  if (planned.size) format.font.size = planned.size;
  if (planned.wrap) format.wrapText = true;
  if (planned.align) format.horizontalAlignment = planned.align;
  // A single value is applied to the whole range.
  if (planned.numberFormat) range.numberFormat = planned.numberFormat as unknown as string[][];
}

function rangeAt(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
