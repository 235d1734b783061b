/** The sheets that hold tables side by side: programmes, customers. */
import { ORDER_COLUMNS } from "../calc";
import { unusableCount } from "../customers/formulas";
import { tableSchema, type SpillReference } from "../schema";
import type { WorkbookContent } from "../sample/content";
import { addTable, frame, ROWS } from "./frame";
import { LOOK } from "./look";
import { emptySheet, type SheetPlan } from "./sheet-plan";

export interface CheckCells {
  /** The check cell of a block of the Calc sheet. */
  (block: string): string;
}

export function programmesSheet(content: WorkbookContent, spill: SpillReference): SheetPlan {
  const check =
    `=LET(missing,SUM(--(Programmes[Programme]<>""))-SUM(${spill("inCase")}),` +
    `IF(missing=0,"OK",missing&" left out of the calculation for a missing figure or a repeated name"))`;
  const sheet = tableSheet(
    "Programmes",
    "Programmes",
    "One row a programme. Coloured columns are typed; grey ones are formulas that fetch from Calc.",
    check,
    ["Programmes"],
    content,
    spill
  );
  sheet.freeze = { rows: ROWS.body, columns: 1 };
  return sheet;
}

export function overlapsSheet(
  content: WorkbookContent,
  spill: SpillReference,
  check: CheckCells
): SheetPlan {
  return tableSheet(
    "Overlaps",
    "Overlaps",
    "Benefit that two programmes would both count is taken off once; what is left stands on Calc and in the cases.",
    all(check, ["overlapMatrix", "overlapKept"]),
    ["Overlaps"],
    content,
    spill
  );
}

export function customersSheet(
  content: WorkbookContent,
  spill: SpillReference,
  check: CheckCells
): SheetPlan {
  return tableSheet(
    "Customers",
    "Customers",
    "Segments and what they are worth, what programmes change for them, and the fits that are kept.",
    all(check, ["clv", "equity", "upliftUsable"]),
    ["Segments", "Uplifts", "KeptFits"],
    content,
    spill
  );
}

export function ordersSheet(content: WorkbookContent, spill: SpillReference): SheetPlan {
  const { customer, date, amount } = ORDER_COLUMNS;
  const check =
    `=LET(missing,${unusableCount(ORDER_COLUMNS)},` +
    `late,SUM(IF(ISNUMBER(${date}),--(${date}>=OrdersAsOf+1),0)),` +
    `returned,SUM(IF(ISNUMBER(${amount ?? customer}),--(${amount ?? customer}<=0),0)),` +
    `IF(missing>0,missing&" rows with a missing or wrong cell are left out",` +
    `IF(late>0,late&" rows after the last day that counts are left out",` +
    `IF(returned>0,returned&" rows with an amount of 0 or less are left out","OK"))))`;
  return tableSheet(
    "Orders",
    "Orders",
    "One row a purchase. The sheet Lifetime makes customers of them; the pane's Customers view fits and compares models.",
    check,
    ["Orders"],
    content,
    spill
  );
}

/** OK when every one of these checks is; else the first that is not. */
export function all(check: CheckCells, blocks: string[]): string {
  const cells = blocks.map(check);
  const nested = cells.reduceRight((rest, cell) => `IF(${cell}<>"OK",${cell},${rest})`, '"OK"');
  return `=${nested}`;
}

function tableSheet(
  name: string,
  title: string,
  note: string,
  check: string,
  tables: string[],
  content: WorkbookContent,
  spill: SpillReference
): SheetPlan {
  const sheet = emptySheet(name, LOOK.tabs.input);
  frame(sheet, title, note, check);
  let column = 0;
  for (const table of tables) {
    const rows = content.tables[table] ?? { columns: [], rows: [] };
    column = addTable(sheet, tableSchema(table), rows, column, spill);
  }
  sheet.freeze = { rows: ROWS.body, columns: 0 };
  return sheet;
}
