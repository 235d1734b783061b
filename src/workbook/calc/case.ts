/**
 * The case of every programme, one formula for all: flows as planned in the money of the first day,
 * then in the money of the case at the levels of the active scenario, then NPV and payback.
 */
import { agree, type CalcBlock, type CalcSection } from "./block";

const MONEY = "#,##0;[Red]-#,##0";
type Spill = (id: string) => string;

/** A column of the programmes in the case. */
export const kept = (spill: Spill, id: string) => `FILTER(${spill(id)},${spill("inCase")}=1)`;

export const whereAny = (spill: Spill, value: string) =>
  `=IF(SUM(${spill("inCase")})=0,"",${value})`;

/** Part of a period, 0 to 1, between nothing and full. */
const bounded = (share: string) => `IF(${share}>1,1,IF(${share}<0,0,${share}))`;

const zeros = (spill: Spill, id: string) => `SEQUENCE(ROWS(${spill(id)}),1,0,0)`;

/** Net flows after tax: costs at the starts of the periods, benefits at their ends. */
export const netOf = (spill: Spill, benefit: string, cost: string, tax: string) =>
  `(1-${tax})*(HSTACK(${zeros(spill, "counted")},${benefit})` +
  `-HSTACK(${cost},${zeros(spill, "counted")}))`;

const results: CalcBlock[] = [
  {
    id: "caseKey",
    heading: "Programme",
    note: "In the case",
    numberFormat: "@",
    name: "CalcCase",
    formula: (spill) => `=FILTER(${spill("key")},${spill("inCase")}=1,"")`,
  },
  {
    id: "caseGoing",
    heading: "In the totals",
    note: "1 where not stopped",
    numberFormat: "0",
    name: "CalcGoing",
    formula: (spill) => whereAny(spill, kept(spill, "going")),
  },
  {
    id: "npv",
    heading: "NPV",
    note: "CCO.NPV of the net flows at the rate of the cases, first column now",
    numberFormat: MONEY,
    name: "CalcNpv",
    formula: (spill) => whereAny(spill, `CCO.NPV(CaseRate,${spill("net")},"START")`),
    check: (spill) =>
      agree(
        `SUM(${spill("npv")})`,
        `IF(SUM(${spill("inCase")})=0,0,SUM(${spill("net")}/(1+CaseRate)^(SEQUENCE(1,COLUMNS(${spill("net")}))-1)))`
      ),
  },
  {
    id: "payback",
    heading: "Payback in years",
    note: "CCO.PAYBACK of the net flows; a word where they do not pay back within the plan",
    numberFormat: "0.0",
    name: "CalcPayback",
    formula: (spill) =>
      whereAny(spill, `IFNA(CCO.PAYBACK(${spill("net")})/PeriodsPerYear,NoPayback)`),
    check: (spill) =>
      `=LET(most,MAX(${spill("payback")}),IF(most<=Periods/PeriodsPerYear,"OK","A payback is beyond the plan"))`,
  },
];

export const caseSection: CalcSection = { title: "Case results", blocks: results };

const dated = (spill: Spill) => `=${spill("periodStart")}`;

/** A row by period for every programme in the case. */
const byPeriod = (
  block: Pick<CalcBlock, "id" | "heading" | "note" | "formula"> & Partial<CalcBlock>
): CalcBlock => ({
  width: "periods",
  numberFormat: MONEY,
  keys: "caseKey",
  labels: dated,
  ...block,
});

