/** Programmes in periods: a row for each named programme, blank where an input is missing. */
import { column } from "../schema";
import { looked, uniqueNames, type CalcBlock, type CalcSection } from "./block";

const MONEY = "#,##0;[Red]-#,##0";
const PERIODS = "0.00";

const pulled = (keys: string, name: string) => looked(keys, "Programmes", "Programme", name);

const timing: CalcBlock[] = [
  {
    id: "key",
    heading: "Programme",
    note: "Every name of Programmes that is used once",
    numberFormat: "@",
    formula: () => uniqueNames("Programmes", "Programme"),
    check: (spill) =>
      `=IF(SUM(--(${spill("key")}<>""))=SUM(--(${column("Programmes", "Programme")}<>"")),"OK",` +
      `"Some names are used twice")`,
    name: "CalcProgramme",
  },
  {
    id: "startMonth",
    heading: "Start month",
    note: "Months from the start of the plan",
    numberFormat: "0",
    formula: (spill) =>
      `=LET(given,${pulled(spill("key"), "Start")},start,IF(ISNUMBER(given),given,FiscalStart),` +
      `IF(ISNUMBER(given),(YEAR(start)-YEAR(FiscalStart))*MonthsPerYear+MONTH(start)-MONTH(FiscalStart),""))`,
  },
  {
    id: "startPeriod",
    heading: "Start period",
    note: "Counted from 1; fractions are parts of a period",
    numberFormat: PERIODS,
    formula: (spill) =>
      `=IF(ISNUMBER(${spill("startMonth")}),${spill("startMonth")}/PeriodMonths+1,"")`,
  },
  {
    id: "duration",
    heading: "Periods",
    note: "Duration of the investment in periods",
    numberFormat: PERIODS,
    formula: (spill) =>
      `=LET(months,${pulled(spill("key"), "Duration")},IF(ISNUMBER(months),months/PeriodMonths,""))`,
  },
  {
    id: "valueMonths",
    heading: "Months to value",
    note: "As typed",
    numberFormat: "0",
    formula: (spill) => `=${pulled(spill("key"), "Months to value")}`,
  },
  {
    id: "valuePeriod",
    heading: "Value period",
    note: "Period in which benefit and run cost begin",
    numberFormat: PERIODS,
    formula: (spill) =>
      `=IF(ISNUMBER(${spill("startMonth")})*ISNUMBER(${spill("valueMonths")}),` +
      `(${spill("startMonth")}+${spill("valueMonths")})/PeriodMonths+1,"")`,
  },
  {
    id: "ramp",
    heading: "Ramp periods",
    note: "Periods to full effect; blank is 0",
    numberFormat: PERIODS,
    formula: (spill) =>
      `=LET(months,${pulled(spill("key"), "Ramp months")},` +
      `IF(months="",0,IF(ISNUMBER(months),months/PeriodMonths,"")))`,
  },
];

const money: CalcBlock[] = [
  {
    id: "invested",
    heading: "Investment planned",
    note: "Likely, as typed",
    numberFormat: MONEY,
    formula: (spill) => `=${pulled(spill("key"), "Investment likely")}`,
  },
  {
    id: "investment",
    heading: "Investment",
    note: "At the scenario's cost level",
    numberFormat: MONEY,
    formula: (spill) => `=IF(ISNUMBER(${spill("invested")}),${spill("invested")}*CostLevel,"")`,
  },
  {
    id: "runCost",
    heading: "Run cost a period",
    note: "As planned; blank is 0",
    numberFormat: MONEY,
    formula: (spill) =>
      `=LET(amount,${pulled(spill("key"), "Run cost a year")},` +
      `IF(amount="",0,IF(ISNUMBER(amount),amount/PeriodsPerYear,"")))`,
  },
  {
    id: "upliftRows",
    heading: "Uplift rows",
    note: "Rows of Uplifts for the programme",
    numberFormat: "0",
    formula: (spill) =>
      `=MMULT(--(${spill("key")}=TRANSPOSE(${column("Uplifts", "Programme")})),` +
      `SEQUENCE(ROWS(${column("Uplifts", "Programme")}),1,1,0))`,
  },
  {
    id: "upliftRowsUsable",
    heading: "Of these usable",
    note: "With a known segment and every figure",
    numberFormat: "0",
    formula: (spill) =>
      `=MMULT(--(${spill("key")}=TRANSPOSE(${column("Uplifts", "Programme")})),${spill("upliftUsable")})`,
  },
  {
    id: "benefit",
    heading: "Benefit a period",
    note: "Likely, at full effect; 0 where Uplifts gives it",
    numberFormat: MONEY,
    formula: (spill) =>
      `=LET(amount,${pulled(spill("key"), "Benefit a year likely")},` +
      `IF(${spill("upliftRows")}>0,0,IF(ISNUMBER(amount),amount/PeriodsPerYear,"")))`,
  },
  {
    id: "chance",
    heading: "Chance",
    note: "As typed",
    numberFormat: "0%",
    formula: (spill) => `=${pulled(spill("key"), "Chance")}`,
  },
];

