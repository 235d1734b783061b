/** The plan by horizon and period with its programmes on a time line, and the shift of a start. */
import { dateSerial } from "../sample/content";
import { writeAssumption } from "../excel/write";
import { inWorkbook } from "../excel/run";
import { dateOf, monthLabel } from "../read/dates";
import { mapOf } from "../read/horizons";
import { programmesOf } from "../read/portfolio";
import { none, plainText, readNumber, readNumbers } from "../read/reading";
import type { WorkbookSnapshot } from "../read/snapshot";
import { WorkbookError, type Reading } from "../types";
import { loadCases, programmesTable } from "./read";
import type { PlanMap, TimelineProgramme } from "./types";

const BLOCKS = [
  "CalcCase",
  "CalcInvestment",
  "CalcBenefit",
  "CalcPeriodStart",
  "CalcMap",
  "CalcBenefitMap",
  "CalcBudget",
  "CalcPlanned",
];

export async function readPlanMap(): Promise<PlanMap> {
  return inWorkbook(async (context) => planMapOf(await loadCases(context, BLOCKS)));
}

export function planMapOf(snapshot: WorkbookSnapshot): PlanMap {
  const starts = snapshot.blocks.get("CalcPeriodStart")?.[0] ?? [];
  const cell = (name: string) => readNumber(snapshot.cells.get(name), `${name} is blank`);
  const [fiscalStart, periodMonths] = [cell("FiscalStart"), cell("PeriodMonths")];
  const budget = snapshot.blocks.get("CalcBudget")?.[0] ?? [];
  const planned = snapshot.blocks.get("CalcPlanned")?.[0];
  return {
    currency: plainText(snapshot.cells.get("Currency")),
    activeScenario: plainText(snapshot.cells.get("ActiveScenario")),
    periods: starts.map((start, i) => ({
      start: typeof start === "number" ? start : null,
      label: typeof start === "number" ? monthLabel(start) : `Period ${i + 1}`,
    })),
    periodMonths,
    fiscalStart,
    programmes: timeline(snapshot, fiscalStart, periodMonths),
    startColumn: programmesTable(snapshot).headers.includes("Start") ? "Start" : null,
    investment: mapOf(snapshot.blocks.get("CalcMap"), "investment"),
    benefit: mapOf(snapshot.blocks.get("CalcBenefitMap"), "benefit"),
    budget: starts.map((_, i) => {
      const amount = budget[i];
      return typeof amount === "number" ? amount : null;
    }),
    planned: planned ? readNumbers(planned, "Investment planned in period") : none(null),
  };
}

function timeline(
  snapshot: WorkbookSnapshot,
  fiscalStart: Reading<number>,
  periodMonths: Reading<number>
): TimelineProgramme[] {
  const table = programmesTable(snapshot);
  const cases = (snapshot.blocks.get("CalcCase") ?? []).map(([name]) =>
    plainText(name).toLowerCase()
  );
  return programmesOf(snapshot, table).map(({ key, row, stage, stopped, horizon }) => {
    const at = (column: string) =>
      readNumber(table.values[row]?.[table.headers.indexOf(column)], `${column} is blank`);
    const start = at("Start");
    const line = cases.indexOf(key.toLowerCase());
    const amounts = (block: string) => {
      const cells = line < 0 ? undefined : snapshot.blocks.get(block)?.[line];
      return cells ? readNumbers(cells, "Period").value : null;
    };
    return {
      programme: key,
      row,
      stage,
      stopped,
      horizon,
      start,
      startPeriod: startPeriod(start, fiscalStart, periodMonths),
      durationMonths: at("Duration"),
      monthsToValue: at("Months to value"),
      rampMonths: at("Ramp months"),
      investment: amounts("CalcInvestment"),
      benefit: amounts("CalcBenefit"),
    };
  });
}

/** As on Calc: whole months from the start of the plan, counted in periods from 1. */
function startPeriod(
  start: Reading<number>,
  fiscalStart: Reading<number>,
  periodMonths: Reading<number>
): Reading<number> {
  if (start.value === null) return start;
  if (fiscalStart.value === null) return fiscalStart;
  if (periodMonths.value === null) return periodMonths;
  const [from, to] = [dateOf(fiscalStart.value), dateOf(start.value)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return { value: months / periodMonths.value + 1 };
}

export async function shiftStart(programme: string, months: number): Promise<number> {
  if (!Number.isInteger(months)) {
    throw new WorkbookError("A start moves by whole months. Nothing was changed.");
  }
  const start = await inWorkbook(async (context) => {
    const table = programmesTable(await loadCases(context, []));
    const row = table.values.findIndex(
      (cells) => plainText(cells[table.headers.indexOf("Programme")]) === programme
    );
    const value = table.values[row]?.[table.headers.indexOf("Start")];
    if (typeof value !== "number") {
      throw new WorkbookError(
        row < 0
          ? `"${programme}" is no longer in the table Programmes. Nothing was changed.`
          : `"${programme}" has no start date to move. Nothing was changed.`
      );
    }
    return value;
  });
  const moved = addMonths(start, months);
  await writeAssumption(programme, "Start", moved);
  return moved;
}

/** The same day of a later or earlier month, or its last day where that is shorter. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dateOf(serial);
  const at = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(at / 12), (((at % 12) + 12) % 12) + 1];
  const last = dateSerial(toYear, toMonth + 1, 0) - dateSerial(toYear, toMonth, 1) + 1;
  return dateSerial(toYear, toMonth, Math.min(day, last));
}
