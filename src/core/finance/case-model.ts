/**
 * The budget case of one programme from its plain inputs: rows by period and the figures that CCO.CASE
 * gives for them. It follows the case of the planning workbook: the costs of a period fall at its
 * start, its benefit at its end, so that there is a column more than periods and the first is now.
 */
import { need } from "../check";
import { phase } from "../horizons/phase";
import type { Profile } from "../horizons/profiles";
import { ramp } from "../horizons/ramp";
import { benefitsOf, type BenefitInputs } from "./case-benefits";
import { caseFigures, type CaseFigures } from "./case";
import { figure, type Figure } from "./figure";
import { inflate, type Prices } from "./inflation";
import { npv } from "./npv";
import { pilotFigures, type PilotFigures } from "./pilot";

export interface CaseInputs extends BenefitInputs {
  /** Effective rates a year; nominal, as amounts are once they are inflated. */
  readonly annualRate: number;
  readonly hurdleRate: number;
  readonly investment: number;
  /** Period in which spending begins, from 1; 2.5 is the middle of period 2. */
  readonly start: number;
  readonly durationMonths: number;
  readonly profile: Profile;
  /** From the start of spending to the start of benefit and run cost. */
  readonly monthsToValue: number;
  readonly runCostYear: number;
  /** That the benefit comes; costs are spent either way. */
  readonly chance: number;
  /** Share of new revenue taken from the old, and the margins on both; the benefit holds the new. */
  readonly cannibalRate: number;
  readonly newMargin: number;
  readonly oldMargin: number;
  /** Share of the benefit that another programme of the set claims too. */
  readonly overlapShare: number;
  readonly tax: number;
  /** A year; REAL amounts are in money of now and are raised by it, NOMINAL ones stand. */
  readonly inflation: number;
  readonly prices: Prices;
  readonly pilot: CasePilot | null;
}

export interface CasePilot {
  readonly cost: number;
  readonly months: number;
  readonly hitRate: number;
  readonly falseAlarmRate: number;
  /** Benefit at scale over benefit in the pilot. */
  readonly shrink: number;
}

/** What a case starts from: yearly, ten per cent, nothing spent and nothing gained. */
export const STANDARD_CASE: CaseInputs = {
  periods: 5,
  periodsPerYear: 1,
  annualRate: 0.1,
  hurdleRate: 0.1,
  investment: 0,
  start: 1,
  durationMonths: 12,
  profile: "EVEN",
  monthsToValue: 0,
  runCostYear: 0,
  benefitYear: 0,
  benefitRow: null,
  uplifts: [],
  ramp: "LINEAR",
  rampMonths: 0,
  decay: 0,
  chance: 1,
  cannibalRate: 0,
  newMargin: 1,
  oldMargin: 0,
  overlapShare: 0,
  tax: 0,
  inflation: 0,
  prices: "NOMINAL",
  pilot: null,
};

/** One value a column, column 1 now; what is taken off is negative, costs are positive. */
export interface CaseRows {
  readonly investment: number[];
  readonly runCost: number[];
  /** Investment and run cost. */
  readonly cost: number[];
  /** In full, before anything is taken off. */
  readonly benefit: number[];
  readonly cannibalisation: number[];
  readonly overlap: number[];
  /** What the chance takes off. */
  readonly chance: number[];
  /** Benefit less all three. */
  readonly expected: number[];
  /** Negative where tax is paid, positive where a loss saves it. */
  readonly tax: number[];
  /** expected − cost + tax */
  readonly net: number[];
  readonly cumulative: number[];
}

export interface CaseOutcome {
  readonly rows: CaseRows;
  readonly figures: CaseFigures;
  readonly npvAtHurdle: Figure;
  readonly pilot: PilotFigures | null;
}

export function caseOutcome(inputs: CaseInputs): CaseOutcome {
  const rows = caseRows(inputs);
  const rate = ratePerPeriod(inputs.annualRate, inputs.periodsPerYear);
  const figures = caseFigures({
    costs: rows.cost,
    benefits: rows.expected,
    rate,
    timing: "START",
    periodsPerYear: inputs.periodsPerYear,
    tax: inputs.tax,
  });
  const hurdle = ratePerPeriod(inputs.hurdleRate, inputs.periodsPerYear);
  return {
    rows,
    figures,
    npvAtHurdle: figure(() => npv(hurdle, rows.net, "START")),
    pilot: inputs.pilot ? pilotOf(inputs, inputs.pilot, rows, rate) : null,
  };
}

