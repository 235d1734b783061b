/** Segments with their lifetime value, and the uplifts that programmes bring, by period. */
import { column } from "../schema";
import { agree, blankAsText, looked, uniqueNames, type CalcBlock, type CalcSection } from "./block";

const MONEY = "#,##0;[Red]-#,##0";
const ofSegment = (keys: string, name: string) => looked(keys, "Segments", "Segment", name);

export const segmentSection: CalcSection = {
  title: "Segments",
  blocks: [
    {
      id: "segment",
      heading: "Segment",
      note: "Every name of Segments that is used once",
      numberFormat: "@",
      formula: () => uniqueNames("Segments", "Segment"),
    },
    {
      id: "segmentMargin",
      heading: "Margin a year",
      note: "Less the cost to serve",
      numberFormat: "#,##0.00",
      formula: (spill) =>
        `=LET(margin,${ofSegment(spill("segment"), "Margin")},` +
        `serve,${ofSegment(spill("segment"), "Cost to serve")},cost,IF(serve="",0,serve),` +
        `IF(ISNUMBER(margin)*ISNUMBER(cost),margin-cost,""))`,
    },
    {
      id: "segmentRetention",
      heading: "Retention a year",
      note: "As typed",
      numberFormat: "0.0%",
      formula: (spill) => `=${ofSegment(spill("segment"), "Retention")}`,
    },
    {
      id: "segmentCustomers",
      heading: "Customers",
      note: "As typed",
      numberFormat: "#,##0",
      formula: (spill) => `=${ofSegment(spill("segment"), "Customers")}`,
    },
    {
      id: "segmentValued",
      heading: "Valued",
      note: "1 where margin and retention are there",
      numberFormat: "0",
      formula: (spill) =>
        `=IF((${spill("segment")}<>"")*ISNUMBER(${spill("segmentMargin")})` +
        `*ISNUMBER(${spill("segmentRetention")}),1,0)`,
    },
    {
      id: "valuedSegment",
      heading: "Segment",
      note: "Valued",
      numberFormat: "@",
      formula: (spill) => `=FILTER(${spill("segment")},${spill("segmentValued")}=1,"")`,
    },
    {
      id: "clv",
      heading: "CLV",
      note: "CCO.CLV of a customer held now, yearly",
      numberFormat: "#,##0.00",
      formula: (spill) =>
        `=IF(SUM(${spill("segmentValued")})=0,"",CCO.CLV(` +
        `FILTER(${spill("segmentMargin")},${spill("segmentValued")}=1),` +
        `FILTER(${spill("segmentRetention")},${spill("segmentValued")}=1),AnnualRate))`,
      check: (spill) => {
        const kept = (id: string) => `FILTER(${spill(id)},${spill("segmentValued")}=1)`;
        const closed =
          `IF(SUM(${spill("segmentValued")})=0,0,SUM(${kept("segmentMargin")}*${kept("segmentRetention")}` +
          `/(1+AnnualRate-${kept("segmentRetention")})))`;
        return agree(`SUM(${spill("clv")})`, closed);
      },
    },
    {
      id: "equityCounted",
      heading: "In the equity",
      note: "1 where valued and the customers are there",
      numberFormat: "0",
      formula: (spill) =>
        `=IF((${spill("segmentValued")}=1)*ISNUMBER(${spill("segmentCustomers")}),1,0)`,
    },
    {
      id: "segmentNew",
      heading: "New customers a year",
      note: "Blank is none",
      numberFormat: "#,##0",
      formula: (spill) => blankIsNone(ofSegment(spill("segment"), "New customers")),
    },
    {
      id: "segmentWinning",
      heading: "Acquisition cost",
      note: "Blank is none",
      numberFormat: "#,##0.00",
      formula: (spill) => blankIsNone(ofSegment(spill("segment"), "Acquisition cost")),
    },
    {
      id: "equitySegment",
      heading: "Segment",
      note: "In the equity",
      numberFormat: "@",
      formula: (spill) => `=FILTER(${spill("segment")},${spill("equityCounted")}=1,"")`,
    },
    {
      id: "equity",
      heading: "Customer equity",
      note: "CCO.EQUITY, yearly: present customers, and those won in the years to come less their cost",
      width: "equity",
      numberFormat: MONEY,
      name: "CalcEquity",
      formula: (spill) => {
        const counted = (id: string) => `FILTER(${spill(id)},${spill("equityCounted")}=1)`;
        const inputs = ["segment", "segmentCustomers", "segmentNew", "segmentMargin"];
        return (
          `=IF(SUM(${spill("equityCounted")})=0,"",CCO.EQUITY(${inputs.map(counted).join(",")},` +
          `${counted("segmentRetention")},AnnualRate,${counted("segmentWinning")},EquityYears))`
        );
      },
      check: (spill) => {
        const of = (id: string) => `FILTER(${spill(id)},${spill("equityCounted")}=1)`;
        const value = `${of("segmentMargin")}/(1+AnnualRate-${of("segmentRetention")})`;
        return agree(
          `IF(SUM(${spill("equityCounted")})=0,0,SUM(${spill("equityTotal")}))`,
          `IF(SUM(${spill("equityCounted")})=0,0,` +
            `SUM(${of("segmentCustomers")}*${of("segmentRetention")}*${value})+` +
            `SUM(${of("segmentNew")}*(${value}*(1+AnnualRate)-${of("segmentWinning")}))` +
            `*SUM((1+AnnualRate)^(1-SEQUENCE(EquityYears))))`
        );
      },
    },
    {
      id: "equityTotal",
      heading: "Equity",
      note: "Of the segments, present and future",
      numberFormat: MONEY,
      formula: (spill) =>
        `=IF(SUM(${spill("equityCounted")})=0,"",` +
        `INDEX(${spill("equity")},SEQUENCE(ROWS(${spill("equitySegment")}))+1,4))`,
    },
  ],
};

