/** The invented programmes of the fake workbook: rows, cash flows and input cells. */
import type { Assumption, FlowPeriod } from "../../src/workbook/types";

export interface Row {
  name: string;
  fn: string;
  type: string;
  stage: string;
  horizon: number | null;
  score: number | null;
  investment: number;
  benefit: number;
}

const names: [string, string, string, string, number | null][] = [
  ["Churn early warning", "Service", "loyalty", "Scale", 1],
  ["Loyalty relaunch", "Marketing", "loyalty", "Pilot", 2],
  ["Self-service returns", "Operations", "cost to serve", "Run", 1],
  ["Next best offer in app", "Digital", "digital sales", "Pilot", 2],
  ["Contact centre assistant", "Service", "cost to serve", "Scale", 1],
  ["Store pick-up promise", "Operations", "service quality", "Idea", 2],
  ["Media mix model", "Marketing", "marketing efficiency", "Run", 1],
  ["Customer data platform", "Digital", "insight", "Scale", 2],
  ["Key account playbook", "Sales", "digital sales", "Pilot", 1],
  ["Journey mapping across all markets and channels", "Product", "insight", "Idea", 3],
  ["Service recovery budget", "Service", "service quality", "Run", 1],
  ["Subscription trial", "Product", "digital sales", "Idea", 3],
  ["Complaint root causes", "Operations", "service quality", "Scale", 1],
  ["Referral programme", "Marketing", "loyalty", "Pilot", 2],
  ["Sales coaching academy", "Sales", "education", "Run", 1],
  ["Personalised onboarding", "Digital", "loyalty", "Scale", 1],
  ["Delivery slot choice", "Operations", "service quality", "Pilot", 2],
  ["Community and reviews", "Product", "insight", "Idea", null],
  ["Price perception study", "Marketing", "insight", "Stopped", 2],
  ["Invoice clarity", "Service", "cost to serve", "Scale", 1],
  ["Marketplace assortment", "Product", "digital sales", "Idea", 3],
  ["Voice of customer hub", "Service", "insight", "Run", 1],
  ["Partner benefits", "Sales", "loyalty", "Idea", 3],
  ["Accessibility of the shop", "Digital", "service quality", "Pilot", 2],
];

export const periodRate = 0.0241137;
export const periods = Array.from(
  { length: 12 },
  (_, i) => `Q${(i % 4) + 1} ${2027 + Math.floor(i / 4)}`
);
export const criteria = ["Customer value", "Strategic fit", "Feasibility", "Time to value", "Risk"];

export function inventedRows(): Row[] {
  return names.map(([name, fn, type, stage, horizon], i) => ({
    name,
    fn,
    type,
    stage,
    horizon,
    score: i === 17 ? null : 0.86 - 0.027 * ((i * 7) % 24),
    investment: 120_000 + ((i * 53_000) % 940_000),
    benefit: 60_000 + ((i * 37_000) % 310_000),
  }));
}

export function flowsOf(row: Row): FlowPeriod[] {
  let cumulative = 0;
  return periods.map((label, i) => {
    const cost = i < 3 ? row.investment / 3 : row.benefit * 0.04;
    const benefit = i < 2 ? 0 : (row.benefit / 4) * Math.min(1, (i - 1) / 3) * 1.6;
    cumulative += benefit - cost;
    return { label, cost, benefit, net: benefit - cost, cumulative };
  });
}

/** The input cells of a programme; `texts` holds what was written, by programme and column. */
export function assumptionsOf(row: Row, texts: ReadonlyMap<string, string>): Assumption[] {
  const typed = (column: string, otherwise: string): string =>
    texts.get(`${row.name}|${column}`) ?? otherwise;
  const figure = (column: string, otherwise: number): number =>
    Number(typed(column, `${otherwise}`));
  return [
    {
      column: "Stage",
      label: "Stage",
      kind: "choice",
      unit: "",
      choices: ["Idea", "Pilot", "Scale", "Run", "Stopped"],
      reading: { value: row.stage },
    },
    {
      column: "Start",
      label: "Start",
      kind: "date",
      unit: "date",
      reading: { value: figure("Start", 46_388) },
    },
    {
      column: "Months to value",
      label: "Months to value",
      kind: "months",
      unit: "months",
      reading: { value: figure("Months to value", 6) },
    },
    {
      column: "Investment likely",
      label: "Investment likely",
      kind: "money",
      unit: "EUR",
      reading: { value: row.investment },
    },
    {
      column: "Benefit a year likely",
      label: "Benefit a year likely",
      kind: "money",
      unit: "EUR",
      reading: { value: row.benefit },
    },
    {
      column: "Chance",
      label: "Chance",
      kind: "share",
      unit: "share of 1",
      reading: { value: figure("Chance", 0.65) },
    },
    {
      column: "People",
      label: "People",
      kind: "number",
      unit: "",
      reading: { value: null, problem: null },
    },
    {
      column: "Sponsor",
      label: "Sponsor",
      kind: "text",
      unit: "",
      reading: { value: typed("Sponsor", "M. Okafor") },
    },
  ];
}
