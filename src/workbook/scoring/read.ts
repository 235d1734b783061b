/** The scoring state from a snapshot: the criteria's order on Calc is that of every grid. */
import { cellFindings } from "../health/cells";
import { ratingsOutside } from "../health/scoring";
import { columnSchema, SCORE_METHODS, tableSchema } from "../schema";
import { none, plainText, readNumber, readNumbers } from "../read/reading";
import { isError, type CellContent, type WorkbookSnapshot } from "../read/snapshot";
import { errorMeaning } from "../read/errors-in-cells";
import type { Finding, Reading } from "../types";
import { judgementsOf } from "./judgements";
import { recordsOf, textAt, valueAt } from "./records";
import {
  WEIGHT_SOURCES,
  type AgreementRow,
  type GivenRating,
  type MethodRanks,
  type RankStability,
  type ScoredProgramme,
  type ScoringCriterion,
  type ScoringState,
  type WeightSource,
} from "./types";

export const SCORING_TABLES = ["Criteria", "Pairwise", "RaterGroups", "Ratings"];

export const SCORING_CELLS = [
  "WeightSource",
  "ScoreMethod",
  "Normalisation",
  "ConsistencyLimit",
  "StabilitySpread",
  "StabilityTrials",
  "StabilitySeed",
];

const rankBlock = (method: string) => `CalcRank${method}`;

export const SCORING_BLOCKS = [
  "CalcProgramme",
  "CalcCriterion",
  "CalcConsistency",
  "CalcRated",
  "CalcScore",
  "CalcRank",
  "CalcRatings",
  "CalcParts",
  "CalcStability",
  "CalcConcordance",
  "CalcAgreement",
  ...SCORE_METHODS.map(rankBlock),
];

export function scoringStateOf(snapshot: WorkbookSnapshot): ScoringState {
  const criteria = criteriaOf(snapshot);
  const names = column(snapshot, "CalcRated").map(plainText).filter(Boolean);
  const ratings = ratingsOf(snapshot);
  return {
    source: sourceOf(snapshot.cells.get("WeightSource")),
    method: plainText(snapshot.cells.get("ScoreMethod")),
    normalisation: plainText(snapshot.cells.get("Normalisation")),
    criteria,
    judgements: judgementsOf(
      criteria.map(({ name }) => name),
      recordsOf(snapshot, "Pairwise")
    ),
    consistency: readNumber(single(snapshot, "CalcConsistency"), "A pair is not judged yet"),
    consistencyLimit: readNumber(snapshot.cells.get("ConsistencyLimit"), "No limit is given"),
    scored: scoredOf(snapshot, names, criteria),
    unrated: unratedOf(snapshot, names, criteria, ratings),
    methods: SCORE_METHODS.map((method) => methodOf(snapshot, method, names.length)),
    stability: stabilityOf(snapshot, names.length),
    agreement: agreementOf(snapshot),
    groups: recordsOf(snapshot, "RaterGroups")
      .filter((record) => textAt(record, "Group") !== "")
      .map((record) => ({
        group: textAt(record, "Group"),
        weight: readNumber(valueAt(record, "Weight"), "Weight is blank"),
      })),
    ratings,
    faults: faultsOf(snapshot),
  };
}

function sourceOf(value: CellContent | undefined): Reading<WeightSource> {
  const found = WEIGHT_SOURCES.find((source) => source === plainText(value).toLowerCase());
  if (found) return { value: found };
  return none(
    `WeightSource on Assumptions holds "${plainText(value)}"; ${WEIGHT_SOURCES.join(" or ")} is needed`
  );
}

function criteriaOf(snapshot: WorkbookSnapshot): ScoringCriterion[] {
  const records = recordsOf(snapshot, "Criteria");
  return column(snapshot, "CalcCriterion")
    .map(plainText)
    .filter(Boolean)
    .flatMap((name) => {
      const record = records.find((entry) => same(textAt(entry, "Criterion"), name));
      if (!record) return [];
      const number = (column: string) => readNumber(valueAt(record, column), `${column} is blank`);
      return [
        {
          name,
          meaning: textAt(record, "Meaning"),
          direction: same(textAt(record, "Direction"), "MIN") ? (-1 as const) : (1 as const),
          typed: number("Weight"),
          inForce: number("Weight in force"),
          worst: number("Worst"),
          best: number("Best"),
        },
      ];
    });
}

function scoredOf(
  snapshot: WorkbookSnapshot,
  names: readonly string[],
  criteria: readonly ScoringCriterion[]
): Reading<ScoredProgramme[]> {
  if (names.length === 0) return none("No programme is rated on every criterion yet");
  const grids = {
    score: numbers(snapshot, "CalcScore", names.length, 1, "Score"),
    rank: numbers(snapshot, "CalcRank", names.length, 1, "Rank"),
    ratings: numbers(snapshot, "CalcRatings", names.length, criteria.length, "Rating"),
    parts: numbers(snapshot, "CalcParts", names.length, criteria.length, "Score part"),
  };
  const failed = Object.values(grids).find((grid) => grid.value === null);
  if (failed) return failed;
  const at = (grid: Reading<number[][]>, row: number) => grid.value?.[row] ?? [];
  return {
    value: names.map((name, i) => ({
      name,
      score: at(grids.score, i)[0] ?? 0,
      rank: at(grids.rank, i)[0] ?? 0,
      ratings: at(grids.ratings, i),
      parts: at(grids.parts, i),
    })),
  };
}