const taken: CalcBlock[] = [
  {
    id: "cannibalRate",
    heading: "Cannibal rate",
    note: "Blank is 0",
    numberFormat: "0%",
    formula: (spill) =>
      `=LET(rate,${pulled(spill("key"), "Cannibal rate")},IF(rate="",0,IF(ISNUMBER(rate),rate,"")))`,
  },
  {
    id: "newMargin",
    heading: "New margin",
    note: "As typed",
    numberFormat: "0%",
    formula: (spill) => `=${pulled(spill("key"), "New margin")}`,
  },
  {
    id: "oldMargin",
    heading: "Old margin",
    note: "As typed",
    numberFormat: "0%",
    formula: (spill) => `=${pulled(spill("key"), "Old margin")}`,
  },
  {
    id: "netKnown",
    heading: "Net benefit known",
    note: "1 where nothing is cannibalised or both margins are there",
    numberFormat: "0",
    formula: (spill) =>
      `=IF(ISNUMBER(${spill("cannibalRate")})*((${spill("cannibalRate")}=0)` +
      `+ISNUMBER(${spill("newMargin")})*ISNUMBER(${spill("oldMargin")})*(${spill("newMargin")}>0)>0),1,0)`,
  },
];

const flags: CalcBlock[] = [
  {
    id: "inCase",
    heading: "In the case",
    note: "1 where every figure the case needs is there",
    numberFormat: "0",
    formula: (spill) => {
      const needed = ["startPeriod", "valuePeriod", "duration", "ramp", "invested", "runCost"];
      const numbers = [...needed, "benefit", "chance"].map((id) => `ISNUMBER(${spill(id)})`);
      return (
        `=IF((${spill("key")}<>"")*${numbers.join("*")}*(${spill("duration")}>0)` +
        `*(${spill("netKnown")}=1)*(${spill("upliftRows")}=${spill("upliftRowsUsable")}),1,0)`
      );
    },
    check: (spill) =>
      `=LET(missing,SUM(--(${spill("key")}<>""))-SUM(${spill("inCase")}),` +
      `IF(missing=0,"OK",missing&" left out for a missing figure"))`,
  },
  {
    id: "going",
    heading: "In the totals",
    note: "In the case and not stopped",
    numberFormat: "0",
    formula: (spill) =>
      `=IF((${spill("inCase")}=1)*(${pulled(spill("key"), "Stage")}<>StoppedStage),1,0)`,
  },
  {
    id: "evidence",
    heading: "Evidence",
    note: "Value of the evidence grade",
    numberFormat: "0.0",
    formula: (spill) =>
      `=XLOOKUP(${pulled(spill("key"), "Evidence grade")},${column("EvidenceGrades", "Grade")},` +
      `${column("EvidenceGrades", "Value")},"")`,
  },
  {
    id: "horizonKnown",
    heading: "Horizon known",
    note: "1 where months to value and evidence are there",
    numberFormat: "0",
    formula: (spill) =>
      `=IF((${spill("key")}<>"")*ISNUMBER(${spill("valueMonths")})*ISNUMBER(${spill("evidence")}),1,0)`,
  },
];

const horizons: CalcBlock[] = [
  {
    id: "horizonKey",
    heading: "Programme",
    note: "With a known horizon",
    numberFormat: "@",
    formula: (spill) => `=FILTER(${spill("key")},${spill("horizonKnown")}=1,"")`,
  },
  {
    id: "horizon",
    heading: "Horizon",
    note: "CCO.HORIZON on months to value and evidence",
    numberFormat: "0",
    formula: (spill) =>
      `=IF(SUM(${spill("horizonKnown")})=0,"",CCO.HORIZON(` +
      `FILTER(${spill("valueMonths")},${spill("horizonKnown")}=1),` +
      `FILTER(${spill("evidence")},${spill("horizonKnown")}=1),` +
      `HorizonOneMonths,HorizonTwoMonths,EvidenceHigh,EvidenceLow))`,
    check: (spill) =>
      `=IF(SUM(--ISNUMBER(${spill("horizon")}))=SUM(${spill("horizonKnown")}),"OK",` +
      `"A horizon is missing")`,
  },
];

export const programmeSection: CalcSection = {
  title: "Programmes in periods",
  blocks: [...timing, ...money, ...taken, ...flags],
};

export const horizonSection: CalcSection = { title: "Horizons", blocks: horizons };