const planned: CalcBlock[] = [
  byPeriod({
    id: "phased",
    heading: "Investment as planned",
    note: "CCO.PHASE of the likely investment, in the money of the first day",
    formula: (spill) =>
      whereAny(
        spill,
        `CCO.PHASE(${kept(spill, "invested")},${kept(spill, "startPeriod")},` +
          `${kept(spill, "duration")},Periods,InvestmentProfile)`
      ),
    check: (spill) =>
      `=LET(all,IF(SUM(${spill("inCase")})=0,0,SUM(${kept(spill, "invested")})),` +
      `outside,all-SUM(${spill("phased")}),` +
      `IF(ABS(outside)<=Tolerance*(1+all),"OK",outside&" of the investment falls outside the periods"))`,
  }),
  byPeriod({
    id: "running",
    heading: "Run cost as planned",
    note: "From the value period on, its first period in part, in the money of the first day",
    formula: (spill) =>
      whereAny(
        spill,
        `LET(part,SEQUENCE(1,Periods)-${kept(spill, "valuePeriod")}+1,` +
          `${kept(spill, "runCost")}*${bounded("part")})`
      ),
  }),
  byPeriod({
    id: "typedBenefits",
    heading: "Benefit typed",
    note: "CCO.RAMP from the value period to the full benefit, in the money of the first day",
    formula: (spill) =>
      whereAny(
        spill,
        `CCO.RAMP(${kept(spill, "benefit")},${kept(spill, "valuePeriod")},${kept(spill, "ramp")},` +
          `Periods,RampProfile)`
      ),
  }),
  byPeriod({
    id: "gained",
    heading: "Benefit as planned",
    note: "Typed or from the uplifts, before cannibalisation, overlap and chance",
    formula: (spill) =>
      whereAny(
        spill,
        `IF(SUM(${spill("upliftUsable")})=0,${spill("typedBenefits")},` +
          `${spill("typedBenefits")}+MMULT(--(${spill("caseKey")}=TRANSPOSE(${spill("upliftKey")})),` +
          `${spill("upliftShifted")}))`
      ),
    check: (spill) =>
      agree(
        `SUM(${spill("gained")})`,
        `SUM(${spill("typedBenefits")})+IF(SUM(${spill("upliftUsable")})=0,0,` +
          `SUM(ISNUMBER(XMATCH(${spill("upliftKey")},${spill("caseKey")}))*${spill("upliftShifted")}))`
      ),
  }),
  byPeriod({
    id: "counted",
    heading: "Benefit counted",
    note: "What cannibalisation and overlap leave, times the chance",
    formula: (spill) =>
      whereAny(
        spill,
        `${spill("gained")}*${spill("caseKept")}*${spill("overlapKept")}*${kept(spill, "chance")}`
      ),
    check: (spill) =>
      `=IF(SUM(${spill("inCase")})=0,"OK",IF(SUM(--(ABS(${spill("counted")})>` +
      `(1+Tolerance)*ABS(${spill("gained")})))=0,"OK","More is counted than gained"))`,
  }),
];

const flows: CalcBlock[] = [
  byPeriod({
    id: "phases",
    heading: "Investment",
    note: "At the scenario's cost level and the prices of the period's start",
    name: "CalcInvestment",
    formula: (spill) => whereAny(spill, `${spill("phased")}*CostLevel*${spill("costPrices")}`),
  }),
  byPeriod({
    id: "runCosts",
    heading: "Run cost",
    note: "At the scenario's cost level and the prices of the period's start",
    name: "CalcRunCost",
    formula: (spill) => whereAny(spill, `${spill("running")}*CostLevel*${spill("costPrices")}`),
  }),
  byPeriod({
    id: "benefitsBefore",
    heading: "Benefit before",
    note: "Before cannibalisation, overlap and chance, at the scenario's benefit level and prices",
    name: "CalcBenefitBefore",
    formula: (spill) =>
      whereAny(spill, `${spill("gained")}*BenefitLevel*${spill("benefitPrices")}`),
  }),
  byPeriod({
    id: "benefits",
    heading: "Benefit expected",
    note: "What is counted, at the scenario's benefit level and the prices of the period's end",
    name: "CalcBenefit",
    formula: (spill) =>
      whereAny(spill, `${spill("counted")}*BenefitLevel*${spill("benefitPrices")}`),
    check: (spill) =>
      agree(
        `SUM(${spill("benefits")})`,
        `IF(SUM(${spill("inCase")})=0,0,SUM(${spill("benefitsBefore")}*${spill("caseKept")}` +
          `*${spill("overlapKept")}*${kept(spill, "chance")}))`
      ),
  }),
  {
    id: "net",
    heading: "Net flow",
    note: "After tax. First column now: the costs of a period fall at its start, its benefit at its end",
    width: "flows",
    numberFormat: MONEY,
    keys: "caseKey",
    labels: (spill) => `=HSTACK(${spill("periodStart")},${spill("planEnd")})`,
    name: "CalcNet",
    formula: (spill) =>
      whereAny(
        spill,
        netOf(spill, spill("benefits"), `${spill("phases")}+${spill("runCosts")}`, "TaxRate")
      ),
    check: (spill) =>
      agree(
        `SUM(${spill("net")})`,
        `(1-TaxRate)*(SUM(${spill("benefits")})-SUM(${spill("phases")})-SUM(${spill("runCosts")}))`
      ),
  },
];

export const plannedSection: CalcSection = { title: "Cases as planned", blocks: planned };
export const flowSection: CalcSection = { title: "Cases by period", blocks: flows };
