/**
 * The figures of a budget case from a row of costs and a row of benefits. A figure that does not exist
 * carries its reason, and leaves the others as they are.
 *
 * Tax is a share of benefit less cost, column by column; a loss saves tax at once, because the company
 * has other profits. It scales NPV, funding and value a year by 1 − tax, and leaves every rate, ratio
 * and payback as it is.
 */
import { need, shown } from "../check";
import { PlanningError } from "../errors";
import { sum, Sum } from "../numerics/sum";
import { figure, type Figure } from "./figure";
import { irr, SeveralRates } from "./irr";
import { mirr } from "./mirr";
import { npv } from "./npv";
import { payback } from "./payback";
import type { Timing } from "./timing";

export interface CaseFlows {
  /** Money out, 0 or more, one a column. */
  readonly costs: readonly number[];
  readonly benefits: readonly number[];
  /** Per column. */
  readonly rate: number;
  readonly timing: Timing;
  readonly periodsPerYear: number;
  /** Per column; the rate when left out. */
  readonly reinvestRate?: number | undefined;
  readonly tax: number;
}

/** In the order and under the names of the table; all money after tax but where it is said. */
export const CASE_FIGURES = {
  npv: "NPV",
  irr: "IRR a year",
  mirr: "MIRR a year",
  profitabilityIndex: "Profitability index",
  payback: "Payback in years",
  discountedPayback: "Discounted payback in years",
  peakFunding: "Peak funding",
  peakColumn: "Peak funding column",
  breakEvenShare: "Break-even share of benefits",
  equivalentValue: "Equivalent value a year",
  presentCosts: "Present value of costs before tax",
  presentBenefits: "Present value of benefits before tax",
  totalCosts: "Total costs",
  totalBenefits: "Total benefits",
  totalTax: "Total tax",
  totalNet: "Total net",
} as const;

export type CaseFigure = keyof typeof CASE_FIGURES;
export type CaseFigures = Record<CaseFigure, Figure>;

export function caseFigures(flows: CaseFlows): CaseFigures {
  check(flows);
  const { costs, benefits, rate, timing, periodsPerYear, tax } = flows;
  const net = netFlows(flows);
  const presentCosts = npv(rate, costs, timing);
  const presentBenefits = npv(rate, benefits, timing);
  const value = npv(rate, net, timing);
  const aYear = (perColumn: number) => Math.expm1(periodsPerYear * Math.log1p(perColumn));
  const peak = peakOf(net);
  return {
    npv: figure(() => value),
    irr: figure(() => aYear(irrOf(net, aYear))),
    mirr: figure(() => aYear(mirr(net, rate, flows.reinvestRate ?? rate))),
    profitabilityIndex: figure(() => over(presentBenefits, presentCosts, "there are no costs")),
    payback: figure(() => payback(net) / periodsPerYear),
    discountedPayback: figure(() => payback(net, rate) / periodsPerYear),
    peakFunding: figure(() => peak.amount),
    peakColumn: figure(() => peakColumn(peak)),
    breakEvenShare: figure(() => breakEven(presentCosts, presentBenefits)),
    equivalentValue: figure(() => equivalent(value, flows)),
    presentCosts: figure(() => presentCosts),
    presentBenefits: figure(() => presentBenefits),
    totalCosts: figure(() => sum(costs)),
    totalBenefits: figure(() => sum(benefits)),
    totalTax: figure(() => tax * (sum(benefits) - sum(costs))),
    totalNet: figure(() => sum(net)),
  };
}

/** Benefit less cost less tax, a column each. */
export function netFlows({
  costs,
  benefits,
  tax,
}: Pick<CaseFlows, "costs" | "benefits" | "tax">): number[] {
  return costs.map((cost, k) => (benefits[k]! - cost) * (1 - tax));
}

function check({ costs, benefits, rate, periodsPerYear, reinvestRate, tax }: CaseFlows): void {
  if (costs.length !== benefits.length) {
    throw new PlanningError(
      "value",
      `benefits: ${benefits.length} values for ${costs.length} of costs`
    );
  }
  costs.forEach((cost, k) => {
    if (!(cost >= 0)) {
      throw new PlanningError(
        "value",
        `costs: value ${k + 1} is ${shown(cost)}; 0 or more is needed, because costs are positive here`
      );
    }
  });
  need(rate > -1, "rate", rate, "a rate above -1");
  need(periodsPerYear > 0, "periodsPerYear", periodsPerYear, "a number above 0");
  if (reinvestRate !== undefined) {
    need(reinvestRate > -1, "reinvestRate", reinvestRate, "a rate above -1");
  }
  need(tax >= 0 && tax < 1, "tax", tax, "a share from 0 to below 1");
}

/** The one rate per column; several are listed as what they are a year. */
function irrOf(net: readonly number[], aYear: (rate: number) => number): number {
  try {
    return irr(net);
  } catch (error) {
    if (!(error instanceof SeveralRates)) throw error;
    throw new SeveralRates(error.rates.map(aYear), "see CCO.IRR.ALL");
  }
}

function over(value: number, by: number, reason: string): number {
  if (by === 0) throw new PlanningError("value", `no figure: ${reason}`);
  return value / by;
}

/**
 * The first column in which the running sum is lowest, and how far below 0 it is. What is only rounding
 * against the amounts that flowed so far is no shortfall.
 */
function peakOf(net: readonly number[]): { amount: number; column: number } {
  const running = new Sum();
  let moved = 0;
  let [amount, column] = [0, 0];
  net.forEach((flow, k) => {
    running.add(flow);
    moved += Math.abs(flow);
    if (-running.value > amount + 1e-13 * moved) [amount, column] = [-running.value, k + 1];
  });
  return { amount, column };
}

function peakColumn({ column }: { column: number }): number {
  if (column === 0) throw new PlanningError("missing", "no funding is needed in any column");
  return column;
}

function breakEven(costs: number, benefits: number): number {
  if (!(benefits > 0)) {
    throw new PlanningError("value", "no share: the benefits are worth 0 or less");
  }
  return costs / benefits;
}

/** The amount at the end of each year of the life that is worth as much as the case. */
function equivalent(value: number, { costs, rate, timing, periodsPerYear }: CaseFlows): number {
  const columns = timing === "START" ? costs.length - 1 : costs.length;
  if (columns === 0)
    throw new PlanningError("value", "no life: one column under START lasts no time");
  const years = columns / periodsPerYear;
  if (rate === 0) return value / years;
  const yearly = Math.expm1(periodsPerYear * Math.log1p(rate));
  return (value * yearly) / -Math.expm1(-columns * Math.log1p(rate));
}
