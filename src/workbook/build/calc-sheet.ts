/** The Calc sheet: every block under its heading, note, check and column headings. */
import { cellAddress } from "../address";
import { CALC_ROWS, type CalcLayout } from "../calc";
import { frame } from "./frame";
import { LOOK } from "./look";
import { emptySheet, type SheetPlan, type WorkbookPlan } from "./sheet-plan";

/** Cells of a block that get its number format: more than it fills at first, less than it may ever fill. */
const FORMATTED = { rows: 60, columns: 24 };

const CALC_NOTE =
  "Formulas only: every function is called once, for all rows, and spills under its heading. Nothing is typed here.";

/** `rows`: how many cells of a block get its number format. */
export function calcSheet(
  layout: CalcLayout,
  note = CALC_NOTE,
  rows = FORMATTED.rows
): { sheet: SheetPlan; names: WorkbookPlan["names"] } {
  const sheet = emptySheet(layout.sheet, LOOK.tabs.calculation);
  frame(sheet, layout.sheet, note, overall(layout));
  addLabels(sheet);
  addHeads(sheet, layout);
  for (const { block, column, keyColumn, width } of layout.blocks) {
    const first = CALC_ROWS.first;
    sheet.formulas.push({ row: first, column, cells: [[block.formula(layout.spill)]] });
    sheet.formats.push({
      row: first,
      column,
      rows,
      columns: Math.min(width, FORMATTED.columns),
      numberFormat: block.numberFormat === "@" ? "General" : block.numberFormat,
    });
    if (block.check) {
      const check = block.check(layout.spill);
      sheet.formulas.push({
        row: CALC_ROWS.check,
        column: checkColumn(column, keyColumn),
        cells: [[check]],
      });
    }
    if (block.labels) {
      sheet.formulas.push({ row: CALC_ROWS.labels, column, cells: [[block.labels(layout.spill)]] });
      sheet.formats.push({
        row: CALC_ROWS.labels,
        column,
        rows: 1,
        columns: width,
        bold: true,
        numberFormat:
          (block.width === "periods" || block.width === "flows") && block.id !== "periodStart"
            ? "mmm yyyy"
            : "General",
      });
    }
    if (keyColumn !== null && block.keys) {
      sheet.formulas.push({
        row: first,
        column: keyColumn,
        cells: [[`=${layout.spill(block.keys)}`]],
      });
      sheet.widths.push({ column: keyColumn, count: 1, characters: 28 });
    }
    sheet.widths.push({ column, count: width, characters: width > 1 ? 11 : widthOf(block.id) });
  }
  sheet.freeze = { rows: CALC_ROWS.first, columns: 1 };
  return { sheet, names: namesOf(layout) };
}

/** The check stands beside the key column: over it where the block has its own. */
function checkColumn(column: number, keyColumn: number | null): number {
  return keyColumn ?? column;
}

/** The check cell of a block, for the sheets that show it. */
export function checkCell(layout: CalcLayout, id: string): string {
  const placed = layout.blocks.find(({ block }) => block.id === id);
  if (!placed?.block.check) throw new Error(`Block ${id} has no check`);
  const column = checkColumn(placed.column, placed.keyColumn);
  return `${layout.sheet}!${cellAddress(CALC_ROWS.check, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`;
}

/** Counts check cells that hold anything but OK, error values included. */
function overall(layout: CalcLayout): string {
  const last = cellAddress(CALC_ROWS.check, layout.columns).replace(/\d+$/, "");
  const row = CALC_ROWS.check + 1;
  return (
    `=LET(checks,$B$${row}:$${last}$${row},wrong,SUM(--ISERROR(checks))+SUM(IFERROR((checks<>"OK")*(checks<>""),0)),` +
    `IF(wrong=0,"OK","Checks below that are not OK: "&wrong))`
  );
}

function addLabels(sheet: SheetPlan): void {
  const labels: [number, string][] = [
    [CALC_ROWS.section, "Section"],
    [CALC_ROWS.heading, "Block"],
    [CALC_ROWS.about, "What it holds"],
    [CALC_ROWS.check, "Check"],
    [CALC_ROWS.labels, "Columns"],
  ];
  for (const [row, label] of labels) sheet.values.push({ row, column: 0, cells: [[label]] });
  sheet.formats.push({
    row: CALC_ROWS.section,
    column: 0,
    rows: 5,
    columns: 1,
    bold: true,
    color: LOOK.note,
  });
  sheet.widths.push({ column: 0, count: 1, characters: 14 });
}

/** Section titles, headings and notes in one write of three rows. */
function addHeads(sheet: SheetPlan, layout: CalcLayout): void {
  const blank = () => Array.from({ length: layout.columns }, (): string | null => null);
  const [sections, headings, notes] = [blank(), blank(), blank()];
  let last = "";
  for (const { block, section, column, keyColumn } of layout.blocks) {
    const at = (keyColumn ?? column) - 1;
    if (section !== last) sections[at] = section;
    headings[at] = block.heading;
    notes[at] = block.note;
    last = section;
  }
  sheet.values.push({ row: CALC_ROWS.section, column: 1, cells: [sections, headings, notes] });
  const wide = { column: 1, rows: 1, columns: layout.columns };
  sheet.formats.push(
    { row: CALC_ROWS.section, ...wide, bold: true, size: 12, color: LOOK.title },
    { row: CALC_ROWS.heading, ...wide, bold: true, fill: LOOK.heading },
    { row: CALC_ROWS.about, ...wide, italic: true, size: 9, color: LOOK.note },
    { row: CALC_ROWS.check, ...wide, italic: true }
  );
}

function namesOf(layout: CalcLayout): WorkbookPlan["names"] {
  return layout.blocks.flatMap(({ block, column }) =>
    block.name ? [{ name: block.name, sheet: layout.sheet, row: CALC_ROWS.first, column }] : []
  );
}

const widthOf = (id: string) =>
  /key$/i.test(id) || /^(criterion|rater|segment|valuedSegment|upliftSegment)$/.test(id) ? 28 : 14;
