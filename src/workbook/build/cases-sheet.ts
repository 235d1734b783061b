/** The Cases sheet: the case of all programmes together, then a block a programme in the order of Calc. */
import { NAMED_CELLS, type SpillReference } from "../schema";
import { columnLetters } from "../address";
import type { WorkbookContent } from "../sample/content";
import { BLOCK_COLUMNS, BLOCK_HEIGHT, caseBlock, NUMBER_LABEL } from "./case-block";
import { consolidatedSource, programmeSource } from "./case-sources";
import { frame } from "./frame";
import { LOOK } from "./look";
import { emptySheet, type SheetPlan } from "./sheet-plan";

export const CASES_SHEET = "Cases";

/** 0-based row of the first block: the consolidated case. */
export const FIRST_BLOCK = 4;

export const blockRow = (block: number): number => FIRST_BLOCK + block * BLOCK_HEIGHT;

/** Points that every page has between its margins: a Letter page across, the narrower of the two. */
const PAGE_WIDTH = 11 * 72 - 2 * 36;

export function casesSheet(content: WorkbookContent, spill: SpillReference): SheetPlan {
  const sheet = emptySheet(CASES_SHEET, LOOK.tabs.output);
  const programmes = content.tables["Programmes"]?.rows.length ?? 0;
  const periods = periodsOf(content);
  const last = blockRow(programmes + 1);
  const column = (at: number) => {
    const letters = columnLetters(at);
    return `$${letters}$${FIRST_BLOCK + 1}:$${letters}$${last}`;
  };
  frame(
    sheet,
    "Cases",
    "Formulas only: the case of all programmes in the totals, then one block a programme, row by row from Calc.",
    `=LET(wrong,SUM((${column(BLOCK_COLUMNS.label)}="Check")*(IFERROR(${column(BLOCK_COLUMNS.unit)},"")<>"OK")),` +
      `more,SUM(${spill("inCase")})-SUM(--(${column(BLOCK_COLUMNS.unit)}="${NUMBER_LABEL}")),` +
      `IF(wrong>0,"Cases with a check that is not OK: "&wrong,` +
      `IF(more>0,"Programmes without a block here: "&more&". They count in the case of all; for a sheet of their own choose New budget case in the pane, Cases","OK")))`
  );
  const cells: (string | null)[][] = [];
  for (let block = 0; block <= programmes; block++) {
    const row = blockRow(block);
    const source =
      block === 0
        ? consolidatedSource(spill, allTogether(spill))
        : programmeSource(spill, named(spill, row), String(block));
    const built = caseBlock(source, row, periods, block === 0 ? "Case of all" : `Case ${block}`);
    cells.push(...built.cells);
    sheet.formats.push(...built.formats);
    (sheet.charts ??= []).push(built.chart);
  }
  sheet.formulas.push({ row: FIRST_BLOCK, column: 0, cells });
  layOut(sheet, programmes, periods);
  return sheet;
}

/** Blank, and the block with it, until there is a programme that has a case. */
function allTogether(spill: SpillReference): string {
  return `=IF(SUM(${spill("inCase")})=0,"","All programmes in the totals: "&SUM(CalcGoing#))`;
}

/** The programme in that row of Calc; blank where Calc has fewer. */
function named(spill: SpillReference, row: number): string {
  const number = `$${columnLetters(BLOCK_COLUMNS.total)}$${row + 1}`;
  return `=IF(${number}>SUM(${spill("inCase")}),"",INDEX(${spill("caseKey")},${number}))`;
}

export function periodsOf(content: WorkbookContent): number {
  const label = NAMED_CELLS.find(({ name }) => name === "Periods")!.label;
  const given = content.tables["Assumptions"]?.rows.find(([name]) => name === label)?.[1];
  return typeof given === "number" ? given : 12;
}

const WIDTHS = { label: 34, unit: 14, total: 14, flow: 12 };

/** Scale in per cent at which a case is one page wide, whatever the paper. */
export function scaleFor(periods: number): number {
  const points = (characters: number) => characters * 5.6 + 6;
  const flows = Math.max(periods + 1, 14) * points(WIDTHS.flow);
  const width = points(WIDTHS.label) + points(WIDTHS.unit) + points(WIDTHS.total) + flows;
  return Math.max(10, Math.min(100, Math.floor((100 * PAGE_WIDTH) / width)));
}

export function caseWidths(periods: number): SheetPlan["widths"] {
  return [
    { column: BLOCK_COLUMNS.label, count: 1, characters: WIDTHS.label },
    { column: BLOCK_COLUMNS.unit, count: 1, characters: WIDTHS.unit },
    { column: BLOCK_COLUMNS.total, count: 1, characters: WIDTHS.total },
    { column: BLOCK_COLUMNS.first, count: Math.max(periods + 1, 14), characters: WIDTHS.flow },
  ];
}

function layOut(sheet: SheetPlan, programmes: number, periods: number): void {
  sheet.widths.push(...caseWidths(periods));
  sheet.freeze = { rows: 0, columns: 1 };
  sheet.page = {
    area: {
      row: 0,
      column: 0,
      rows: blockRow(programmes + 1),
      columns: BLOCK_COLUMNS.first + Math.max(periods + 1, 14),
    },
    fit: { scale: scaleFor(periods) },
    breaks: Array.from({ length: programmes }, (_, i) => blockRow(i + 1)),
  };
}