/** A blank cell as 0, where the meaning of the column says so. */
const blankIsNone = (value: string) => `=LET(typed,${value},IF(typed="",0,typed))`;

const optional = (name: string) =>
  `((${column("Uplifts", name)}="")+ISNUMBER(${column("Uplifts", name)})>0)`;

const usable: CalcBlock = {
  id: "upliftUsable",
  heading: "Usable",
  note: "A row for each row of Uplifts: 1 where programme, segment and figures are there",
  numberFormat: "0",
  formula: (spill) =>
    `=LET(valued,XLOOKUP(${column("Uplifts", "Segment")},${spill("segment")},` +
    `${spill("segmentValued")}*ISNUMBER(${spill("segmentCustomers")}),0),` +
    `IF((${column("Uplifts", "Programme")}<>"")*(${column("Uplifts", "Segment")}<>"")*(valued=1)` +
    `*ISNUMBER(${column("Uplifts", "Share counted")})*${optional("Retention uplift")}` +
    `*${optional("Margin uplift")}*${optional("Cost-to-serve cut")}*${optional("Ramp months")},1,0))`,
  check: (spill) =>
    `=LET(missing,SUM(--(${column("Uplifts", "Programme")}<>""))-SUM(${spill("upliftUsable")}),` +
    `IF(missing=0,"OK",missing&" uplift rows with a missing figure or unknown segment"))`,
};

/** A column of Uplifts in the usable rows; blank counts as 0. */
const kept = (spill: (id: string) => string, name: string) =>
  `FILTER(IF(${column("Uplifts", name)}="",0,${column("Uplifts", name)}),${spill("upliftUsable")}=1,"")`;

const upliftColumn = (
  id: string,
  heading: string,
  note: string,
  numberFormat: string,
  value: (spill: (id: string) => string) => string
): CalcBlock => ({
  id,
  heading,
  note,
  numberFormat,
  formula: (spill) => `=IF(SUM(${spill("upliftUsable")})=0,"",${value(spill)})`,
});

const bySegment = (spill: (id: string) => string, id: string) =>
  `XLOOKUP(${spill("upliftSegment")},${spill("segment")},${spill(id)},"")`;

