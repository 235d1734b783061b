/**
 * Kendall's coefficient of concordance W (Kendall and Babington Smith 1939): 1 when all raters put the
 * items in the same order, 0 when their orders have nothing in common. Ratings that tie within a rater
 * share the mean of their ranks, and W is corrected for them.
 */
import { PlanningError } from "../../errors";
import { chiSquareTail } from "../../numerics/incomplete-gamma";
import { Sum } from "../../numerics/sum";
import { needTwoEach } from "./check";

export interface Concordance {
  readonly w: number;
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** The chance of so much agreement, or more, when raters rank at random. */
  readonly p: number;
}

/** A row a rater, a column an item. */
export function kendallW(ratings: readonly (readonly number[])[]): Concordance {
  const raters = ratings.length;
  const items = ratings[0]!.length;
  needTwoEach(raters, items);
  const rankSums = new Float64Array(items);
  let ties = 0;
  for (const row of ratings) ties += addMeanRanks(row, rankSums);
  const middle = (raters * (items + 1)) / 2;
  const spread = new Sum();
  for (const rankSum of rankSums) spread.add((rankSum - middle) ** 2);
  const most = raters * raters * items * (items * items - 1) - raters * ties;
  if (most === 0) {
    throw new PlanningError(
      "value",
      "ratings: no rater tells the items apart, so there is no order"
    );
  }
  const w = (12 * spread.value) / most;
  const chiSquare = raters * (items - 1) * w;
  return { w, chiSquare, degreesOfFreedom: items - 1, p: chiSquareTail(chiSquare, items - 1) };
}

/** Adds a rater's mid-ranks, and returns Σ (t³ − t) over the groups of t that tie. */
function addMeanRanks(row: readonly number[], rankSums: Float64Array): number {
  const order = row.map((_, i) => i).sort((a, b) => row[a]! - row[b]!);
  let ties = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && row[order[end]!] === row[order[start]!]) end++;
    const size = end - start;
    ties += size ** 3 - size;
    for (let place = start; place < end; place++) rankSums[order[place]!]! += (start + end + 1) / 2;
    start = end;
  }
  return ties;
}
