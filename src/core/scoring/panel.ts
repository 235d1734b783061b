/**
 * Ratings of several raters brought together: one value for each programme and criterion. A rater who
 * scores a cell more than once counts once, with the mean of those scores. With groups the statistic is
 * taken within each group, and the groups' values are averaged by their weights (those of the groups
 * that rated the cell).
 */
import { sum } from "../numerics/sum";

export const PANEL_STATISTICS = ["MEAN", "MEDIAN", "TRIMMED"] as const;
export type PanelStatistic = (typeof PANEL_STATISTICS)[number];

/** TRIMMED drops the highest and the lowest score from this many raters on. */
const TRIM_FROM = 4;

export interface PanelInput {
  readonly programmes: number;
  readonly criteria: number;
  readonly statistic: PanelStatistic;
  readonly ratings: readonly PanelRating[];
  /** Weight of each group by its number; left out when raters have no groups. */
  readonly groupWeights?: readonly number[] | undefined;
}

/** Numbers of the programme, criterion, rater and group, each from 0. */
export interface PanelRating {
  readonly programme: number;
  readonly criterion: number;
  readonly rater: number;
  readonly group: number;
  readonly score: number;
}

/** A row a programme, a column a criterion; null where nobody has rated. */
export function panel(input: PanelInput): (number | null)[][] {
  const cells = new Map<number, PanelRating[]>();
  for (const rating of input.ratings) {
    const key = rating.programme * input.criteria + rating.criterion;
    const cell = cells.get(key);
    if (cell) cell.push(rating);
    else cells.set(key, [rating]);
  }
  return Array.from({ length: input.programmes }, (_, i) =>
    Array.from({ length: input.criteria }, (_, j) => {
      const cell = cells.get(i * input.criteria + j);
      return cell ? together(cell, input) : null;
    })
  );
}

function together(cell: readonly PanelRating[], input: PanelInput): number | null {
  const { groupWeights, statistic } = input;
  if (!groupWeights) return statisticOf(scoresByRater(cell), statistic);
  const groups = new Map<number, PanelRating[]>();
  for (const rating of cell) {
    const group = groups.get(rating.group);
    if (group) group.push(rating);
    else groups.set(rating.group, [rating]);
  }
  const weights = [...groups.keys()].map((group) => groupWeights[group] ?? 0);
  const total = sum(weights);
  if (total === 0) return null;
  const values = [...groups.values()].map((ratings) =>
    statisticOf(scoresByRater(ratings), statistic)
  );
  return sum(values.map((value, k) => (value * weights[k]!) / total));
}

function scoresByRater(ratings: readonly PanelRating[]): number[] {
  const byRater = new Map<number, number[]>();
  for (const { rater, score } of ratings) {
    const own = byRater.get(rater);
    if (own) own.push(score);
    else byRater.set(rater, [score]);
  }
  return [...byRater.values()].map(mean);
}

function statisticOf(scores: readonly number[], statistic: PanelStatistic): number {
  if (statistic === "MEAN" || scores.length < 3) return mean(scores);
  const sorted = [...scores].sort((a, b) => a - b);
  if (statistic === "TRIMMED") {
    return mean(sorted.length < TRIM_FROM ? sorted : sorted.slice(1, -1));
  }
  const middle = (sorted.length - 1) / 2;
  return mean([sorted[Math.floor(middle)]!, sorted[Math.ceil(middle)]!]);
}

function mean(values: readonly number[]): number {
  if (values.length === 1) return values[0]!;
  const total = sum(values);
  return Number.isFinite(total)
    ? total / values.length
    : sum(values.map((value) => value / values.length));
}
