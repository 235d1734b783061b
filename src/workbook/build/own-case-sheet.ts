/**
 * The sheet that the guide builds for one programme: its case block, below it the assumptions with the
 * place where each is typed, what it changes, a pilot where there is one, and the case in words. It
 * prints on one page.
 */
import { NAMED_CELLS, programmes, type SpillReference } from "../schema";
import { cellAddress } from "../address";
import { CASE_COLUMNS, RANGES } from "../cases/columns";
import { safeText } from "../text";
import {
  BLOCK_COLUMNS,
  BLOCK_HEIGHT,
  BLOCK_ROWS,
  caseBlock,
  SIDE_COLUMNS,
  termRow,
} from "./case-block";
import { programmeSource } from "./case-sources";
import { caseWidths } from "./cases-sheet";
import { frame } from "./frame";
import { cellFormat, columnFormat, LOOK } from "./look";
import { emptySheet, type SheetPlan } from "./sheet-plan";

/** 0-based rows of the sheet. */
export const OWN_ROWS = {
  block: 4,
  inputs: 4 + BLOCK_HEIGHT,
  pilot: 4 + BLOCK_HEIGHT + 24,
  last: 78,
};

/** Columns of what stands to the right of the assumptions. */
const RIGHT = 7;

export const PILOT_INPUTS = [
  "Cost of the pilot",
  "Good result if it works",
  "Good result if it does not",
  "Months until scaling",
  "Benefit at scale over the pilot's",
] as const;

/** Cells of the pilot: inputs in the column of totals, the table of CCO.PILOT beside them. */
export const PILOT_CELLS = {
  inputs: { row: OWN_ROWS.pilot + 1, column: BLOCK_COLUMNS.total },
  table: { row: OWN_ROWS.pilot + 1, column: BLOCK_COLUMNS.first },
};

export interface OwnCase {
  programme: string;
  /** The sheet's name. */
  name: string;
  periods: number;
  pilot: readonly (number | null)[] | null;
}

export function ownCaseSheet(own: OwnCase, spill: SpillReference): SheetPlan {
  const sheet = emptySheet(own.name, LOOK.tabs.output);
  const check = cellAddress(OWN_ROWS.block + BLOCK_ROWS.check, BLOCK_COLUMNS.unit);
  const key = `$A$${OWN_ROWS.block + 1}`;
  frame(
    sheet,
    "Budget case",
    "Formulas only, but for the programme's name and the pilot: change the figures where the list below says they are typed.",
    `=IF(ISNUMBER(XMATCH(${key},${spill("caseKey")})),${check},` +
      `"The programme is not in the table Programmes, or a figure that its case needs is missing")`
  );
  const row = `=XMATCH(${key},${spill("caseKey")})`;
  const source = programmeSource(spill, safeText(own.programme), row);
  const block = caseBlock(source, OWN_ROWS.block, own.periods, "Case");
  sheet.formulas.push({ row: OWN_ROWS.block, column: 0, cells: block.cells });
  sheet.formats.push(...block.formats);
  sheet.charts = [block.chart];
  addInputs(sheet, key);
  addChanges(sheet, key);
  addWords(sheet, key);
  addPilot(sheet, key, own.pilot);
  sheet.widths.push(...caseWidths(own.periods));
  sheet.page = {
    area: {
      row: 0,
      column: 0,
      rows: OWN_ROWS.last,
      columns: BLOCK_COLUMNS.first + Math.max(own.periods + 1, 14),
    },
    fit: "one page",
    breaks: [],
  };
  return sheet;
}
const PLAN = [
  "AnnualRate",
  "TaxRate",
  "Inflation",
  "MoneyBasis",
  "InvestmentProfile",
  "RampProfile",
];

