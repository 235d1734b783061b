/**
 * The sheet that the pane writes beside a user's orders: settings, fits and a row a customer, as live
 * formulas over the orders with a switch `Refit`, or as the values of the moment.
 */
import { CONTINUOUS_MODELS } from "../../core/lifetime/models";
import { cellAddress } from "../address";
import { LOOK } from "../build/look";
import { emptySheet, type SheetPlan, type WorkbookPlan, type Written } from "../build/sheet-plan";
import { column } from "../schema/types";
import { safeValue } from "../text";
import {
  cohortsFormula,
  fitted,
  history,
  rfmColumn,
  rfmFormula,
  unusableCount,
  whereCustomers,
} from "./formulas";
import type { CustomerResults, FitRow } from "./types";

/** 0-based rows and columns of the sheet. */
const ROWS = { check: 2, settings: 4, section: 14, first: 16 };
const COLUMNS = { rfm: 0, value: 6, fit: 10, spendFit: 14, kept: 18, keptSpend: 22, cohorts: 26 };

export const RESULTS_SHEET = "Customer value";

export function planResults(
  results: CustomerResults,
  as: "formulas" | "values",
  taken: readonly string[]
): WorkbookPlan {
  const sheet = emptySheet(freeName(taken), LOOK.tabs.output);
  const live = as === "formulas";
  sheet.values.push({
    row: 0,
    column: 0,
    cells: [
      [`Customer value from ${results.source.table}`],
      [
        live
          ? "Live formulas over the orders. Refit ON fits the models at every change; OFF uses the fit kept on the right."
          : "Values as they were when the pane wrote them; they do not follow the orders.",
      ],
    ],
  });
  sheet.formats.push(
    { row: 0, column: 0, rows: 1, columns: 1, bold: true, size: 16, color: LOOK.title },
    { row: 1, column: 0, rows: 1, columns: 1, italic: true, color: LOOK.note }
  );
  const cells = addSettings(sheet, results, live);
  if (live) addFormulas(sheet, results, cells);
  else addValues(sheet, results);
  addHeads(sheet, live, results);
  sheet.freeze = { rows: ROWS.first, columns: 1 };
  return { sheets: [sheet], names: [] };
}

