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
    ...(ratings && programmes ? ratingFindings(criteria, ratings, programmes) : []),
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
  programmes: TableSnapshot
): Finding[] {
  const names = texts(columnOf(criteria, "Criterion"));
  const rated = names.filter((name) => name !== "");
  const lines = readRatings(ratings);
  return [
    ...missingFindings(texts(columnOf(programmes, "Programme")), rated, lines, ratings),
    ...constantFindings(rated, lines, criteria),
    ...outsideFindings(criteria, names, lines, ratings),
    ...blankFindings(lines, ratings),
  ];
}

interface RatingLine {
  programme: string;
  criterion: string;
  rater: string;
  score: CellContent;
  row: number;
}

function readRatings(ratings: TableSnapshot): RatingLine[] {
  const [programme, criterion, rater, score] = ["Programme", "Criterion", "Rater", "Score"].map(
    (name) => ratings.headers.indexOf(name)
  ) as [number, number, number, number];
  return ratings.values.map((cells, row) => ({
    programme: String(cells[programme] ?? "").trim(),
    criterion: String(cells[criterion] ?? "").trim(),
    rater: String(cells[rater] ?? "").trim(),
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
  table: TableSnapshot
): Finding[] {
  return criteria.flatMap((criterion): Finding[] => {
    const means = meansOf(
      lines.filter((line) => line.criterion.toLowerCase() === criterion.toLowerCase())
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

function meansOf(lines: readonly RatingLine[]): number[] {
  const sums = new Map<string, { total: number; count: number }>();
  for (const { programme, score } of lines) {
    if (typeof score !== "number") continue;
    const sum = sums.get(programme.toLowerCase()) ?? { total: 0, count: 0 };
    sums.set(programme.toLowerCase(), { total: sum.total + score, count: sum.count + 1 });
  }
  return [...sums.values()].map(({ total, count }) => total / count);
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