function addInputs(sheet: SheetPlan, key: string): void {
  const row = OWN_ROWS.inputs;
  const fetch = (column: string) =>
    `=XLOOKUP(${key},Programmes[Programme],IF(Programmes[${column}]="","",Programmes[${column}]),"")`;
  const schema = CASE_COLUMNS.map((name) =>
    programmes.columns.find((column) => column.name === name)!
  );
  const lines: (string | null)[][] = schema.map((column) => {
    const range = RANGES[column.name];
    return [
      column.name,
      column.unit || null,
      fetch(column.name),
      range ? fetch(range[0]) : null,
      range ? fetch(range[1]) : null,
      "Programmes",
    ];
  });
  const plan = PLAN.map((name) => NAMED_CELLS.find((cell) => cell.name === name)!);
  for (const cell of plan) {
    lines.push([cell.label, cell.unit || null, `=${cell.name}`, null, null, "Assumptions"]);
  }
  sheet.formulas.push({
    row,
    column: 0,
    cells: [["Assumptions", "Unit", "Value", "Low", "High", "Typed on"], ...lines],
  });
  const format = (at: number, numberFormat: string) => ({
    row: row + 1 + at,
    column: BLOCK_COLUMNS.total,
    rows: 1,
    columns: 3,
    numberFormat,
    align: "Right" as const,
  });
  sheet.formats.push(
    { row, column: 0, rows: 1, columns: 6, bold: true, fill: LOOK.heading },
    ...schema.map((column, i) => ({
      ...format(i, columnFormat("Programmes", column)),
      // A sentence runs on to the right, where nothing stands.
      ...(column.kind === "text" ? { align: "Left" as const } : {}),
    })),
    ...plan.map((cell, i) => format(schema.length + i, cellFormat(cell)))
  );
}

/** Rows of Uplifts and Overlaps that name the programme, as they stand there. */
function addChanges(sheet: SheetPlan, key: string): void {
  const row = OWN_ROWS.inputs;
  // Names stand last, where long ones run on to the right.
  const uplifts = [
    "Retention uplift",
    "Margin uplift",
    "Cost-to-serve cut",
    "Ramp months",
    "Share counted",
    "Segment",
  ];
  const columns = uplifts.map((name) => {
    const range = /^[A-Za-z0-9 ]+$/.test(name) ? `Uplifts[${name}]` : `Uplifts[[${name}]]`;
    return `IF(${range}="","",${range})`;
  });
  sheet.formulas.push(
    {
      row,
      column: RIGHT,
      cells: [["Whom it changes (table Uplifts)", null, null, null, null, null]],
    },
    {
      row: row + 1,
      column: RIGHT,
      cells: [["Retention +", "Margin +", "Cost cut", "Ramp months", "Share", "Segment"]],
    },
    {
      row: row + 2,
      column: RIGHT,
      cells: [
        [
          `=IFERROR(FILTER(HSTACK(${columns.join(",")}),Uplifts[Programme]=${key},"None: the benefit a year counts"),"None: the benefit a year counts")`,
        ],
      ],
    },
    {
      row: row + 10,
      column: RIGHT,
      cells: [["What others count too (table Overlaps)", null, null]],
    },
    {
      row: row + 11,
      column: RIGHT,
      cells: [
        [
          `=IFERROR(FILTER(HSTACK(Overlaps[Share],IF(Overlaps[Programme]=${key},Overlaps[Other],Overlaps[Programme])),` +
            `(Overlaps[Programme]=${key})+(Overlaps[Other]=${key})>0,"None"),"None")`,
        ],
      ],
    }
  );
  sheet.formats.push(
    { row, column: RIGHT, rows: 1, columns: 6, bold: true, fill: LOOK.heading },
    { row: row + 1, column: RIGHT, rows: 1, columns: 6, italic: true, color: LOOK.note },
    { row: row + 1, column: RIGHT, rows: 1, columns: 5, align: "Right" },
    { row: row + 2, column: RIGHT, rows: 8, columns: 1, numberFormat: "0.0%" },
    { row: row + 2, column: RIGHT + 1, rows: 8, columns: 2, numberFormat: "#,##0.00" },
    { row: row + 2, column: RIGHT + 4, rows: 8, columns: 1, numberFormat: "0%" },
    { row: row + 10, column: RIGHT, rows: 1, columns: 6, bold: true, fill: LOOK.heading },
    { row: row + 11, column: RIGHT, rows: 5, columns: 1, numberFormat: "0%" }
  );
}

