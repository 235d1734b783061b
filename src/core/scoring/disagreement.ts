/**
 * Where raters disagree: the spread of their scores in each cell of programme × criterion, and how far
 * apart the groups of raters stand there.
 */
import { sum } from "../numerics/sum";

export interface Rating {
  readonly programme: string;
  readonly criterion: string;
  readonly rater: string;
  /** "" where raters have none. */
  readonly group: string;
  readonly score: number;
}

export interface CellDisagreement {
  readonly programme: string;
  readonly criterion: string;
  readonly raters: number;
  readonly mean: number;
  /** Sample standard deviation of the raters' scores; null with one rater. */
  readonly spread: number | null;
  readonly lowest: Rating;
  readonly highest: Rating;
  readonly groups: readonly GroupMean[];
  /** The highest mean of a group less the lowest; null with one group. */
  readonly groupGap: number | null;
}

export interface GroupMean {
  readonly group: string;
  readonly raters: number;
  readonly mean: number;
}

/** The cells that are rated, the widest spread first; ties in the order of the list. */
export function disagreement(ratings: readonly Rating[]): CellDisagreement[] {
  const cells = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const key = JSON.stringify([rating.programme, rating.criterion]);
    const cell = cells.get(key);
    if (cell) cell.push(rating);
    else cells.set(key, [rating]);
  }
  return [...cells.values()].map(ofCell).sort((a, b) => (b.spread ?? -1) - (a.spread ?? -1));
}

/** The mean spread of the cells by programme, or by criterion: where to talk first. */
export function meanSpread(
  cells: readonly CellDisagreement[],
  by: "programme" | "criterion"
): { readonly name: string; readonly spread: number }[] {
  const spreads = new Map<string, number[]>();
  for (const cell of cells) {
    if (cell.spread === null) continue;
    const list = spreads.get(cell[by]);
    if (list) list.push(cell.spread);
    else spreads.set(cell[by], [cell.spread]);
  }
  return [...spreads]
    .map(([name, list]) => ({ name, spread: meanOf(list) }))
    .sort((a, b) => b.spread - a.spread);
}

/** How much higher or lower a group scores than all raters together, over the cells that it rated. */
export function groupLeaning(
  cells: readonly CellDisagreement[]
): { readonly group: string; readonly criterion: string; readonly leaning: number }[] {
  const gaps = new Map<string, { group: string; criterion: string; list: number[] }>();
  for (const { criterion, mean, groups } of cells) {
    if (groups.length < 2) continue;
    for (const { group, mean: own } of groups) {
      const key = JSON.stringify([group, criterion]);
      const entry = gaps.get(key) ?? { group, criterion, list: [] };
      entry.list.push(own - mean);
      gaps.set(key, entry);
    }
  }
  return [...gaps.values()]
    .map(({ group, criterion, list }) => ({ group, criterion, leaning: meanOf(list) }))
    .sort((a, b) => Math.abs(b.leaning) - Math.abs(a.leaning));
}

function ofCell(ratings: readonly Rating[]): CellDisagreement {
  const scores = ratings.map(({ score }) => score);
  const mean = meanOf(scores);
  const groups = groupMeans(ratings);
  const means = groups.map((group) => group.mean);
  return {
    programme: ratings[0]!.programme,
    criterion: ratings[0]!.criterion,
    raters: scores.length,
    mean,
    spread:
      scores.length < 2
        ? null
        : Math.sqrt(sum(scores.map((score) => (score - mean) ** 2)) / (scores.length - 1)),
    lowest: ratings.reduce((least, rating) => (rating.score < least.score ? rating : least)),
    highest: ratings.reduce((most, rating) => (rating.score > most.score ? rating : most)),
    groups,
    groupGap: groups.length < 2 ? null : Math.max(...means) - Math.min(...means),
  };
}

function groupMeans(ratings: readonly Rating[]): GroupMean[] {
  const groups = new Map<string, number[]>();
  for (const { group, score } of ratings) {
    const list = groups.get(group);
    if (list) list.push(score);
    else groups.set(group, [score]);
  }
  return [...groups].map(([group, list]) => ({ group, raters: list.length, mean: meanOf(list) }));
}

function meanOf(values: readonly number[]): number {
  return sum(values) / values.length;
}
