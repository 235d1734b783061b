/** Named cells of the budget cases: tax, prices, profiles, and the rate in the money of the case. */
import type { NamedCell } from "./types";

/** The two kinds of money that a case may be in. */
export const MONEY_BASES = ["nominal", "real"] as const;

export const CASE_CELLS: readonly NamedCell[] = [
  {
    name: "TaxRate",
    label: "Tax rate",
    kind: "share",
    unit: "share of 1",
    initial: 0,
    minimum: 0,
    maximum: 0.99,
    meaning:
      "Of benefit less cost, in the same column; a loss is relieved against other profit. 0 is a case before tax",
  },
  {
    name: "Inflation",
    label: "Inflation",
    kind: "share",
    unit: "a year",
    initial: 0,
    minimum: -0.5,
    maximum: 10,
    meaning: "Growth of prices; every amount is typed in the money of the plan's first day",
  },
  {
    name: "MoneyBasis",
    label: "Money of the cases",
    kind: "choice",
    unit: "",
    choices: MONEY_BASES,
    initial: "nominal",
    meaning:
      "nominal: flows grow with inflation, at the annual rate. real: flows in the money of the first day, at the real rate; both give the same NPV",
  },
  {
    name: "RampProfile",
    label: "Benefit ramp",
    kind: "choice",
    unit: "",
    choices: ["LINEAR", "LOGISTIC"],
    initial: "LINEAR",
    meaning: "How a typed benefit grows over the ramp months",
  },
  {
    name: "NoFigure",
    label: "Shown without a figure",
    kind: "text",
    unit: "",
    initial: "none",
    meaning: "Shown where a figure of a case does not exist, such as the return of costs alone",
  },
  {
    name: "PeriodInflation",
    label: "Inflation a period",
    kind: "share",
    unit: "a period",
    formula: "=(1+Inflation)^(1/PeriodsPerYear)-1",
    meaning: "The yearly inflation converted",
  },
  {
    name: "CaseRate",
    label: "Rate of the cases a period",
    kind: "share",
    unit: "a period",
    formula: '=IF(MoneyBasis="real",(1+PeriodRate)/(1+PeriodInflation)-1,PeriodRate)',
    meaning: "The discount rate a period; without inflation where the cases are real",
  },
];

/** Assumptions whose value in each scenario stands side by side, by the name of their cell. */
export const SIDE_BY_SIDE = [
  "CostLevel",
  "BenefitLevel",
  "AnnualRate",
  "TaxRate",
  "Inflation",
] as const;

/** The scenarios from the worst to the best, as they stand side by side. */
export const SCENARIOS_IN_ORDER = ["low", "base", "high"] as const;

/** The name of the cell that holds a value in one scenario, such as LowCostLevel. */
export function scenarioCell(scenario: string, name: string): string {
  return `${scenario.charAt(0).toUpperCase()}${scenario.slice(1)}${name}`;
}
