/** Targets of the three horizons, and the budget by period. */
import { column, thisRow, type TableSchema } from "./types";

export const horizonTargets: TableSchema = {
  name: "HorizonTargets",
  sheet: "Horizons",
  meaning: "How the investment should divide between the horizons",
  key: ["Horizon"],
  columns: [
    {
      name: "Horizon",
      kind: "number",
      unit: "1, 2 or 3",
      required: true,
      minimum: 1,
      maximum: 3,
      meaning: "1 keep and improve, 2 build, 3 explore",
    },
    {
      name: "Share",
      kind: "share",
      unit: "share of 1",
      required: true,
      minimum: 0,
      maximum: 1,
      meaning: "Target share of the investment; the three add up to 1",
    },
    {
      name: "Floor",
      kind: "share",
      unit: "share of 1",
      minimum: 0,
      maximum: 1,
      meaning: "Least share that a selection may have",
    },
    {
      name: "Cap",
      kind: "share",
      unit: "share of 1",
      minimum: 0,
      maximum: 1,
      meaning: "Greatest share that a selection may have",
    },
    {
      name: "Hurdle rate",
      kind: "share",
      unit: "a year",
      meaning: "Least yearly return asked of the horizon's programmes",
    },
  ],
};

export const budgets: TableSchema = {
  name: "Budgets",
  sheet: "Horizons",
  meaning: "Money and people that each period has",
  key: ["Period"],
  columns: [
    {
      name: "Period",
      kind: "number",
      unit: "counted from 1",
      required: true,
      minimum: 1,
      meaning: "Period of the plan",
    },
    {
      name: "Starts",
      kind: "date",
      unit: "date",
      formula: () =>
        `=IF(ISNUMBER(${thisRow("Budgets", "Period")}),` +
        `DATE(YEAR(FiscalStart),MONTH(FiscalStart)+(${thisRow("Budgets", "Period")}-1)*PeriodMonths,1),"")`,
      meaning: "First day of the period, from the start of the plan",
    },
    {
      name: "Budget",
      kind: "money",
      unit: "money",
      minimum: 0,
      meaning: "Money for investment in the period",
    },
    {
      name: "People",
      kind: "number",
      unit: "full-time people",
      minimum: 0,
      meaning: "People that programmes may take in the period",
    },
  ],
};

/** Target shares in the order of the horizons. */
export const TARGETS_IN_ORDER = `SORTBY(${column("HorizonTargets", "Share")},${column("HorizonTargets", "Horizon")})`;