/** "Customer value", or with the first number that is free. */
function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? RESULTS_SHEET : `${RESULTS_SHEET} ${n}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}

interface SettingCells {
  model: string;
  unit: string;
  asOf: string;
  horizon: string;
  margin: string;
  rate: string;
  cohorts: string;
  refit: string;
}

function addSettings(sheet: SheetPlan, results: CustomerResults, live: boolean): SettingCells {
  const rows: [label: string, value: Written, note: string, format: string][] = [
    ["Model", results.model, "of purchases", "General"],
    ["Unit", results.unit, "of time", "General"],
    ["Orders up to", results.asOf, "last day that counts", "yyyy-mm-dd"],
    ["Horizon", results.horizon, "units of time ahead", "0"],
    ["Margin", results.margin, "share of an order's amount", "0.0%"],
    ["Annual rate", results.annualRate, "effective discount rate a year", "0.0%"],
    ["Rate a unit", null, "the annual rate, converted", "0.0000%"],
    ["Cohorts by", results.cohorts.period, "of the first purchase", "General"],
    ["Refit", "OFF", "ON or OFF", "General"],
  ];
  const shown = live ? rows : rows.filter(([, value], i) => value !== null && i < rows.length - 1);
  sheet.values.push({
    row: ROWS.settings,
    column: 0,
    cells: shown.map(([label, value, note]) => [label, safeValue(value), note]),
  });
  shown.forEach(([, value, , numberFormat], i) =>
    sheet.formats.push({
      row: ROWS.settings + i,
      column: 1,
      rows: 1,
      columns: 1,
      numberFormat,
      align: "Right",
      fill: live && value !== null ? LOOK.input : LOOK.result,
    })
  );
  sheet.formats.push({
    row: ROWS.settings,
    column: 2,
    rows: shown.length,
    columns: 1,
    italic: true,
    color: LOOK.note,
  });
  const at = (i: number) => absolute(ROWS.settings + i, 1);
  if (live) {
    sheet.formulas.push({
      row: ROWS.settings + 6,
      column: 1,
      cells: [[`=CCO.RATE(${at(5)},${at(1)})`]],
    });
    const lists: [number, string][] = [
      [0, CONTINUOUS_MODELS.join(",")],
      [1, "DAY,WEEK,MONTH"],
      [7, "MONTH,QUARTER,YEAR"],
      [8, "ON,OFF"],
    ];
    for (const [row, list] of lists) {
      sheet.validations.push({ row: ROWS.settings + row, column: 1, rows: 1, list });
    }
  }
  return {
    model: at(0),
    unit: at(1),
    asOf: at(2),
    horizon: at(3),
    margin: at(4),
    rate: at(6),
    cohorts: at(7),
    refit: at(8),
  };
}

function addFormulas(sheet: SheetPlan, results: CustomerResults, cells: SettingCells): void {
  const { source, fit, spendFit } = results;
  const columns = {
    customer: column(source.table, source.customer),
    date: column(source.table, source.date),
    amount: source.amount === null ? null : column(source.table, source.amount),
  };
  const spill = (at: number, row = ROWS.first) => `${absolute(row, at)}#`;
  const rfm = spill(COLUMNS.rfm);
  const put = (at: number, formula: string, row = ROWS.first) =>
    sheet.formulas.push({ row, column: at, cells: [[formula]] });
  put(COLUMNS.rfm, rfmFormula(columns, cells.asOf, cells.unit));
  const kept = (at: number, rows: readonly FitRow[]) =>
    `${absolute(ROWS.first, at)}:${absolute(ROWS.first + rows.length - 1, at + 2)}`;
  const switched = (live: string, at: number, rows: readonly FitRow[]) =>
    whereCustomers(
      rfm,
      `IF(${cells.refit}="ON",${live},IF(${kept(at, rows)}="","",${kept(at, rows)}))`
    );
  put(
    COLUMNS.fit,
    switched(`CCO.BTYD.FIT(${cells.model},${history(rfm)},,${cells.unit})`, COLUMNS.kept, fit)
  );
  addFit(sheet, fit, COLUMNS.kept);
  const purchases = spill(COLUMNS.fit);
  put(
    COLUMNS.value,
    whereCustomers(rfm, `CCO.BTYD.ALIVE(${purchases},${history(rfm)})`),
    ROWS.first + 1
  );
  put(
    COLUMNS.value + 1,
    whereCustomers(rfm, `CCO.BTYD.EXPECTED(${purchases},${history(rfm)},${cells.horizon})`),
    ROWS.first + 1
  );
  if (spendFit !== null) {
    put(
      COLUMNS.spendFit,
      switched(
        `CCO.SPEND.FIT(${rfmColumn(rfm, "frequency")},${rfmColumn(rfm, "spend")})`,
        COLUMNS.keptSpend,
        spendFit
      )
    );
    addFit(sheet, spendFit, COLUMNS.keptSpend);
    put(
      COLUMNS.value + 2,
      whereCustomers(
        rfm,
        `CCO.CLV.CUSTOMERS(${purchases},${spill(COLUMNS.spendFit)},${history(rfm)},` +
          `${rfmColumn(rfm, "spend")},${cells.margin},${cells.rate},${cells.horizon})`
      ),
      ROWS.first + 1
    );
  }
  put(cohortsAt(true), cohortsFormula(columns, cells.asOf, cells.cohorts));
  sheet.values.push({ row: ROWS.check, column: 0, cells: [["Check"]] });
  put(
    1,
    `=LET(missing,${unusableCount(columns)},status,${fitted(purchases, "Status")},` +
      `IF(missing>0,missing&" order rows with a missing or wrong cell are left out",` +
      `IF(${fitted(purchases, "Model")}<>${cells.model},"The kept fit is of another model: set Refit to ON",` +
      `IF(${fitted(purchases, "Unit")}<>${cells.unit},"The kept fit is in another unit: set Refit to ON",` +
      `IF(${fitted(purchases, "Customers")}<>ROWS(${rfm})-1,"The kept fit is of other customers: set Refit to ON",` +
      `IF(status="converged","OK",status))))))`,
    ROWS.check
  );
  sheet.formats.push({ row: ROWS.check, column: 0, rows: 1, columns: 2, bold: true });
}

