/** The inputs that the tornado moves, one at a time, and from where to where. */
import { ratePerPeriod, type CaseInputs } from "../../../core/finance/case-model";
import { npv } from "../../../core/finance/npv";
import type { TornadoInput } from "../../../core/finance/tornado";
import type { CaseColumn, CaseDraft, CaseScenario } from "../../../workbook/cases/types";
import type { Format } from "../../numbers/format";
import { levers as words } from "./strings";

/** A lever with the range it is moved over, in words. */
export interface Lever<I> extends TornadoInput<I> {
  readonly range: string;
}

/** Share by which an amount is moved where the tables give no low and high. */
const AMOUNT = 0.1;
const POINTS = 0.1;
const MONTHS = 3;
const RATE = 0.02;
const TAX = 0.05;

interface Known {
  draft: CaseDraft;
  scenarios: readonly CaseScenario[];
  costLevel: number;
  benefitLevel: number;
}

export function leversOf(base: CaseInputs, known: Known, format: Format): Lever<CaseInputs>[] {
  const { draft, costLevel, benefitLevel } = known;
  const list: Lever<CaseInputs>[] = [];
  const add = (
    name: string,
    [low, high]: [number, number],
    change: (value: number) => Partial<CaseInputs>,
    show: (value: number) => string
  ): void => {
    if (low === high) return;
    list.push({
      name,
      range: words.range(show(low), show(high)),
      low: { ...base, ...change(low) },
      high: { ...base, ...change(high) },
    });
  };
  const share = (value: number): string => format.percent(value, 1);
  const months = (value: number): string => words.months(format.number(value, 1));
  const around = (amount: number): [number, number] => [
    amount * (1 - AMOUNT),
    amount * (1 + AMOUNT),
  ];
  const between = (low: number | null, high: number | null, level: number, amount: number) =>
    low !== null && high !== null && low !== high
      ? ([low * level, high * level] as [number, number])
      : around(amount);

  add(
    words.investment,
    between(draft.investmentLow, draft.investmentHigh, costLevel, base.investment),
    (investment) => ({ investment }),
    format.money
  );
  if (base.uplifts.length === 0) {
    add(
      words.benefit,
      between(draft.benefitLow, draft.benefitHigh, benefitLevel, base.benefitYear),
      (benefitYear) => ({ benefitYear }),
      format.money
    );
  }
  for (const [i, row] of draft.uplifts.entries()) {
    const group = base.uplifts[i];
    if (!group) continue;
    add(
      words.effect(row.segment),
      around(1),
      (level) => ({
        uplifts: base.uplifts.map((each, k) =>
          k === i ? { ...each, share: each.share * level } : each
        ),
      }),
      share
    );
  }
  add(words.runCost, around(base.runCostYear), (runCostYear) => ({ runCostYear }), format.money);
  if (base.chance > 0 && base.chance < 1) {
    add(
      words.chance,
      [Math.max(0, base.chance - POINTS), Math.min(1, base.chance + POINTS)],
      (chance) => ({ chance }),
      share
    );
  }
  add(
    words.monthsToValue,
    [Math.max(0, base.monthsToValue - MONTHS), base.monthsToValue + MONTHS],
    (monthsToValue) => ({ monthsToValue }),
    months
  );
  if (base.rampMonths > 0) {
    add(
      words.ramp,
      [Math.max(0, base.rampMonths - MONTHS), base.rampMonths + MONTHS],
      (rampMonths) => ({ rampMonths }),
      months
    );
  }
  add(
    words.rate,
    rateRange(base.annualRate, known.scenarios),
    (annualRate) => ({ annualRate }),
    share
  );
  if (base.tax > 0) {
    add(
      words.tax,
      [Math.max(0, base.tax - TAX), Math.min(0.99, base.tax + TAX)],
      (tax) => ({ tax }),
      share
    );
  }
  return list;
}

/** As far from the rate as the scenarios differ, else two points either way. */
function rateRange(rate: number, scenarios: readonly CaseScenario[]): [number, number] {
  const rates = scenarios.flatMap(({ annualRate: { value } }) => (value === null ? [] : [value]));
  const now = scenarios.find(({ active }) => active)?.annualRate.value ?? null;
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  if (now === null || !(low < high)) return [rate - RATE, rate + RATE];
  return [rate + low - now, rate + high - now];
}

/** All programmes together as sums by column, for which there is no model of one programme. */
export interface Sums {
  investment: number;
  runCost: number;
  benefit: number;
  annualRate: number;
}

export const WHOLE: Omit<Sums, "annualRate"> = { investment: 1, runCost: 1, benefit: 1 };

/** The NPV of columns with each part at a level; tax follows benefit less cost as in the sheet. */
export function npvOfSums(
  columns: readonly CaseColumn[],
  periodsPerYear: number
): (sums: Sums) => number {
  const profit = columns.reduce((sum, { benefit, cost }) => sum + Math.abs(benefit - cost), 0);
  const taxed = columns.reduce(
    (sum, { benefit, cost, tax }) => sum + Math.sign(benefit - cost) * tax,
    0
  );
  const tax = profit === 0 ? 0 : taxed / profit;
  return ({ investment, runCost, benefit, annualRate }) =>
    npv(
      ratePerPeriod(annualRate, periodsPerYear),
      columns.map(
        (column) =>
          (column.benefit * benefit - column.investment * investment - column.runCost * runCost) *
          (1 - tax)
      ),
      "START"
    );
}

export function leversOfSums(
  base: Sums,
  scenarios: readonly CaseScenario[],
  format: Format
): Lever<Sums>[] {
  const percent = (value: number): string => format.percent(value, 1);
  const [low, high] = rateRange(base.annualRate, scenarios);
  const part = (name: string, key: "investment" | "runCost" | "benefit"): Lever<Sums> => ({
    name,
    range: words.range(percent(1 - AMOUNT), percent(1 + AMOUNT)),
    low: { ...base, [key]: 1 - AMOUNT },
    high: { ...base, [key]: 1 + AMOUNT },
  });
  return [
    part(words.investments, "investment"),
    part(words.benefits, "benefit"),
    part(words.runCosts, "runCost"),
    {
      name: words.rate,
      range: words.range(percent(low), percent(high)),
      low: { ...base, annualRate: low },
      high: { ...base, annualRate: high },
    },
  ];
}
