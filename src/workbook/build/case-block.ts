/**
 * One budget case as a block of cells: rows by period on top, then the figures of CCO.CASE, the scenarios
 * side by side, the terms and the checks, with a chart. A row is one formula that spills over the periods.
 */
import { SCENARIOS_IN_ORDER, scenarioCell } from "../schema";
import { cellAddress } from "../address";
import { LOOK } from "./look";
import type { PlannedChart, SheetPlan } from "./sheet-plan";

/** 0-based columns of a block. */
export const BLOCK_COLUMNS = { label: 0, unit: 1, total: 2, first: 3 };

/** 0-based rows from the block's first. */
export const BLOCK_ROWS = {
  name: 0,
  head: 1,
  investment: 2,
  runCost: 3,
  cost: 4,
  before: 5,
  cannibalisation: 6,
  overlap: 7,
  chance: 8,
  benefit: 9,
  tax: 10,
  net: 11,
  cumulative: 12,
  parts: 14,
  figures: 15,
  check: 32,
};
export const BLOCK_HEIGHT = 35;

/** Columns of the lower part: labels of scenarios, terms and checks, then their values. */
const SIDE = { label: 3, value: 5 };
const CHART = { column: 9, columns: 8 };

/** Lines of the lower part from its heading, beside the figures. */
export const SCENARIO_LINES = ["cost", "benefit", "rate", "npv", "return", "payback"] as const;
export const TERM_LINES = [
  "stage",
  "horizon",
  "hurdle",
  "npvAtHurdle",
  "clears",
  "chance",
  "kept",
  "overlapKept",
] as const;
export const CHECK_LINES = ["npv", "return", "net"] as const;

const TERMS_AT = BLOCK_ROWS.parts + SCENARIO_LINES.length + 1;
const CHECKS_AT = TERMS_AT + TERM_LINES.length + 1;

export const scenarioRow = (line: (typeof SCENARIO_LINES)[number]) =>
  BLOCK_ROWS.parts + 1 + SCENARIO_LINES.indexOf(line);
export const termRow = (line: (typeof TERM_LINES)[number]) =>
  TERMS_AT + 1 + TERM_LINES.indexOf(line);
export const checkRow = (line: (typeof CHECK_LINES)[number]) =>
  CHECKS_AT + 1 + CHECK_LINES.indexOf(line);
export const SIDE_COLUMNS = SIDE;

/** Stands beside the row of Calc that a case is taken from. */
export const NUMBER_LABEL = "Row on Calc";

/** What differs between the case of one programme and that of all: where the rows come from. */
export interface CaseSource {
  /** The cell with the name, as text or formula. */
  name: string;
  /** The row of Calc that the case stands in; null where it is the sum of rows. */
  number: string | null;
  /** A row by period of a block of Calc. */
  row: (block: string) => string;
  /** Three values, low, base and high. */
  scenarioNpv: string;
  scenarioReturn: string;
  scenarioPayback: string;
  terms: Record<(typeof TERM_LINES)[number], string | null>;
  /** Taken off the benefit before: rows by period, or null where the terms give the shares. */
  taken: { cannibalisation: string; overlap: string; chance: string } | null;
  /** Net flows and NPV as Calc has them. */
  net: string;
  npv: string;
}

const MONEY = "#,##0;[Red]-#,##0";