export function caseRows(inputs: CaseInputs): CaseRows {
  check(inputs);
  const { periods, periodsPerYear, chance, tax } = inputs;
  const perMonth = periodsPerYear / 12;
  const valuePeriod = valuePeriodOf(inputs);
  const atStart = (row: number[]) => inMoneyOfTheTime(inputs, [...row, 0]);
  const atEnd = (row: readonly number[]) => inMoneyOfTheTime(inputs, [0, ...row]);

  const duration = inputs.durationMonths * perMonth;
  const investment = atStart(
    phase(inputs.investment, inputs.start, duration, periods, inputs.profile)
  );
  const runCost = atStart(ramp(inputs.runCostYear / periodsPerYear, valuePeriod, 0, periods));
  const benefit = atEnd(benefitsOf(inputs, valuePeriod));
  const lost = (inputs.cannibalRate * inputs.oldMargin) / inputs.newMargin;
  const cannibalisation = benefit.map((amount) => -amount * lost);
  const overlap = benefit.map((amount) => -amount * (1 - lost) * inputs.overlapShare);
  const certain = benefit.map((amount, k) => amount + cannibalisation[k]! + overlap[k]!);
  const cost = investment.map((amount, k) => amount + runCost[k]!);
  const expected = certain.map((amount) => amount * chance);
  const taxed = expected.map((amount, k) => -tax * (amount - cost[k]!));
  const net = expected.map((amount, k) => amount - cost[k]! + taxed[k]!);
  let running = 0;
  return {
    investment,
    runCost,
    cost,
    benefit,
    cannibalisation,
    overlap,
    chance: certain.map((amount, k) => expected[k]! - amount),
    expected,
    tax: taxed,
    net,
    cumulative: net.map((flow) => (running += flow)),
  };
}

/** Period in which benefit and run cost begin, from 1. */
export function valuePeriodOf({ start, monthsToValue, periodsPerYear }: CaseInputs): number {
  return start + (monthsToValue * periodsPerYear) / 12;
}

export function ratePerPeriod(annualRate: number, periodsPerYear: number): number {
  need(annualRate > -1, "annualRate", annualRate, "a rate above -1");
  return Math.expm1(Math.log1p(annualRate) / periodsPerYear);
}

function inMoneyOfTheTime({ prices, inflation, periodsPerYear }: CaseInputs, row: number[]) {
  return prices === "REAL" ? inflate(row, ratePerPeriod(inflation, periodsPerYear)) : row;
}

/** The pilot beside the case: scaling costs what the case costs, and gives its benefit without the chance. */
function pilotOf(
  { chance, tax, periodsPerYear }: CaseInputs,
  pilot: CasePilot,
  rows: CaseRows,
  rate: number
): PilotFigures {
  const certain = rows.benefit.map(
    (amount, k) => amount + rows.cannibalisation[k]! + rows.overlap[k]!
  );
  return pilotFigures({
    pilotCost: pilot.cost * (1 - tax),
    chance,
    scaleCost: npv(rate, rows.cost, "START") * (1 - tax),
    valueIfWorks: npv(rate, certain, "START") * (1 - tax),
    hitRate: pilot.hitRate,
    falseAlarmRate: pilot.falseAlarmRate,
    valueIfFails: 0,
    rate,
    periods: (pilot.months * periodsPerYear) / 12,
    shrink: pilot.shrink,
  });
}

function check(inputs: CaseInputs): void {
  const { periods, periodsPerYear, investment, runCostYear, newMargin, tax } = inputs;
  need(
    Number.isInteger(periods) && periods >= 1,
    "periods",
    periods,
    "a whole number of 1 or more"
  );
  need(periodsPerYear > 0, "periodsPerYear", periodsPerYear, "a number above 0");
  need(investment >= 0, "investment", investment, "0 or more");
  need(runCostYear >= 0, "runCostYear", runCostYear, "0 or more");
  need(inputs.monthsToValue >= 0, "monthsToValue", inputs.monthsToValue, "0 or more months");
  need(newMargin > 0, "newMargin", newMargin, "a share above 0");
  for (const name of ["chance", "cannibalRate", "overlapShare"] as const) {
    need(inputs[name] >= 0 && inputs[name] <= 1, name, inputs[name], "a share from 0 to 1");
  }
  need(tax >= 0 && tax < 1, "tax", tax, "a share from 0 to below 1");
}