/** The figures in sentences that follow the cells. */
function addWords(sheet: SheetPlan, key: string): void {
  const row = OWN_ROWS.inputs + 17;
  const figures = `$A$${OWN_ROWS.block + BLOCK_ROWS.figures + 1}#`;
  const figure = (line: number) => `INDEX(${figures},${line},2)`;
  const term = (line: Parameters<typeof termRow>[0]) =>
    `$${cellAddress(OWN_ROWS.block + termRow(line), SIDE_COLUMNS.value).replace(/\d/, "$$$&")}`;
  const money = (value: string) => `TEXT(${value},"#,##0")&" "&Currency`;
  const share = (value: string) => `TEXT(${value},"0%")`;
  const sentences = [
    `"Worth "&${money(figure(1))}&" now at "&TEXT((1+CaseRate)^PeriodsPerYear-1,"0.0%")&" a year, in "&MoneyBasis&" money."`,
    `IF(ISNUMBER(${figure(9)}),"It pays once "&${share(figure(9))}&" of the expected benefit comes.","No benefit is expected.")`,
    `"At most "&${money(figure(7))}&" is tied up; "&IF(ISNUMBER(${figure(5)}),"paid back after "&TEXT(${figure(5)},"0.0")&" years.","not paid back within the plan.")`,
    `IF(${term("clears")}="","Its horizon has no hurdle rate.","It "&IF(${term("clears")}="Yes","clears","does not clear")&" the hurdle of "&TEXT(${term("hurdle")},"0.0%")&" a year of horizon "&${term("horizon")}&".")`,
  ];
  sheet.formulas.push({
    row,
    column: RIGHT,
    cells: [
      ["In words"],
      ...sentences.map((text) => [`=IF(ISNUMBER(XMATCH(${key},CalcCase#)),${text},"")`]),
    ],
  });
  sheet.formats.push({ row, column: RIGHT, rows: 1, columns: 6, bold: true, fill: LOOK.heading });
}

function addPilot(sheet: SheetPlan, key: string, pilot: OwnCase["pilot"]): void {
  if (pilot === null) return;
  const { inputs, table } = PILOT_CELLS;
  const at = (line: number) => `$C$${inputs.row + line + 1}`;
  const figures = `$A$${OWN_ROWS.block + BLOCK_ROWS.figures + 1}#`;
  const chance = cellAddress(OWN_ROWS.block + termRow("chance"), SIDE_COLUMNS.value);
  sheet.formulas.push(
    {
      row: OWN_ROWS.pilot,
      column: 0,
      cells: [["Pilot", null, "Value", "Pilot first or scale now (CCO.PILOT)"]],
    },
    {
      row: inputs.row,
      column: 0,
      cells: PILOT_INPUTS.map((label, i) => [
        label,
        ["=Currency", "share of 1", "share of 1", "months", "share of 1"][i] ?? null,
      ]),
    },
    {
      row: table.row,
      column: table.column,
      cells: [
        [
          `=IF(ISNUMBER(XMATCH(${key},CalcCase#)),LET(costs,(1-TaxRate)*INDEX(${figures},11,2),` +
            `benefits,(1-TaxRate)*INDEX(${figures},12,2),chance,${chance},` +
            `table,CCO.PILOT(${at(0)},chance,costs,IF(chance>0,benefits/chance,0),${at(1)},${at(2)},0,CaseRate,` +
            `${at(3)}/PeriodMonths,${at(4)}),IF(ROWS(table)=1,table,IFERROR(table,NoFigure))),"")`,
        ],
      ],
    }
  );
  sheet.values.push({
    row: inputs.row,
    column: inputs.column,
    cells: PILOT_INPUTS.map((_, i) => [pilot[i] ?? null]),
  });
  const value = { column: BLOCK_COLUMNS.first + 1, columns: 1, align: "Right" as const };
  sheet.formats.push(
    { row: OWN_ROWS.pilot, column: 0, rows: 1, columns: 6, bold: true, fill: LOOK.heading },
    {
      row: inputs.row,
      column: inputs.column,
      rows: PILOT_INPUTS.length,
      columns: 1,
      fill: LOOK.input,
    },
    { row: inputs.row, column: inputs.column, rows: 1, columns: 1, numberFormat: "#,##0" },
    { row: inputs.row + 1, column: inputs.column, rows: 2, columns: 1, numberFormat: "0%" },
    { row: table.row, rows: 6, ...value, numberFormat: "#,##0;[Red]-#,##0" },
    { row: table.row + 6, rows: 1, ...value, numberFormat: "0.0%" },
    { row: table.row + 8, rows: 3, ...value, numberFormat: "0.0%" }
  );
}
