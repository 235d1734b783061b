/** The retailer's 24 programmes. Every figure is invented. */
import { dateSerial, type CellValue, type TableContent } from "./content";

const COLUMNS = [
  "Programme",
  "Function",
  "Type",
  "Sponsor",
  "Stage",
  "Start",
  "Months to value",
  "Duration",
  "Investment low",
  "Investment likely",
  "Investment high",
  "Run cost a year",
  "Benefit a year low",
  "Benefit a year likely",
  "Benefit a year high",
  "Ramp months",
  "Evidence grade",
  "Chance",
  "Chance basis",
  "People",
  "Must",
  "Requires",
  "Excludes",
  "Hero",
  "Cannibal rate",
  "New margin",
  "Old margin",
] as const;

type Amounts = readonly [low: number, likely: number, high: number];

interface Sample {
  name: string;
  fn: string;
  type: string;
  sponsor: string;
  stage: string;
  start: readonly [year: number, month: number];
  value: number;
  duration: number;
  /** In thousands. */
  investment: Amounts;
  run: number;
  /** In thousands a year; null where Uplifts gives the benefit. */
  benefit: Amounts | null;
  ramp: number;
  evidence: string;
  chance: number;
  basis: string;
  people: number;
  must?: string;
  requires?: string;
  excludes?: string;
  hero?: true;
  /** Share of new revenue taken from what is sold already, margin of the new and of the old. */
  cannibal?: readonly [rate: number, newMargin: number, oldMargin: number];
}

const HISTORY = "own history: pilots scaled of pilots tried";
const PERSON = "sponsor's judgement";

