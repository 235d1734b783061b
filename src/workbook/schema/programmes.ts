/** The table of customer programmes: one row a programme, inputs left, formula columns fetched from Calc. */
import { FUNCTIONS, GRADE_NAMES, STAGES, TYPES } from "./vocabulary";
import { fetched, type ColumnSchema, type TableSchema } from "./types";

const TABLE = "Programmes";

const identity: ColumnSchema[] = [
  {
    name: "Programme",
    kind: "text",
    unit: "",
    required: true,
    width: 34,
    meaning: "The programme's name; every other table refers to it, so it must be unique",
  },
  {
    name: "Function",
    kind: "choice",
    unit: "",
    choices: FUNCTIONS,
    meaning: "The function that runs it",
  },
  {
    name: "Type",
    kind: "choice",
    unit: "",
    choices: TYPES,
    width: 20,
    meaning: "What kind of gain it is after",
  },
  { name: "Sponsor", kind: "text", unit: "", width: 24, meaning: "Who answers for it" },
  {
    name: "Stage",
    kind: "choice",
    unit: "",
    choices: STAGES,
    meaning: "Where it stands; stopped programmes stay in the list but out of the totals",
  },
];

const timing: ColumnSchema[] = [
  {
    name: "Start",
    kind: "date",
    unit: "date",
    required: true,
    meaning: "First day of the investment",
  },
  {
    name: "Months to value",
    kind: "months",
    unit: "months",
    required: true,
    minimum: 0,
    meaning: "From start to the first benefit; run cost begins then too",
  },
  {
    name: "Duration",
    kind: "months",
    unit: "months",
    required: true,
    minimum: 1,
    meaning: "Months over which the investment is spent",
  },
];

const money: ColumnSchema[] = [
  {
    name: "Investment low",
    kind: "money",
    unit: "money",
    minimum: 0,
    meaning: "Investment if all goes well",
  },
  {
    name: "Investment likely",
    kind: "money",
    unit: "money",
    required: true,
    minimum: 0,
    meaning: "Investment as planned; the case uses this one",
  },
  {
    name: "Investment high",
    kind: "money",
    unit: "money",
    minimum: 0,
    meaning: "Investment if it goes badly",
  },
  {
    name: "Run cost a year",
    kind: "money",
    unit: "money a year",
    minimum: 0,
    meaning: "Cost of keeping it going once it gives value; blank is none",
  },
  {
    name: "Benefit a year low",
    kind: "money",
    unit: "money a year",
    meaning: "Benefit at full effect, low",
  },
  {
    name: "Benefit a year likely",
    kind: "money",
    unit: "money a year",
    meaning:
      "Benefit at full effect, before cannibalisation and overlap; not read where Uplifts has rows for the programme",
  },
  {
    name: "Benefit a year high",
    kind: "money",
    unit: "money a year",
    meaning: "Benefit at full effect, high",
  },
  {
    name: "Ramp months",
    kind: "months",
    unit: "months",
    minimum: 0,
    meaning: "Months from the first benefit to the full one, in a straight line; blank is at once",
  },
];

const judgement: ColumnSchema[] = [
  {
    name: "Evidence grade",
    kind: "choice",
    unit: "",
    choices: GRADE_NAMES,
    width: 18,
    meaning: "How well the benefit is proved; with Months to value it decides the horizon",
  },
  {
    name: "Chance",
    kind: "share",
    unit: "share of 1",
    required: true,
    minimum: 0,
    maximum: 1,
    meaning: "Chance that it works at scale; benefits count times this",
  },
  {
    name: "Chance basis",
    kind: "text",
    unit: "",
    width: 30,
    meaning: "Where the chance comes from: own history of scaled pilots, or a person",
  },
  {
    name: "Cannibal rate",
    kind: "share",
    unit: "share of 1",
    minimum: 0,
    maximum: 1,
    meaning:
      "Part of each unit of new revenue that is taken from what is sold already; blank is none, else both margins are needed",
  },
  {
    name: "Old margin",
    kind: "share",
    unit: "share of revenue",
    minimum: 0,
    maximum: 1,
    meaning: "Margin of what is sold already, as a share of its revenue",
  },
];

const rules: ColumnSchema[] = [
  {
    name: "People",
    kind: "number",
    unit: "full-time people",
    minimum: 0,
    meaning: "People it needs while the investment lasts",
  },
  {
    name: "Must",
    kind: "choice",
    unit: "",
    choices: ["MUST", "NEVER"],
    meaning: "MUST: in every selection, NEVER: in none, blank: free",
  },
  {
    name: "Requires",
    kind: "text",
    unit: "",
    width: 24,
    meaning: "Programmes that must be chosen with it; several with ; between",
  },
  {
    name: "Excludes",
    kind: "text",
    unit: "",
    width: 24,
    meaning: "Programmes that cannot be chosen with it; several with ; between",
  },
  {
    name: "Hero",
    kind: "choice",
    unit: "",
    choices: ["Yes"],
    meaning: "Yes for the few programmes that the story for the board is told with",
  },
];

const results: ColumnSchema[] = [
  {
    name: "Horizon",
    kind: "number",
    unit: "1, 2 or 3",
    formula: fetched(TABLE, "Programme", "horizonKey", "horizon"),
    meaning: "1 soon and proved, 3 far or unproved, 2 between",
  },
  {
    name: "Score",
    kind: "number",
    unit: "0 to 1",
    formula: fetched(TABLE, "Programme", "ratedKey", "score"),
    meaning: "Weighted sum of the criteria between their worst and best",
  },
  {
    name: "Rank",
    kind: "number",
    unit: "",
    formula: fetched(TABLE, "Programme", "ratedKey", "rank"),
    meaning: "1 is the best score",
  },
  {
    name: "NPV",
    kind: "money",
    unit: "money",
    formula: fetched(TABLE, "Programme", "caseKey", "npv"),
    meaning: "Net present value of the expected flows, first column now",
  },
  {
    name: "Payback",
    kind: "number",
    unit: "years",
    formula: fetched(TABLE, "Programme", "caseKey", "payback"),
    meaning: "Years from now until the sum of the flows stays positive",
  },
];

/** Stands last: a workbook that was set up without it gains it at the end of the table. */
const newMargin: ColumnSchema = {
  name: "New margin",
  kind: "share",
  unit: "share of revenue",
  minimum: 0,
  maximum: 1,
  meaning: "Margin of the new revenue: the benefit is this share of it, before what it takes away",
};

const decision: ColumnSchema[] = [
  { name: "Decision", kind: "text", unit: "", meaning: "What was decided" },
  { name: "Decided by", kind: "text", unit: "", meaning: "By whom" },
  { name: "Decided on", kind: "date", unit: "date", meaning: "When" },
];

export const programmes: TableSchema = {
  name: TABLE,
  sheet: "Programmes",
  meaning: "One row a programme",
  key: ["Programme"],
  columns: [
    ...identity,
    ...timing,
    ...money,
    ...judgement,
    ...rules,
    ...results,
    ...decision,
    newMargin,
  ],
};