const columns: CalcBlock[] = [
  {
    id: "upliftKey",
    heading: "Programme",
    note: "Of the usable rows",
    numberFormat: "@",
    formula: (spill) =>
      `=FILTER(${blankAsText("Uplifts", "Programme")},${spill("upliftUsable")}=1,"")`,
  },
  {
    id: "upliftSegment",
    heading: "Segment",
    note: "Of the usable rows",
    numberFormat: "@",
    formula: (spill) =>
      `=FILTER(${blankAsText("Uplifts", "Segment")},${spill("upliftUsable")}=1,"")`,
  },
  upliftColumn("upliftCustomers", "Customers", "Of the segment", "#,##0", (spill) =>
    bySegment(spill, "segmentCustomers")
  ),
  upliftColumn(
    "upliftMargin",
    "Margin a period",
    "Of the segment, less the cost to serve",
    "#,##0.00",
    (spill) => `${bySegment(spill, "segmentMargin")}/PeriodsPerYear`
  ),
  upliftColumn(
    "upliftRetention",
    "Retention a period",
    "The yearly one's root",
    "0.00%",
    (spill) => `${bySegment(spill, "segmentRetention")}^(1/PeriodsPerYear)`
  ),
  upliftColumn(
    "upliftPoints",
    "Uplift a period",
    "So that a year's periods give the yearly uplift",
    "0.00%",
    (spill) =>
      `(${bySegment(spill, "segmentRetention")}+${kept(spill, "Retention uplift")})^(1/PeriodsPerYear)` +
      `-${spill("upliftRetention")}`
  ),
  upliftColumn(
    "upliftMarginGain",
    "Margin uplift a period",
    "Blank is 0",
    "#,##0.00",
    (spill) => `${kept(spill, "Margin uplift")}/PeriodsPerYear`
  ),
  upliftColumn(
    "upliftCut",
    "Cut a period",
    "Cost-to-serve cut; blank is 0",
    "#,##0.00",
    (spill) => `${kept(spill, "Cost-to-serve cut")}/PeriodsPerYear`
  ),
  upliftColumn(
    "upliftRamp",
    "Ramp periods",
    "Blank is 0",
    "0.00",
    (spill) => `${kept(spill, "Ramp months")}/PeriodMonths`
  ),
  upliftColumn("upliftShare", "Share counted", "As typed", "0%", (spill) =>
    kept(spill, "Share counted")
  ),
  upliftColumn(
    "upliftShift",
    "Whole periods until then",
    "Periods before the programme's value begins; none for one that runs already",
    "0",
    (spill) =>
      `LET(begins,XLOOKUP(${spill("upliftKey")},${spill("key")},${spill("valuePeriod")},""),` +
      `wait,IF(ISNUMBER(begins),begins-1,Periods),IF(wait>0,ROUNDUP(wait,0),0))`
  ),
];

export const upliftSection: CalcSection = {
  title: "Uplifts in periods",
  blocks: [usable, ...columns],
};

const flow: CalcBlock = {
  id: "upliftFlow",
  heading: "Uplift from its first period",
  note: "CCO.UPLIFT: benefit of each uplift row, counted from where it begins",
  width: "periods",
  numberFormat: MONEY,
  keys: "upliftKey",
  formula: (spill) =>
    `=IF(SUM(${spill("upliftUsable")})=0,"",CCO.UPLIFT(${[
      "upliftCustomers",
      "upliftMargin",
      "upliftRetention",
      "upliftPoints",
    ]
      .map(spill)
      .join(
        ","
      )},Periods,${["upliftMarginGain", "upliftCut", "upliftRamp"].map(spill).join(",")}))`,
};

const shifted: CalcBlock = {
  id: "upliftShifted",
  heading: "Uplift in the plan",
  note: "Moved to the programme's first value period, times the share counted",
  width: "periods",
  numberFormat: MONEY,
  keys: "upliftKey",
  labels: (spill) => `=${spill("periodStart")}`,
  formula: (spill) =>
    `=IF(SUM(${spill("upliftUsable")})=0,"",LET(time,SEQUENCE(1,Periods),begun,time>${spill("upliftShift")},` +
    `place,IF(begun,time-${spill("upliftShift")},1),` +
    `counted,${spill("upliftFlow")}*${spill("upliftShare")},` +
    `begun*INDEX(counted,SEQUENCE(ROWS(counted)),place)))`,
};

export const upliftFlowSection: CalcSection = {
  title: "Uplifts by period",
  blocks: [flow, shifted],
};