function unratedOf(
  snapshot: WorkbookSnapshot,
  rated: readonly string[],
  criteria: readonly ScoringCriterion[],
  ratings: readonly GivenRating[]
): ScoringState["unrated"] {
  const known = new Set(rated.map(lower));
  const given = new Set(
    ratings.map(({ programme, criterion }) => lower(`${programme}|${criterion}`))
  );
  return column(snapshot, "CalcProgramme")
    .map(plainText)
    .filter((name) => name !== "" && !isError(name) && !known.has(lower(name)))
    .map((name) => ({
      name,
      criteria: criteria
        .map((criterion) => criterion.name)
        .filter((criterion) => !given.has(lower(`${name}|${criterion}`))),
    }));
}

function methodOf(snapshot: WorkbookSnapshot, method: string, count: number): MethodRanks {
  const ranks = numbers(snapshot, rankBlock(method), count, 1, `Rank by ${method}`);
  return {
    method,
    ranks: ranks.value === null ? ranks : { value: ranks.value.map(([rank]) => rank ?? 0) },
  };
}

function stabilityOf(snapshot: WorkbookSnapshot, count: number): Reading<RankStability> {
  if (count === 0) return none("No programme is rated on every criterion yet");
  const block = snapshot.blocks.get("CalcStability") ?? [];
  const shares = numbers(snapshot, "CalcStability", count, block[0]?.length ?? 1, "Share of rank");
  if (shares.value === null) return shares;
  const settings = readNumbers(
    ["StabilitySpread", "StabilityTrials", "StabilitySeed"].map(
      (name) => snapshot.cells.get(name) ?? ""
    ),
    "Setting of the rank stability"
  );
  if (settings.value === null) return settings;
  const [spread = 0, trials = 0, seed = 0] = settings.value;
  return { value: { shares: shares.value, spread, trials, seed } };
}

const AGREEMENT: readonly [block: string, measure: string][] = [
  ["CalcConcordance", "Order of the programmes"],
  ["CalcAgreement", "Every rating"],
];

/** The first line of each table of CCO.PANEL.AGREEMENT is the measure itself. */
function agreementOf(snapshot: WorkbookSnapshot): Reading<AgreementRow[]> {
  const rows: AgreementRow[] = [];
  for (const [name, measure] of AGREEMENT) {
    const block = snapshot.blocks.get(name) ?? [];
    if (block.length < 2) continue;
    const line = block.find((cells) => typeof cells[1] === "number");
    if (line) rows.push({ measure: `${measure}: ${plainText(line[0])}`, value: Number(line[1]) });
  }
  return rows.length > 0 ? { value: rows } : none("Agreement needs two raters or more");
}

function ratingsOf(snapshot: WorkbookSnapshot): GivenRating[] {
  return recordsOf(snapshot, "Ratings").flatMap((record) => {
    const score = valueAt(record, "Score");
    const [programme, criterion, rater] = ["Programme", "Criterion", "Rater"].map((name) =>
      textAt(record, name)
    ) as [string, string, string];
    if (typeof score !== "number" || programme === "" || criterion === "" || rater === "")
      return [];
    return [{ programme, criterion, rater, group: textAt(record, "Group"), score }];
  });
}

function faultsOf(snapshot: WorkbookSnapshot): Finding[] {
  const ofCells = SCORING_TABLES.flatMap((name) => {
    const table = snapshot.tables.get(name);
    return table ? cellFindings(tableSchema(name), table, snapshot) : [];
  });
  return [...ofCells, ...ratingsOutside(snapshot)];
}

/** A block as rows of numbers; an error in it, or a cell without a number, is the reason why not. */
function numbers(
  snapshot: WorkbookSnapshot,
  name: string,
  rows: number,
  columns: number,
  what: string
): Reading<number[][]> {
  const block = snapshot.blocks.get(name);
  if (!block) return none(`${name} is missing from the Calc sheet`);
  const first = block[0]?.[0] ?? "";
  if (block.length !== rows && typeof first === "string" && isError(first)) {
    return none(`${what}: ${first}: ${errorMeaning(first)}`);
  }
  const found: number[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells = Array.from({ length: columns }, (_, i) => block[row]?.[i] ?? "");
    const reading = readNumbers(cells, what);
    if (reading.value === null) return reading;
    found.push(reading.value);
  }
  return { value: found };
}

function column(snapshot: WorkbookSnapshot, name: string): CellContent[] {
  return (snapshot.blocks.get(name) ?? []).map((cells) => cells[0] ?? "");
}

const single = (snapshot: WorkbookSnapshot, name: string): CellContent | undefined =>
  snapshot.blocks.get(name)?.[0]?.[0];

const lower = (text: string) => text.toLowerCase();
const same = (a: string, b: string) => lower(a) === lower(b);

/** Columns that the view cannot do without; others are blank where they are missing. */
export const NEEDED: readonly { table: string; column: string }[] = [
  { table: "Criteria", column: "Criterion" },
  { table: "Criteria", column: "Weight" },
  { table: "Ratings", column: "Score" },
].map(({ table, column }) => ({ table, column: columnSchema(table, column).name }));
