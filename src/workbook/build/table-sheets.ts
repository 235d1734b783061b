/** The sheets that hold tables side by side: programmes, scoring, customers. */
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

export function scoringSheet(
  content: WorkbookContent,
  spill: SpillReference,
  check: CheckCells
): SheetPlan {
  return tableSheet(
    "Scoring",
    "Scoring",
    "Criteria with fixed worst and best ratings, and every rater's rating in a row of its own.",
    all(check, ["weight", "ratings", "parts", "rated"]),
    ["Criteria", "Ratings"],
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
    "Segments and what they are worth, and what programmes change for them.",
    all(check, ["clv", "upliftUsable"]),
    ["Segments", "Uplifts"],
    content,
    spill
  );
}

/** OK when every one of these checks is; else the first that is not. */
function all(check: CheckCells, blocks: string[]): string {
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
