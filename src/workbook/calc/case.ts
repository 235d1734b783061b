/** The case of every programme: cost and benefit by period, net flows, NPV and payback. */
import { agree, type CalcBlock, type CalcSection } from "./block";

const MONEY = "#,##0;[Red]-#,##0";
type Spill = (id: string) => string;

/** A column of the programmes in the case. */
const kept = (spill: Spill, id: string) => `FILTER(${spill(id)},${spill("inCase")}=1)`;

const whereAny = (spill: Spill, value: string) => `=IF(SUM(${spill("inCase")})=0,"",${value})`;

/** Part of a period, 0 to 1, between nothing and full. */
const bounded = (share: string) => `IF(${share}>1,1,IF(${share}<0,0,${share}))`;

const zeros = (spill: Spill, id: string) => `SEQUENCE(ROWS(${spill(id)}),1,0,0)`;

const results: CalcBlock[] = [
  {
    id: "caseKey",
    heading: "Programme",
    note: "In the case",
    width: "one",
    numberFormat: "@",
    name: "CalcCase",
    formula: (spill) => `=FILTER(${spill("key")},${spill("inCase")}=1,"")`,
  },
  {
    id: "npv",
    heading: "NPV",
    note: "CCO.NPV of the net flows at the rate a period, first column now",
    width: "one",
    numberFormat: MONEY,
    formula: (spill) => whereAny(spill, `CCO.NPV(PeriodRate,${spill("net")},"START")`),
    check: (spill) =>
      agree(
        `SUM(${spill("npv")})`,
        `IF(SUM(${spill("inCase")})=0,0,SUM(${spill("net")}/(1+PeriodRate)^(SEQUENCE(1,COLUMNS(${spill("net")}))-1)))`
      ),
  },
  {
    id: "payback",
    heading: "Payback in years",
    note: "CCO.PAYBACK of the net flows; a word where they do not pay back within the plan",
    width: "one",
    numberFormat: "0.0",
    formula: (spill) =>
      whereAny(spill, `IFNA(CCO.PAYBACK(${spill("net")})/PeriodsPerYear,NoPayback)`),
    check: (spill) =>
      `=LET(most,MAX(${spill("payback")}),IF(most<=Periods/PeriodsPerYear,"OK","A payback is beyond the plan"))`,
  },
];

export const caseSection: CalcSection = { title: "Case results", blocks: results };

const dated = (spill: Spill) => `=${spill("periodStart")}`;

const flows: CalcBlock[] = [
  {
    id: "phases",
    heading: "Investment",
    note: "CCO.PHASE: investment by period",
    width: "periods",
    numberFormat: MONEY,
    keys: "caseKey",
    labels: dated,
    name: "CalcInvestment",
    formula: (spill) =>
      whereAny(
        spill,
        `CCO.PHASE(${kept(spill, "investment")},${kept(spill, "startPeriod")},` +
          `${kept(spill, "duration")},Periods,InvestmentProfile)`
      ),
    check: (spill) =>
      `=LET(all,IF(SUM(${spill("inCase")})=0,0,SUM(${kept(spill, "investment")})),` +
      `outside,all-SUM(${spill("phases")}),` +
      `IF(ABS(outside)<=Tolerance*(1+all),"OK",outside&" of the investment falls outside the periods"))`,
  },
  {
    id: "runCosts",
    heading: "Run cost",
    note: "From the value period on, its first period in part",
    width: "periods",
    numberFormat: MONEY,
    keys: "caseKey",
    labels: dated,
    name: "CalcRunCost",
    formula: (spill) =>
      whereAny(
        spill,
        `LET(part,SEQUENCE(1,Periods)-${kept(spill, "valuePeriod")}+1,` +
          `${kept(spill, "runCost")}*${bounded("part")})`
      ),
  },
  {
    id: "typedBenefits",
    heading: "Benefit typed",
    note: "Straight-line ramp from the value period to the full benefit; before the chance",
    width: "periods",
    numberFormat: MONEY,
    keys: "caseKey",
    labels: dated,
    formula: (spill) =>
      whereAny(
        spill,
        `LET(begun,SEQUENCE(1,Periods)-${kept(spill, "valuePeriod")}+1,ramp,${kept(spill, "ramp")},` +
          `part,begun/IF(ramp<1,1,ramp),${kept(spill, "benefit")}*${bounded("part")})`
      ),
  },
  {
    id: "benefits",
    heading: "Benefit expected",
    note: "Typed or from the uplifts, times the chance",
    width: "periods",
    numberFormat: MONEY,
    keys: "caseKey",
    labels: dated,
    name: "CalcBenefit",
    formula: (spill) =>
      whereAny(
        spill,
        `${kept(spill, "chance")}*IF(SUM(${spill("upliftUsable")})=0,${spill("typedBenefits")},` +
          `${spill("typedBenefits")}+MMULT(--(${spill("caseKey")}=TRANSPOSE(${spill("upliftKey")})),` +
          `${spill("upliftShifted")}))`
      ),
    check: (spill) =>
      agree(
        `SUM(${spill("benefits")})`,
        `IF(SUM(${spill("inCase")})=0,0,SUM(${kept(spill, "chance")}*${spill("typedBenefits")}))` +
          `+IF(SUM(${spill("upliftUsable")})=0,0,SUM(XLOOKUP(${spill("upliftKey")},${spill("caseKey")},` +
          `${kept(spill, "chance")},0)*${spill("upliftShifted")}))`
      ),
  },
  {
    id: "net",
    heading: "Net flow",
    note: "First column now: the costs of a period fall at its start, its benefit at its end",
    width: "flows",
    numberFormat: MONEY,
    keys: "caseKey",
    labels: (spill) => `=HSTACK(${spill("periodStart")},${spill("planEnd")})`,
    name: "CalcNet",
    formula: (spill) =>
      whereAny(
        spill,
        `HSTACK(${zeros(spill, "benefits")},${spill("benefits")})` +
          `-HSTACK(${spill("phases")}+${spill("runCosts")},${zeros(spill, "phases")})`
      ),
    check: (spill) =>
      agree(
        `SUM(${spill("net")})`,
        `SUM(${spill("benefits")})-SUM(${spill("phases")})-SUM(${spill("runCosts")})`
      ),
  },
];

export const flowSection: CalcSection = { title: "Cases by period", blocks: flows };