function addFit(sheet: SheetPlan, rows: readonly FitRow[], at: number): void {
  sheet.values.push({ row: ROWS.first, column: at, cells: rows.map((row) => row.map(safeValue)) });
}

function addValues(sheet: SheetPlan, results: CustomerResults): void {
  const { customers, fit, spendFit, cohorts } = results;
  const safe = customers.map((row) => row.map(safeValue));
  sheet.values.push({
    row: ROWS.first + 1,
    column: COLUMNS.rfm,
    cells: safe.map((row) => row.slice(0, 5)),
  });
  sheet.values.push({
    row: ROWS.first + 1,
    column: COLUMNS.value,
    cells: safe.map((row) => row.slice(5)),
  });
  sheet.values.push({
    row: ROWS.first,
    column: COLUMNS.rfm,
    cells: [["Customer", "Frequency", "Recency", "Age", "Spend"]],
  });
  addFit(sheet, fit, COLUMNS.fit);
  if (spendFit !== null) addFit(sheet, spendFit, COLUMNS.spendFit);
  const periods = cohorts.rows.map((_, since) => since);
  sheet.values.push({
    row: ROWS.first,
    column: cohortsAt(false),
    cells: [["Cohort", ...periods], ...cohorts.rows.map((row) => row.map(safeValue))],
  });
}

const COHORTS_TITLE = "Customers who bought, by period of the first purchase and periods since";

/** Values need no kept fits: the cohorts take their place. */
const cohortsAt = (live: boolean): number => (live ? COLUMNS.cohorts : COLUMNS.kept);

function addHeads(sheet: SheetPlan, live: boolean, results: CustomerResults): void {
  const { spendFit, customers, cohorts, currency } = results;
  const sections: [at: number, width: number, title: string][] = [
    [COLUMNS.rfm, 5, "Purchases of each customer"],
    [COLUMNS.value, 3, "What to expect"],
    [COLUMNS.fit, 3, "Fit of purchases"],
    ...(spendFit === null
      ? []
      : ([[COLUMNS.spendFit, 3, "Fit of spend"]] as [number, number, string][])),
  ];
  if (live) {
    sections.push([COLUMNS.kept, 3, "Kept fit of purchases"]);
    if (spendFit !== null) sections.push([COLUMNS.keptSpend, 3, "Kept fit of spend"]);
  }
  sections.push([cohortsAt(live), cohorts.rows.length + 1, COHORTS_TITLE]);
  for (const [at, columns, title] of sections) {
    sheet.values.push({ row: ROWS.section, column: at, cells: [[title]] });
    sheet.formats.push(
      { row: ROWS.section, column: at, rows: 1, columns, bold: true, color: LOOK.title },
      { row: ROWS.first, column: at, rows: 1, columns, bold: true, fill: LOOK.heading }
    );
    sheet.widths.push({ column: at, count: columns, characters: 14 });
  }
  const rows = Math.max(60, customers.length + 1);
  const format = (at: number, numberFormat: string) =>
    sheet.formats.push({ row: ROWS.first + 1, column: at, rows, columns: 1, numberFormat });
  sheet.values.push({
    row: ROWS.first,
    column: COLUMNS.value,
    cells: [["P(alive)", "Expected purchases", currency === "" ? "Value" : `Value, ${currency}`]],
  });
  for (const at of [2, 3]) format(at, "0.0");
  format(4, "#,##0.00");
  format(COLUMNS.value, "0.0%");
  format(COLUMNS.value + 1, "0.00");
  format(COLUMNS.value + 2, "#,##0.00");
  sheet.widths.push({ column: COLUMNS.value + 1, count: 1, characters: 20 });
}

/** $A$1 */
function absolute(row: number, at: number): string {
  return cellAddress(row, at).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
