/** The plan over all programmes: periods, horizon map and mix, spend against budget. */
import { TARGETS_IN_ORDER } from "../schema/horizons";
import { agree, blankAsText, type CalcBlock, type CalcSection } from "./block";
import { column } from "../schema";

const MONEY = "#,##0;[Red]-#,##0";
type Spill = (id: string) => string;

const placed = (spill: Spill, id: string) => `FILTER(${spill(id)},${spill("placed")}=1)`;

const mix: CalcBlock[] = [
  {
    id: "placedHorizon",
    heading: "Horizon",
    note: "Beside the programmes' key column",
    numberFormat: "0",
    formula: (spill) => `=XLOOKUP(${spill("key")},${spill("horizonKey")},${spill("horizon")},"")`,
  },
  {
    id: "placed",
    heading: "On the map",
    note: "1 where in the totals with a known horizon",
    numberFormat: "0",
    formula: (spill) => `=IF((${spill("going")}=1)*ISNUMBER(${spill("placedHorizon")}),1,0)`,
    check: (spill) =>
      `=LET(missing,SUM(${spill("going")})-SUM(${spill("placed")}),` +
      `IF(missing=0,"OK",missing&" without a horizon"))`,
  },
  {
    id: "mix",
    heading: "Mix",
    note: "CCO.HORIZON.MIX of the investments against the target shares",
    width: "mix",
    numberFormat: "General",
    name: "CalcMix",
    formula: (spill) =>
      `=IF(SUM(${spill("placed")}*IF(ISNUMBER(${spill("investment")}),${spill("investment")},0))=0,"",` +
      `CCO.HORIZON.MIX(${placed(spill, "investment")},${placed(spill, "placedHorizon")},${TARGETS_IN_ORDER}))`,
    check: (spill) =>
      `=LET(shares,IF(SEQUENCE(1,COLUMNS(${spill("mix")}))=3,IF(ISNUMBER(${spill("mix")}),${spill("mix")},0),0),` +
      `IF((COLUMNS(${spill("mix")})=1)+(ABS(SUM(shares)-1)<=Tolerance)>0,"OK","The shares do not add up to 1"))`,
  },
];

export const mixSection: CalcSection = { title: "Mix", blocks: mix };

const periods: CalcBlock[] = [
  {
    id: "planEnd",
    heading: "End of the plan",
    note: "First day after the last period",
    numberFormat: "mmm yyyy",
    name: "CalcPlanEnd",
    formula: () => `=DATE(YEAR(FiscalStart),MONTH(FiscalStart)+Periods*PeriodMonths,1)`,
  },
  {
    id: "periodStart",
    heading: "Period starts",
    note: "First day of each period",
    width: "periods",
    numberFormat: "mmm yyyy",
    name: "CalcPeriodStart",
    labels: () => `=SEQUENCE(1,Periods)`,
    formula: () =>
      `=DATE(YEAR(FiscalStart),MONTH(FiscalStart)+(SEQUENCE(1,Periods)-1)*PeriodMonths,1)`,
  },
  {
    id: "costPrices",
    heading: "Prices of costs",
    note: "At the start of each period; 1 throughout where the cases are real",
    width: "periods",
    numberFormat: "0.0000",
    name: "CalcCostPrices",
    labels: (spill) => `=${spill("periodStart")}`,
    formula: () =>
      `=LET(passed,SEQUENCE(1,Periods)-1,IF(MoneyBasis="real",SIGN(passed+1),(1+PeriodInflation)^passed))`,
  },
  {
    id: "benefitPrices",
    heading: "Prices of benefits",
    note: "At the end of each period; 1 throughout where the cases are real",
    width: "periods",
    numberFormat: "0.0000",
    labels: (spill) => `=${spill("periodStart")}`,
    formula: () =>
      `=LET(passed,SEQUENCE(1,Periods),IF(MoneyBasis="real",SIGN(passed),(1+PeriodInflation)^passed))`,
  },
  {
    id: "map",
    heading: "Horizon map",
    note: "CCO.HORIZON.MAP, at the prices of the period: rows horizon 1, 2, 3 and total",
    width: "periods",
    numberFormat: MONEY,
    name: "CalcMap",
    labels: (spill) => `=${spill("periodStart")}`,
    formula: (spill) =>
      `=IF(SUM(${spill("placed")})=0,"",CCO.HORIZON.MAP(${placed(spill, "investment")},` +
      `${placed(spill, "placedHorizon")},${placed(spill, "startPeriod")},${placed(spill, "duration")},` +
      `Periods,InvestmentProfile)*${spill("costPrices")})`,
    check: (spill) =>
      agree(
        `SUM(${spill("map")})`,
        `2*IF(SUM(${spill("placed")})=0,0,SUM(XLOOKUP(${spill("caseKey")},${spill("key")},` +
          `${spill("placed")},0)*${spill("phases")}))`
      ),
  },
  {
    id: "benefitMap",
    heading: "Benefit map",
    note: "Expected benefit at the ends of the periods: rows horizon 1, 2, 3 and total",
    width: "periods",
    numberFormat: MONEY,
    name: "CalcBenefitMap",
    labels: (spill) => `=${spill("periodStart")}`,
    formula: (spill) =>
      `=IF(SUM(${spill("placed")})=0,"",LET(horizon,XLOOKUP(${spill("caseKey")},${spill("key")},` +
      `${spill("placedHorizon")},""),on,XLOOKUP(${spill("caseKey")},${spill("key")},${spill("placed")},0),` +
      `rows,MMULT((SORT(HorizonTargets[Horizon])=TRANSPOSE(horizon))*TRANSPOSE(on),${spill("benefits")}),` +
      `VSTACK(rows,MMULT(TRANSPOSE(on),${spill("benefits")}))))`,
    check: (spill) =>
      agree(
        `SUM(${spill("benefitMap")})`,
        `2*IF(SUM(${spill("placed")})=0,0,SUM(XLOOKUP(${spill("caseKey")},${spill("key")},` +
          `${spill("placed")},0)*${spill("benefits")}))`
      ),
  },
  {
    id: "planned",
    heading: "Investment planned",
    note: "All programmes in the totals",
    width: "periods",
    numberFormat: MONEY,
    name: "CalcPlanned",
    labels: (spill) => `=${spill("periodStart")}`,
    formula: (spill) =>
      `=IF(SUM(${spill("inCase")})=0,"",MMULT(TRANSPOSE(` +
      `XLOOKUP(${spill("caseKey")},${spill("key")},${spill("going")},0)),${spill("phases")}))`,
  },
  {
    id: "budget",
    heading: "Budget",
    note: "Of Budgets; blank where a period has none",
    width: "periods",
    numberFormat: MONEY,
    name: "CalcBudget",
    labels: (spill) => `=${spill("periodStart")}`,
    formula: () =>
      `=XLOOKUP(SEQUENCE(1,Periods),${column("Budgets", "Period")},${blankAsText("Budgets", "Budget")},"")`,
  },
  {
    id: "left",
    heading: "Budget left",
    note: "Budget less investment; negative is over the budget",
    width: "periods",
    numberFormat: MONEY,
    labels: (spill) => `=${spill("periodStart")}`,
    formula: (spill) =>
      `=IF(ISNUMBER(${spill("budget")})*ISNUMBER(${spill("planned")}),${spill("budget")}-${spill("planned")},"")`,
  },
];

export const planSection: CalcSection = { title: "Plan by period", blocks: periods };
