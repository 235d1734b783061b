/** The Scoring sheet: criteria, judgements, groups and ratings, with what follows from them beside them. */
import { tableSchema, MOST_RANKS, type SpillReference } from "../schema";
import type { WorkbookContent } from "../sample/content";
import { addTable, frame, ROWS } from "./frame";
import { LOOK } from "./look";
import { emptySheet, type SheetPlan } from "./sheet-plan";
import { all, type CheckCells } from "./table-sheets";

const MOST_CRITERIA = 20;

export function scoringSheet(
  content: WorkbookContent,
  spill: SpillReference,
  check: CheckCells
): SheetPlan {
  const sheet = emptySheet("Scoring", LOOK.tabs.input);
  frame(
    sheet,
    "Scoring",
    "Criteria with fixed worst and best ratings, judgements between them, and every rater's rating in a row of its own.",
    all(check, CHECKED)
  );
  const table = (name: string, column: number) =>
    addTable(
      sheet,
      tableSchema(name),
      content.tables[name] ?? { columns: [], rows: [] },
      column,
      spill
    );
  let column = addWeights(sheet, table("Criteria", 0), spill, check);
  column = addAgreement(sheet, table("RaterGroups", table("Pairwise", column)), spill);
  column = table("Ratings", column);
  addResults(sheet, column, spill);
  sheet.freeze = { rows: ROWS.body, columns: 0 };
  return sheet;
}

const CHECKED = [
  "weight",
  "pairWeight",
  "consistency",
  "weightUsed",
  "ratingCounts",
  "ratings",
  "parts",
  "rated",
  "stability",
];

/** Where the weights come from and whether the judgements fit together, beside Criteria. */
function addWeights(
  sheet: SheetPlan,
  column: number,
  spill: SpillReference,
  check: CheckCells
): number {
  caption(sheet, column, "Weights in force");
  const lines: readonly [label: string, formula: string, format: string][] = [
    ["Weights", "=WeightSource", "General"],
    ["Consistency ratio", `=${spill("consistency").replace("#", "")}`, "0.000"],
    ["At most", "=ConsistencyLimit", "0.000"],
    ["Judgements", `=${check("consistency")}`, "General"],
  ];
  sheet.values.push({ row: ROWS.head, column, cells: lines.map(([label]) => [label]) });
  sheet.formulas.push({
    row: ROWS.head,
    column: column + 1,
    cells: lines.map(([, formula]) => [formula]),
  });
  lines.forEach(([, , numberFormat], i) =>
    sheet.formats.push({
      row: ROWS.head + i,
      column: column + 1,
      rows: 1,
      columns: 1,
      numberFormat,
      align: "Right",
      fill: LOOK.result,
    })
  );
  addJudgedWeights(sheet, ROWS.head + lines.length + 1, column, spill);
  sheet.widths.push({ column, count: 1, characters: 20 });
  sheet.widths.push({ column: column + 1, count: 1, characters: 14 });
  return column + 3;
}

/** The weights that follow from the judgements, in force or not, to hold against the typed ones. */
function addJudgedWeights(
  sheet: SheetPlan,
  row: number,
  column: number,
  spill: SpillReference
): void {
  sheet.values.push({ row, column, cells: [["By judgements", "Weight (AHP)"]] });
  sheet.formats.push({ row, column, rows: 1, columns: 2, bold: true, fill: LOOK.heading });
  sheet.formulas.push({
    row: row + 1,
    column,
    cells: [[shown(spill("criterion")), shown(spill("pairWeight"))]],
  });
  sheet.formats.push({
    row: row + 1,
    column: column + 1,
    rows: MOST_CRITERIA,
    columns: 1,
    numberFormat: "0.0%",
  });
}

/** How far the raters agree, beside their groups. */
function addAgreement(sheet: SheetPlan, column: number, spill: SpillReference): number {
  caption(sheet, column, "Agreement of the raters");
  const parts: readonly [title: string, block: string][] = [
    ["On every rating (Krippendorff's alpha)", "agreement"],
    ["On the order of the programmes (Kendall's W)", "concordance"],
  ];
  parts.forEach(([title, block], i) => {
    const row = ROWS.head + i * 9;
    sheet.values.push({ row, column, cells: [[title]] });
    sheet.formulas.push({ row: row + 1, column, cells: [[shown(spill(block))]] });
    sheet.formats.push(
      { row, column, rows: 1, columns: 2, bold: true, fill: LOOK.heading },
      { row: row + 1, column: column + 1, rows: 7, columns: 1, numberFormat: "0.000" }
    );
  });
  sheet.widths.push({ column, count: 1, characters: 40 });
  return column + 4;
}

/** Score, rank, parts and rank stability of every rated programme, right of the ratings. */
function addResults(sheet: SheetPlan, column: number, spill: SpillReference): void {
  caption(sheet, column, "Results: score, rank and what each criterion adds");
  const narrow: readonly [head: string, block: string, format: string][] = [
    ["Programme", "ratedKey", "General"],
    ["Score", "score", "0.000"],
    ["Rank", "rank", "0"],
  ];
  narrow.forEach(([head, block, numberFormat], i) => {
    sheet.values.push({ row: ROWS.head, column: column + i, cells: [[head]] });
    spilled(sheet, column + i, 1, shown(spill(block)), numberFormat);
  });
  heading(sheet, column, 3);
  const parts = column + 4;
  wide(sheet, parts, MOST_CRITERIA, "Parts of the score", spill, "parts", "0.000");
  sheet.formulas.push({
    row: ROWS.head,
    column: parts,
    cells: [[shown(`TRANSPOSE(${spill("criterion")})`)]],
  });
  const ranks = parts + MOST_CRITERIA + 1;
  wide(
    sheet,
    ranks,
    MOST_RANKS,
    "Rank stability: share of trials at each rank",
    spill,
    "stability",
    "0%"
  );
  sheet.formulas.push({
    row: ROWS.head,
    column: ranks,
    cells: [[`=SEQUENCE(1,COLUMNS(${spill("stability")}))`]],
  });
  sheet.widths.push({ column, count: 1, characters: 34 });
}

function wide(
  sheet: SheetPlan,
  column: number,
  columns: number,
  title: string,
  spill: SpillReference,
  block: string,
  numberFormat: string
): void {
  caption(sheet, column, title);
  heading(sheet, column, columns);
  spilled(sheet, column, columns, shown(spill(block)), numberFormat);
  sheet.widths.push({ column, count: columns, characters: 9 });
}

function spilled(
  sheet: SheetPlan,
  column: number,
  columns: number,
  formula: string,
  numberFormat: string
): void {
  sheet.formulas.push({ row: ROWS.body, column, cells: [[formula]] });
  sheet.formats.push({ row: ROWS.body, column, rows: 60, columns, numberFormat });
}

function heading(sheet: SheetPlan, column: number, columns: number): void {
  sheet.formats.push({
    row: ROWS.head,
    column,
    rows: 1,
    columns,
    bold: true,
    wrap: true,
    fill: LOOK.heading,
  });
}

/** A spilled block shown again; blanks stay blank. */
function shown(block: string): string {
  return `=IF(${block}="","",${block})`;
}

function caption(sheet: SheetPlan, column: number, text: string): void {
  sheet.values.push({ row: ROWS.caption, column, cells: [[text]] });
  sheet.formats.push({
    row: ROWS.caption,
    column,
    rows: 1,
    columns: 1,
    bold: true,
    color: LOOK.title,
  });
}
