/** Scoring against itself: weights, constant criteria, missing and impossible ratings. */
import {
  columnOf,
  type CellContent,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../read/snapshot";
import type { Finding } from "../types";
import { addressOf } from "./cells";
import { headerPlace } from "./keys";

/** Missing ratings named one by one; beyond this they are counted. */
const NAMED = 12;

export function scoringFindings({ tables }: WorkbookSnapshot): Finding[] {
  const criteria = tables.get("Criteria");
  const ratings = tables.get("Ratings");
  const programmes = tables.get("Programmes");
  if (!criteria) return [];
  return [
    ...weightFindings(criteria),
    ...(ratings && programmes
      ? ratingFindings(criteria, ratings, programmes, tables.get("RaterGroups"))
      : []),
  ];
}

function weightFindings(criteria: TableSnapshot): Finding[] {
  const names = texts(columnOf(criteria, "Criterion"));
  const weights = columnOf(criteria, "Weight") ?? [];
  const used = weights.filter((_, i) => names[i] !== "");
  if (used.length === 0 || used.some((weight) => typeof weight !== "number" || weight > 0))
    return [];
  return [
    {
      severity: "error",
      message: "Criteria: all weights are 0, so no score can be formed.",
      place: headerPlace(criteria),
    },
  ];
}

function ratingFindings(
  criteria: TableSnapshot,
  ratings: TableSnapshot,
  programmes: TableSnapshot,
  groups: TableSnapshot | undefined
): Finding[] {
  const names = texts(columnOf(criteria, "Criterion"));
  const weights = groupWeights(groups);
  const rated = names.filter((name) => name !== "");
  const lines = readRatings(ratings);
  return [
    ...missingFindings(texts(columnOf(programmes, "Programme")), rated, lines, ratings),
    ...constantFindings(rated, lines, weights, criteria),
    ...groupFindings(lines, weights, ratings),
    ...outsideFindings(criteria, names, lines, ratings),
    ...blankFindings(lines, ratings),
  ];
}

interface RatingLine {
  programme: string;
  criterion: string;
  rater: string;
  group: string;
  score: CellContent;
  row: number;
}

function readRatings(ratings: TableSnapshot): RatingLine[] {
  const [programme, criterion, rater, group, score] = [
    "Programme",
    "Criterion",
    "Rater",
    "Group",
    "Score",
  ].map((name) => ratings.headers.indexOf(name)) as [number, number, number, number, number];
  return ratings.values.map((cells, row) => ({
    programme: String(cells[programme] ?? "").trim(),
    criterion: String(cells[criterion] ?? "").trim(),
    rater: String(cells[rater] ?? "").trim(),
    group: String(cells[group] ?? "").trim(),
    score: cells[score] ?? "",
    row,
  }));
}

const pair = (programme: string, criterion: string) =>
  `${programme.toLowerCase()}\u0001${criterion.toLowerCase()}`;

/** A programme without any rating on a criterion has no score. */
function missingFindings(
  programmes: readonly string[],
  criteria: readonly string[],
  lines: readonly RatingLine[],
  ratings: TableSnapshot
): Finding[] {
  const there = new Set(
    lines
      .filter((line) => typeof line.score === "number")
      .map((line) => pair(line.programme, line.criterion))
  );
  const missing = programmes.flatMap((programme) => {
    if (programme === "") return [];
    const without = criteria.filter((criterion) => !there.has(pair(programme, criterion)));
    return without.length === 0 ? [] : [{ programme, without }];
  });
  const named = missing.slice(0, NAMED).map(({ programme, without }): Finding => {
    const all = without.length === criteria.length;
    return {
      severity: "warning",
      message: `Ratings: "${programme}" has no rating${all ? "" : ` on ${without.join(", ")}`}, so it has no score.`,
      place: headerPlace(ratings),
    };
  });
  if (missing.length <= NAMED) return named;
  return [
    ...named,
    {
      severity: "warning",
      message: `Ratings: ${missing.length - NAMED} more programmes lack ratings.`,
      place: headerPlace(ratings),
    },
  ];
}

function constantFindings(
  criteria: readonly string[],
  lines: readonly RatingLine[],
  weights: GroupWeights,
  table: TableSnapshot
): Finding[] {
  return criteria.flatMap((criterion): Finding[] => {
    const means = meansOf(
      lines.filter((line) => line.criterion.toLowerCase() === criterion.toLowerCase()),
      weights
    );
    if (means.length < 2 || means.some((mean) => Math.abs(mean - (means[0] ?? 0)) > 1e-9))
      return [];
    return [
      {
        severity: "warning",
        message: `Criteria: every programme has the same mean rating on ${criterion}; it tells none apart.`,
        place: headerPlace(table),
      },
    ];
  });
}

/** Weight by group in small letters; null where groups do not count. */
type GroupWeights = ReadonlyMap<string, number> | null;

function groupWeights(table: TableSnapshot | undefined): GroupWeights {
  const names = texts(table ? columnOf(table, "Group") : null);
  const weights = (table && columnOf(table, "Weight")) ?? [];
  const given = names.flatMap((name, i): [string, number][] => {
    const weight = weights[i];
    return name !== "" && typeof weight === "number" ? [[name.toLowerCase(), weight]] : [];
  });
  return given.some(([, weight]) => weight > 0) ? new Map(given) : null;
}

/** Each programme's mean, within its groups first where these have weights. */
function meansOf(lines: readonly RatingLine[], weights: GroupWeights): number[] {
  const byProgramme = new Map<string, Map<string, number[]>>();
  for (const { programme, group, score } of lines) {
    if (typeof score !== "number") continue;
    const within = weights ? group.toLowerCase() : "";
    if (weights && !weights.get(within)) continue;
    const groups = byProgramme.get(programme.toLowerCase()) ?? new Map<string, number[]>();
    groups.set(within, [...(groups.get(within) ?? []), score]);
    byProgramme.set(programme.toLowerCase(), groups);
  }
  return [...byProgramme.values()].map((groups) => {
    let [total, all] = [0, 0];
    for (const [group, scores] of groups) {
      const weight = weights?.get(group) ?? 1;
      total += (weight * scores.reduce((sum, score) => sum + score, 0)) / scores.length;
      all += weight;
    }
    return total / all;
  });
}

/** Ratings of a group without a weight do not count while others have one. */
function groupFindings(
  lines: readonly RatingLine[],
  weights: GroupWeights,
  ratings: TableSnapshot
): Finding[] {
  if (!weights) return [];
  const without = new Map<string, RatingLine[]>();
  for (const line of lines) {
    if (line.programme === "" || line.score === "" || weights.has(line.group.toLowerCase()))
      continue;
    const key = line.group.toLowerCase();
    without.set(key, [...(without.get(key) ?? []), line]);
  }
  return [...without.values()].map((found): Finding => {
    const [first] = found as [RatingLine];
    const who = first.group === "" ? "no group" : `the group "${first.group}"`;
    return {
      severity: "warning",
      message:
        `Ratings: ${found.length} ${found.length === 1 ? "rating has" : "ratings have"} ${who}, ` +
        `which has no weight in RaterGroups, so ${found.length === 1 ? "it does" : "they do"} not count.`,
      place: scorePlace(ratings, first.row),
    };
  });
}

/** Ratings beyond their criterion's worst and best: with one of them no score can be formed. */
export function ratingsOutside({ tables }: WorkbookSnapshot): Finding[] {
  const [criteria, ratings] = [tables.get("Criteria"), tables.get("Ratings")];
  if (!criteria || !ratings) return [];
  return outsideFindings(
    criteria,
    texts(columnOf(criteria, "Criterion")),
    readRatings(ratings),
    ratings
  );
}

function outsideFindings(
  criteria: TableSnapshot,
  names: readonly string[],
  lines: readonly RatingLine[],
  ratings: TableSnapshot
): Finding[] {
  const worst = columnOf(criteria, "Worst") ?? [];
  const best = columnOf(criteria, "Best") ?? [];
  const limits = new Map(
    names.flatMap((name, i) => {
      const [a, b] = [worst[i], best[i]];
      if (typeof a !== "number" || typeof b !== "number") return [];
      return [[name.toLowerCase(), { low: Math.min(a, b), high: Math.max(a, b) }] as const];
    })
  );
  return lines.flatMap(({ programme, criterion, rater, score, row }): Finding[] => {
    const limit = limits.get(criterion.toLowerCase());
    if (!limit || typeof score !== "number" || (score >= limit.low && score <= limit.high))
      return [];
    return [
      {
        severity: "error",
        message: `Ratings: ${rater} gave "${programme}" ${score} on ${criterion}; it must lie between ${limit.low} and ${limit.high}.`,
        place: scorePlace(ratings, row),
      },
    ];
  });
}

function blankFindings(lines: readonly RatingLine[], ratings: TableSnapshot): Finding[] {
  const blank = lines.filter((line) => line.programme !== "" && line.score === "");
  const first = blank[0];
  if (!first) return [];
  const what = `${first.rater || "A rater"} gave "${first.programme}" no score on ${first.criterion}`;
  const more = blank.length === 1 ? "" : ` (and ${blank.length - 1} more)`;
  return [
    {
      severity: "warning",
      message: `Ratings: ${what}${more}; the mean is of the others.`,
      place: scorePlace(ratings, first.row),
    },
  ];
}

const scorePlace = (ratings: TableSnapshot, row: number) => ({
  sheet: ratings.sheet,
  address: addressOf(ratings, row, ratings.headers.indexOf("Score")),
});

const texts = (cells: readonly CellContent[] | null): string[] =>
  (cells ?? []).map((cell) => String(cell).trim());
