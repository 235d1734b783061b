/**
 * The cases in the scenarios low, base and high, side by side: the same planned flows at each scenario's
 * levels, prices, tax and rate, whatever scenario is active.
 */
import { SCENARIOS_IN_ORDER, scenarioCell } from "../schema";
import { agree, type CalcBlock, type CalcSection } from "./block";
import { netOf, whereAny } from "./case";

type Spill = (id: string) => string;
const MONEY = "#,##0;[Red]-#,##0";

const flowId = (scenario: string) => `net${scenario}`;

function scenarioFlow(scenario: string): CalcBlock {
  const cell = (name: string) => scenarioCell(scenario, name);
  const prices = (passed: string) =>
    `IF(MoneyBasis="real",SIGN(time),(1+${cell("PeriodInflation")})^(${passed}))`;
  return {
    id: flowId(scenario),
    heading: `Net flow, ${scenario}`,
    note: `After tax, in the scenario ${scenario}`,
    width: "flows",
    numberFormat: MONEY,
    keys: "caseKey",
    labels: (spill) => `=HSTACK(${spill("periodStart")},${spill("planEnd")})`,
    formula: (spill) =>
      whereAny(
        spill,
        `LET(time,SEQUENCE(1,Periods),` +
          `benefit,${spill("counted")}*${cell("BenefitLevel")}*${prices("time")},` +
          `cost,(${spill("phased")}+${spill("running")})*${cell("CostLevel")}*${prices("time-1")},` +
          `${netOf(spill, "benefit", "cost", cell("TaxRate"))})`
      ),
    check: (spill) =>
      whenActive(spill, scenario, `SUM(${spill(flowId(scenario))})`, `SUM(${spill("net")})`),
  };
}

/** While a scenario is active its figures are those of the cases. */
function whenActive(spill: Spill, scenario: string, found: string, expected: string): string {
  return (
    `=IF((ActiveScenario<>"${scenario}")+(SUM(${spill("inCase")})=0)>0,"OK",` +
    `LET(found,${found},expected,${expected},IF(ABS(found-expected)<=Tolerance*(1+ABS(expected)),"OK",` +
    `"Differs by "&(found-expected)&": the scenario replaces more than levels, rate, tax and inflation")))`
  );
}

/** Three columns beside each other: low, base, high. */
const beside = (of: (scenario: string) => string) =>
  `HSTACK(${SCENARIOS_IN_ORDER.map(of).join(",")})`;

const labels = () => `=${beside((scenario) => `"${scenario}"`)}`;

const figures: CalcBlock[] = [
  {
    id: "scenarioNpv",
    heading: "NPV by scenario",
    note: "CCO.NPV at the scenario's rate: low, base, high",
    width: "scenarios",
    numberFormat: MONEY,
    keys: "caseKey",
    name: "CalcScenarioNpv",
    labels,
    formula: (spill) =>
      whereAny(
        spill,
        beside(
          (scenario) =>
            `CCO.NPV(${scenarioCell(scenario, "CaseRate")},${spill(flowId(scenario))},"START")`
        )
      ),
    check: (spill) =>
      agree(
        `IF(SUM(${spill("inCase")})=0,0,SUM(IF(${labelsOf()}=ActiveScenario,${spill("scenarioNpv")},0)))`,
        `SUM(${spill("npv")})`
      ),
  },
  {
    id: "scenarioReturn",
    heading: "Return a year by scenario",
    note: "CCO.IRR of the net flows, a year: low, base, high; a word where there is none",
    width: "scenarios",
    numberFormat: "0.0%",
    keys: "caseKey",
    name: "CalcScenarioReturn",
    labels,
    formula: (spill) =>
      whereAny(
        spill,
        beside(
          (scenario) => `IFERROR((1+CCO.IRR(${spill(flowId(scenario))}))^PeriodsPerYear-1,NoFigure)`
        )
      ),
  },
  {
    id: "scenarioPayback",
    heading: "Payback in years by scenario",
    note: "CCO.PAYBACK of the net flows: low, base, high; a word where they do not pay back",
    width: "scenarios",
    numberFormat: "0.0",
    keys: "caseKey",
    name: "CalcScenarioPayback",
    labels,
    formula: (spill) =>
      whereAny(
        spill,
        beside(
          (scenario) => `IFNA(CCO.PAYBACK(${spill(flowId(scenario))})/PeriodsPerYear,NoPayback)`
        )
      ),
  },
];

const hurdles: CalcBlock[] = [
  {
    id: "hurdle",
    heading: "Hurdle a year",
    note: "Of the programme's horizon, without inflation where the cases are real; blank where there is none",
    numberFormat: "0.0%",
    name: "CalcHurdle",
    formula: (spill) =>
      whereAny(
        spill,
        `LET(asked,XLOOKUP(XLOOKUP(${spill("caseKey")},${spill("key")},${spill("placedHorizon")},""),` +
          `HorizonTargets[Horizon],IF(HorizonTargets[Hurdle rate]="","",HorizonTargets[Hurdle rate]),""),` +
          `IF(ISNUMBER(asked),IF(MoneyBasis="real",(1+asked)/(1+Inflation)-1,asked),""))`
      ),
  },
  {
    id: "npvAtHurdle",
    heading: "NPV at the hurdle",
    note: "CCO.NPV of the net flows at the hurdle a period; blank where there is none",
    numberFormat: MONEY,
    name: "CalcNpvAtHurdle",
    formula: (spill) =>
      whereAny(
        spill,
        `LET(asked,${spill("hurdle")},rate,IF(ISNUMBER(asked),(1+asked)^(1/PeriodsPerYear)-1,CaseRate),` +
          `IF(ISNUMBER(asked),CCO.NPV(rate,${spill("net")},"START"),""))`
      ),
  },
  {
    id: "clears",
    heading: "Clears the hurdle",
    note: "1 where the NPV at the hurdle is 0 or more",
    numberFormat: "0",
    name: "CalcClears",
    formula: (spill) =>
      whereAny(spill, `IF(ISNUMBER(${spill("npvAtHurdle")}),--(${spill("npvAtHurdle")}>=0),"")`),
  },
];

const labelsOf = () => beside((scenario) => `"${scenario}"`);

export const hurdleSection: CalcSection = { title: "Hurdles", blocks: hurdles };
export const scenarioFlowSection: CalcSection = {
  title: "Net flows by scenario",
  blocks: SCENARIOS_IN_ORDER.map(scenarioFlow),
};
export const scenarioSection: CalcSection = { title: "Scenarios side by side", blocks: figures };