/** The block's cells as formulas and text, null where nothing stands; `row` is its first row on the sheet. */
export function caseBlock(
  source: (key: string, number: string) => CaseSource,
  row: number,
  periods: number,
  id: string
): { cells: (string | null)[][]; formats: SheetPlan["formats"]; chart: PlannedChart } {
  const at = (offset: number, column: number) =>
    cellAddress(row + offset, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const key = at(BLOCK_ROWS.name, BLOCK_COLUMNS.label);
  const number = at(BLOCK_ROWS.name, BLOCK_COLUMNS.total);
  const from = source(key, number);
  const cells = Array.from({ length: BLOCK_HEIGHT }, (): (string | null)[] =>
    Array.from({ length: SIDE.value + SCENARIOS_IN_ORDER.length }, () => null)
  );
  const put = (offset: number, column: number, value: string | null) => {
    cells[offset]![column] = value;
  };
  const flow = (offset: number) => `${at(offset, BLOCK_COLUMNS.first)}#`;
  put(BLOCK_ROWS.name, BLOCK_COLUMNS.label, from.name);
  if (from.number !== null) {
    put(BLOCK_ROWS.name, BLOCK_COLUMNS.unit, NUMBER_LABEL);
    put(BLOCK_ROWS.name, BLOCK_COLUMNS.total, from.number);
  }
  putRows(put, flow, key, from, at);
  putFigures(put, flow, key);
  putScenarios(put, key, from);
  putTerms(put, key, from);
  putChecks(put, flow, key, from, at);
  return { cells, formats: formatsOf(row, periods), chart: caseChart(row, periods, id) };
}

type Put = (offset: number, column: number, value: string | null) => void;
type Flow = (offset: number) => string;
type At = (offset: number, column: number) => string;

const shown = (key: string, value: string) => `=IF(${key}="","",${value})`;

function putRows(put: Put, flow: Flow, key: string, from: CaseSource, at: At): void {
  const rows = BLOCK_ROWS;
  const term = (line: (typeof TERM_LINES)[number]) => at(termRow(line), SIDE.value);
  const taken = from.taken ?? {
    cannibalisation: `${flow(rows.before)}*(1-${term("kept")})`,
    overlap: `(${flow(rows.before)}-${flow(rows.cannibalisation)})*(1-${term("overlapKept")})`,
    chance: `(${flow(rows.before)}-${flow(rows.cannibalisation)}-${flow(rows.overlap)})*(1-${term("chance")})`,
  };
  const net = flow(rows.net);
  const lines: [row: number, label: string, formula: string][] = [
    [rows.investment, "Investment", `HSTACK(${from.row("phases")},0)`],
    [rows.runCost, "Run cost", `HSTACK(${from.row("runCosts")},0)`],
    [rows.cost, "Cost", `${flow(rows.investment)}+${flow(rows.runCost)}`],
    [rows.before, "Benefit before", `HSTACK(0,${from.row("benefitsBefore")})`],
    [rows.cannibalisation, "less cannibalisation", taken.cannibalisation],
    [rows.overlap, "less overlap", taken.overlap],
    [rows.chance, "less chance of failing", taken.chance],
    [
      rows.benefit,
      "Benefit expected",
      `${flow(rows.before)}-${flow(rows.cannibalisation)}-${flow(rows.overlap)}-${flow(rows.chance)}`,
    ],
    [rows.tax, "Tax", `TaxRate*(${flow(rows.benefit)}-${flow(rows.cost)})`],
    [rows.net, "Net flow", `${flow(rows.benefit)}-${flow(rows.cost)}-${flow(rows.tax)}`],
    [
      rows.cumulative,
      "Cumulative",
      `MMULT(${net},--(SEQUENCE(COLUMNS(${net}))<=SEQUENCE(1,COLUMNS(${net}))))`,
    ],
  ];
  put(rows.head, BLOCK_COLUMNS.label, '=MoneyBasis&" money; first column now"');
  put(rows.head, BLOCK_COLUMNS.unit, "Unit");
  put(rows.head, BLOCK_COLUMNS.total, "Total");
  put(rows.head, BLOCK_COLUMNS.first, shown(key, "HSTACK(CalcPeriodStart#,CalcPlanEnd)"));
  for (const [offset, label, formula] of lines) {
    put(offset, BLOCK_COLUMNS.label, label);
    put(offset, BLOCK_COLUMNS.unit, "=Currency");
    put(offset, BLOCK_COLUMNS.first, shown(key, formula));
    if (offset !== rows.cumulative) {
      put(offset, BLOCK_COLUMNS.total, shown(key, `SUM(${flow(offset)})`));
    }
  }
}

/** The table of CCO.CASE; where a figure does not exist a word says so. */
function putFigures(put: Put, flow: Flow, key: string): void {
  put(BLOCK_ROWS.parts, BLOCK_COLUMNS.label, "Figures of the case (CCO.CASE)");
  put(
    BLOCK_ROWS.figures,
    BLOCK_COLUMNS.label,
    shown(
      key,
      `LET(figures,CCO.CASE(${flow(BLOCK_ROWS.cost)},${flow(BLOCK_ROWS.benefit)},CaseRate,"START",` +
        `PeriodsPerYear,,TaxRate),IF(ROWS(figures)=1,figures,IFERROR(IFNA(figures,NoPayback),NoFigure)))`
    )
  );
}

function putScenarios(put: Put, key: string, from: CaseSource): void {
  put(BLOCK_ROWS.parts, SIDE.label, "Scenarios side by side");
  SCENARIOS_IN_ORDER.forEach((scenario, i) => put(BLOCK_ROWS.parts, SIDE.value + i, scenario));
  const levels = [
    ["cost", "Cost level", "CostLevel"],
    ["benefit", "Benefit level", "BenefitLevel"],
    ["rate", "Discount rate a year", "AnnualRate"],
  ] as const;
  for (const [line, label, cell] of levels) {
    put(scenarioRow(line), SIDE.label, label);
    SCENARIOS_IN_ORDER.forEach((scenario, i) =>
      put(scenarioRow(line), SIDE.value + i, `=${scenarioCell(scenario, cell)}`)
    );
  }
  const results = [
    ["npv", "NPV", from.scenarioNpv],
    ["return", "Return a year", from.scenarioReturn],
    ["payback", "Payback in years", from.scenarioPayback],
  ] as const;
  for (const [line, label, formula] of results) {
    put(scenarioRow(line), SIDE.label, label);
    put(scenarioRow(line), SIDE.value, shown(key, formula));
  }
}

const TERM_LABELS: Record<(typeof TERM_LINES)[number], string> = {
  stage: "Stage",
  horizon: "Horizon",
  hurdle: "Hurdle a year of its horizon",
  npvAtHurdle: "NPV at the hurdle",
  clears: "Clears the hurdle",
  chance: "Chance that it works",
  kept: "Left after cannibalisation",
  overlapKept: "Left after overlap",
};

function putTerms(put: Put, key: string, from: CaseSource): void {
  put(TERMS_AT, SIDE.label, "Terms");
  for (const line of TERM_LINES) {
    const formula = from.terms[line];
    put(termRow(line), SIDE.label, TERM_LABELS[line]);
    if (formula !== null) put(termRow(line), SIDE.value, shown(key, formula));
  }
}

function putChecks(put: Put, flow: Flow, key: string, from: CaseSource, at: At): void {
  const net = flow(BLOCK_ROWS.net);
  const figures = flowOf(at(BLOCK_ROWS.figures, BLOCK_COLUMNS.label));
  const [npv, irr] = [`INDEX(${figures},1,2)`, `INDEX(${figures},2,2)`];
  const same = (found: string, expected: string) =>
    `LET(found,${found},expected,${expected},` +
    `IF(ABS(found-expected)<=Tolerance*(1+ABS(expected)),"OK","Differs by "&(found-expected)))`;
  put(CHECKS_AT, SIDE.label, "Checks");
  put(checkRow("npv"), SIDE.label, "NPV as Excel's own");
  put(checkRow("npv"), SIDE.value, shown(key, same(npv, `(1+CaseRate)*NPV(CaseRate,${net})`)));
  put(checkRow("return"), SIDE.label, "Return as Excel's own");
  put(
    checkRow("return"),
    SIDE.value,
    shown(
      key,
      `LET(ours,${irr},guess,IF(ISNUMBER(ours),(1+ours)^(1/PeriodsPerYear)-1,CaseRate),` +
        `own,IFERROR(IRR(${net},guess),""),` +
        `IF(ISNUMBER(ours)=FALSE,"OK",IF(ISNUMBER(own),` +
        `IF(ABS((1+own)^PeriodsPerYear-1-ours)<=Tolerance*(1+ABS(ours)),"OK","Excel's is "&own&" a period"),` +
        `IF(ABS(NPV(guess,${net}))<=Tolerance*NPV(guess,ABS(${net})),"OK","NPV at the return is not 0"))))`
    )
  );
  put(checkRow("net"), SIDE.label, "Net flow and NPV as on Calc");
  put(
    checkRow("net"),
    SIDE.value,
    shown(
      key,
      `LET(apart,SUM(ABS(${net}-${from.net})),value,${from.npv},` +
        `IF((apart<=Tolerance*(1+SUM(ABS(${net}))))*(ABS(${npv}-value)<=Tolerance*(1+ABS(value))),"OK",` +
        `"Differs: flows by "&apart&", NPV by "&(${npv}-value)))`
    )
  );
  const checks = `${at(checkRow("npv"), SIDE.value)}:${at(checkRow("net"), SIDE.value)}`;
  put(BLOCK_ROWS.check, BLOCK_COLUMNS.label, "Check");
  put(
    BLOCK_ROWS.check,
    BLOCK_COLUMNS.unit,
    `=IF(${key}="","OK",IF(SUM(--(IFERROR(${checks},"")<>"OK"))=0,"OK","See the checks beside"))`
  );
}

const flowOf = (cell: string) => `${cell}#`;

function formatsOf(row: number, periods: number): SheetPlan["formats"] {
  const wide = BLOCK_COLUMNS.first + periods + 1;
  const format = (
    offset: number,
    column: number,
    rows: number,
    columns: number,
    look: Partial<SheetPlan["formats"][number]>
  ) => ({ row: row + offset, column, rows, columns, ...look });
  const side = (
    offset: number,
    numberFormat: string,
    columns: number = SCENARIOS_IN_ORDER.length
  ) => format(offset, SIDE.value, 1, columns, { numberFormat, align: "Right" });
  const figure = (first: number, count: number, numberFormat: string) =>
    format(BLOCK_ROWS.figures + first, BLOCK_COLUMNS.unit, count, 1, {
      numberFormat,
      align: "Right",
    });
  return [
    format(BLOCK_ROWS.name, 0, 1, 1, { bold: true, size: 14, color: LOOK.title }),
    format(BLOCK_ROWS.head, 0, 1, wide, { bold: true, fill: LOOK.heading }),
    format(BLOCK_ROWS.head, BLOCK_COLUMNS.first, 1, periods + 1, {
      numberFormat: "mmm yyyy",
      align: "Right",
    }),
    format(BLOCK_ROWS.investment, BLOCK_COLUMNS.total, 11, periods + 2, { numberFormat: MONEY }),
    ...[BLOCK_ROWS.cost, BLOCK_ROWS.benefit, BLOCK_ROWS.net].map((offset) =>
      format(offset, 0, 1, wide, { bold: true, fill: LOOK.result })
    ),
    format(BLOCK_ROWS.parts, 0, 1, CHART.column - 1, { bold: true, fill: LOOK.heading }),
    format(BLOCK_ROWS.parts, SIDE.value, 1, SCENARIOS_IN_ORDER.length, { align: "Right" }),
    figure(0, 1, MONEY),
    figure(1, 2, "0.0%"),
    figure(3, 1, "0.00"),
    figure(4, 2, "0.0"),
    figure(6, 1, MONEY),
    figure(7, 1, "0"),
    figure(8, 1, "0.0%"),
    figure(9, 7, MONEY),
    side(scenarioRow("cost"), "0%"),
    side(scenarioRow("benefit"), "0%"),
    side(scenarioRow("rate"), "0.0%"),
    side(scenarioRow("npv"), MONEY),
    side(scenarioRow("return"), "0.0%"),
    side(scenarioRow("payback"), "0.0"),
    format(TERMS_AT, SIDE.label, 1, CHART.column - 1 - SIDE.label, {
      bold: true,
      fill: LOOK.heading,
    }),
    format(CHECKS_AT, SIDE.label, 1, CHART.column - 1 - SIDE.label, {
      bold: true,
      fill: LOOK.heading,
    }),
    format(termRow("stage"), SIDE.value, TERM_LINES.length, 1, { align: "Right" }),
    side(termRow("hurdle"), "0.0%", 1),
    side(termRow("npvAtHurdle"), MONEY, 1),
    format(termRow("chance"), SIDE.value, 3, 1, { numberFormat: "0.0%" }),
    format(BLOCK_ROWS.check, 0, 1, 2, { bold: true }),
  ];
}

/** The chart of the block that begins in this row. */
export function caseChart(row: number, periods: number, id: string): PlannedChart {
  return {
    name: id,
    title: "Cost, expected benefit and cumulative net flow",
    type: "ColumnClustered",
    row: row + BLOCK_ROWS.parts,
    column: CHART.column,
    rows: BLOCK_ROWS.check - BLOCK_ROWS.parts + 1,
    columns: CHART.columns,
    values: {
      column: BLOCK_COLUMNS.first,
      columns: periods + 1,
      labelRow: row + BLOCK_ROWS.head,
    },
    series: [
      { name: "Cost", row: row + BLOCK_ROWS.cost, color: "#C0504D" },
      { name: "Benefit expected", row: row + BLOCK_ROWS.benefit, color: "#2E7D5B" },
      { name: "Cumulative", row: row + BLOCK_ROWS.cumulative, color: "#1F3A5F", line: true },
    ],
  };
}