// One line a programme, to be read across.
// prettier-ignore
const SAMPLES: readonly Sample[] = [
  { name: "Checkout without detours", fn: "Digital", type: "digital sales", sponsor: "Head of E-commerce", stage: "Scale", start: [2027, 1], value: 4, duration: 9, investment: [1600, 1900, 2500], run: 160, benefit: [1500, 2300, 2900], ramp: 6, evidence: "Measured at scale", chance: 0.85, basis: HISTORY, people: 9, hero: true },
  { name: "App relaunch", fn: "Digital", type: "digital sales", sponsor: "Head of E-commerce", stage: "Scale", start: [2027, 2], value: 9, duration: 12, investment: [2400, 2800, 3900], run: 450, benefit: [3600, 4800, 5700], ramp: 9, evidence: "Replicated", chance: 0.7, basis: HISTORY, people: 14, cannibal: [0.1, 0.34, 0.36] },
  { name: "Search that understands", fn: "Digital", type: "digital sales", sponsor: "Head of E-commerce", stage: "Scale", start: [2027, 1], value: 5, duration: 6, investment: [500, 650, 900], run: 90, benefit: [700, 950, 1200], ramp: 6, evidence: "Replicated", chance: 0.8, basis: HISTORY, people: 5 },
  { name: "Customer data foundation", fn: "Digital", type: "insight", sponsor: "Chief Data Officer", stage: "Scale", start: [2027, 1], value: 12, duration: 18, investment: [2600, 3100, 4200], run: 500, benefit: [1600, 2800, 3700], ramp: 12, evidence: "Replicated", chance: 0.7, basis: PERSON, people: 16, must: "MUST" },
  { name: "Voice shopping", fn: "Digital", type: "digital sales", sponsor: "Head of E-commerce", stage: "Stopped", start: [2027, 7], value: 24, duration: 12, investment: [600, 800, 1300], run: 150, benefit: [50, 250, 900], ramp: 12, evidence: "Claim", chance: 0.15, basis: HISTORY, people: 4, must: "NEVER" },
  { name: "Personalised offers", fn: "Marketing", type: "marketing efficiency", sponsor: "Head of CRM", stage: "Scale", start: [2027, 1], value: 6, duration: 9, investment: [800, 1000, 1400], run: 220, benefit: null, ramp: 9, evidence: "Replicated", chance: 0.75, basis: HISTORY, people: 7, requires: "Customer data foundation", hero: true },
  { name: "Media mix by evidence", fn: "Marketing", type: "marketing efficiency", sponsor: "Head of Media", stage: "Run", start: [2027, 1], value: 3, duration: 6, investment: [250, 300, 400], run: 80, benefit: [600, 900, 1100], ramp: 6, evidence: "Measured at scale", chance: 0.9, basis: HISTORY, people: 3 },
  { name: "Loyalty club renewed", fn: "Marketing", type: "loyalty", sponsor: "Head of CRM", stage: "Scale", start: [2027, 4], value: 9, duration: 12, investment: [1200, 1500, 2100], run: 280, benefit: null, ramp: 12, evidence: "Replicated", chance: 0.7, basis: HISTORY, people: 11, requires: "Customer data foundation", hero: true },
  { name: "Win-back journeys", fn: "Marketing", type: "loyalty", sponsor: "Head of CRM", stage: "Scale", start: [2027, 1], value: 3, duration: 4, investment: [150, 200, 300], run: 60, benefit: null, ramp: 6, evidence: "Replicated", chance: 0.75, basis: HISTORY, people: 2 },
  { name: "Business customer portal", fn: "Sales", type: "digital sales", sponsor: "Head of Business Sales", stage: "Pilot", start: [2027, 4], value: 10, duration: 12, investment: [1000, 1300, 1900], run: 180, benefit: null, ramp: 12, evidence: "Analogy", chance: 0.55, basis: PERSON, people: 10, hero: true },
  { name: "Price guidance for key accounts", fn: "Sales", type: "marketing efficiency", sponsor: "Head of Business Sales", stage: "Scale", start: [2027, 2], value: 4, duration: 6, investment: [350, 450, 600], run: 70, benefit: [500, 800, 1000], ramp: 6, evidence: "Replicated", chance: 0.8, basis: HISTORY, people: 3 },
  { name: "Sales coaching by data", fn: "Sales", type: "education", sponsor: "Head of Store Sales", stage: "Pilot", start: [2027, 4], value: 6, duration: 9, investment: [300, 400, 550], run: 90, benefit: [300, 550, 800], ramp: 9, evidence: "Pilot", chance: 0.6, basis: HISTORY, people: 4 },
  { name: "Service chat assistant", fn: "Service", type: "cost to serve", sponsor: "Head of Service", stage: "Scale", start: [2027, 1], value: 5, duration: 9, investment: [1100, 1400, 1900], run: 250, benefit: [1250, 1700, 2150], ramp: 9, evidence: "Measured at scale", chance: 0.85, basis: HISTORY, people: 8, hero: true },
  { name: "One view for agents", fn: "Service", type: "service quality", sponsor: "Head of Service", stage: "Pilot", start: [2027, 4], value: 10, duration: 12, investment: [1300, 1600, 2300], run: 200, benefit: [1500, 2500, 3200], ramp: 9, evidence: "Pilot", chance: 0.65, basis: HISTORY, people: 8, requires: "Customer data foundation" },
  { name: "First contact resolution", fn: "Service", type: "service quality", sponsor: "Head of Service", stage: "Scale", start: [2027, 1], value: 6, duration: 9, investment: [400, 500, 700], run: 60, benefit: null, ramp: 6, evidence: "Replicated", chance: 0.8, basis: HISTORY, people: 4 },
  { name: "Voice of customer in every store", fn: "Service", type: "insight", sponsor: "Chief Customer Officer", stage: "Run", start: [2027, 1], value: 4, duration: 6, investment: [200, 250, 350], run: 70, benefit: [150, 300, 450], ramp: 6, evidence: "Replicated", chance: 0.7, basis: PERSON, people: 3 },
  { name: "Proactive delivery messages", fn: "Operations", type: "service quality", sponsor: "Head of Logistics", stage: "Scale", start: [2027, 3], value: 3, duration: 6, investment: [400, 500, 650], run: 90, benefit: [400, 600, 800], ramp: 3, evidence: "Measured at scale", chance: 0.9, basis: HISTORY, people: 3 },
  { name: "Returns made easy", fn: "Operations", type: "cost to serve", sponsor: "Head of Logistics", stage: "Pilot", start: [2027, 7], value: 9, duration: 9, investment: [900, 1100, 1600], run: 120, benefit: [1200, 1750, 2300], ramp: 6, evidence: "Pilot", chance: 0.7, basis: HISTORY, people: 6 },
  { name: "Store pick-up in one hour", fn: "Operations", type: "digital sales", sponsor: "Head of Logistics", stage: "Pilot", start: [2027, 7], value: 13, duration: 15, investment: [2500, 3200, 4600], run: 450, benefit: [6000, 9200, 11800], ramp: 12, evidence: "Analogy", chance: 0.5, basis: PERSON, people: 15, excludes: "Stock promise you can trust", hero: true },
  { name: "Stock promise you can trust", fn: "Operations", type: "service quality", sponsor: "Head of Logistics", stage: "Idea", start: [2027, 10], value: 15, duration: 18, investment: [1700, 2200, 3200], run: 260, benefit: [2300, 3800, 5200], ramp: 12, evidence: "Analogy", chance: 0.5, basis: PERSON, people: 10, excludes: "Store pick-up in one hour" },
  { name: "Academy for customer skills", fn: "Operations", type: "education", sponsor: "Chief Customer Officer", stage: "Pilot", start: [2027, 4], value: 8, duration: 12, investment: [500, 650, 900], run: 110, benefit: [200, 450, 700], ramp: 12, evidence: "Analogy", chance: 0.5, basis: PERSON, people: 5 },
  { name: "Subscription boxes", fn: "Product", type: "loyalty", sponsor: "Head of Range", stage: "Idea", start: [2028, 1], value: 14, duration: 12, investment: [1100, 1600, 2400], run: 400, benefit: [900, 2200, 4000], ramp: 18, evidence: "Claim", chance: 0.35, basis: PERSON, people: 7, cannibal: [0.2, 0.3, 0.35] },
  { name: "Repair and resale", fn: "Product", type: "loyalty", sponsor: "Head of Range", stage: "Pilot", start: [2027, 10], value: 15, duration: 18, investment: [1100, 1400, 2100], run: 300, benefit: null, ramp: 12, evidence: "Analogy", chance: 0.5, basis: PERSON, people: 8 },
  { name: "Virtual fitting", fn: "Product", type: "digital sales", sponsor: "Head of Range", stage: "Idea", start: [2028, 4], value: 15, duration: 15, investment: [1400, 1900, 3000], run: 250, benefit: [500, 1400, 2800], ramp: 12, evidence: "Claim", chance: 0.3, basis: PERSON, people: 7, requires: "App relaunch" },
];

const thousands = (amounts: Amounts | null): CellValue[] =>
  amounts === null ? [null, null, null] : amounts.map((amount) => amount * 1000);

export const PROGRAMME_NAMES: readonly string[] = SAMPLES.map((sample) => sample.name);

export const sampleProgrammes: TableContent = {
  columns: COLUMNS,
  rows: SAMPLES.map((it) => [
    it.name,
    it.fn,
    it.type,
    it.sponsor,
    it.stage,
    dateSerial(...it.start),
    it.value,
    it.duration,
    ...thousands(it.investment),
    it.run * 1000,
    ...thousands(it.benefit),
    it.ramp,
    it.evidence,
    it.chance,
    it.basis,
    it.people,
    it.must ?? null,
    it.requires ?? null,
    it.excludes ?? null,
    it.hero ? "Yes" : null,
    ...(it.cannibal ?? [null, null, null]),
  ]),
};
