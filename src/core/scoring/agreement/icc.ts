/**
 * Intraclass correlations, all six forms (Shrout and Fleiss 1979): how much of the variance of ratings
 * lies between the items. (1,·) each item has raters of its own, (2,·) the raters are a sample, (3,·)
 * these raters are all; (·,1) one rater's score, (·,k) the mean of all.
 */
import { PlanningError } from "../../errors";
import { sum } from "../../numerics/sum";
import { needTwoEach } from "./check";

export const ICC_FORMS = ["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"] as const;

/** In the order of ICC_FORMS; null where the form divides by 0. A row a rater, a column an item. */
export function intraclassCorrelations(ratings: readonly (readonly number[])[]): (number | null)[] {
  const raters = ratings.length;
  const items = ratings[0]!.length;
  needTwoEach(raters, items);
  const first = ratings[0]![0];
  if (ratings.every((row) => row.every((rating) => rating === first))) {
    throw new PlanningError(
      "value",
      "ratings: all are the same, so there is no variance to divide"
    );
  }
  const { between, within, ofRaters, error } = meanSquares(ratings);
  const one = raters - 1;
  const raterBias = (ofRaters - error) / items;
  return [
    ratio(between - within, between + one * within),
    ratio(between - error, between + one * error + raters * raterBias),
    ratio(between - error, between + one * error),
    ratio(between - within, between),
    ratio(between - error, between + raterBias),
    ratio(between - error, between),
  ];
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Mean squares of the analysis of variance of items by raters, one rating a cell. */
function meanSquares(ratings: readonly (readonly number[])[]) {
  const raters = ratings.length;
  const items = ratings[0]!.length;
  const all = ratings.flat();
  // In units of the largest rating, from the grand mean: nothing overflows, and little is lost.
  const scale = all.reduce((most, rating) => Math.max(most, Math.abs(rating)), 0);
  const mean = sum(all.map((rating) => rating / scale)) / all.length;
  const centred = ratings.map((row) => row.map((rating) => rating / scale - mean));
  const itemMeans = centred[0]!.map((_, i) => sum(centred.map((row) => row[i]!)) / raters);
  const raterMeans = centred.map((row) => sum(row) / items);
  const between = raters * sum(itemMeans.map((value) => value ** 2));
  const ofRaters = items * sum(raterMeans.map((value) => value ** 2));
  const within = sum(centred.flatMap((row) => row.map((x, i) => (x - itemMeans[i]!) ** 2)));
  const error = sum(
    centred.flatMap((row, k) => row.map((x, i) => (x - itemMeans[i]! - raterMeans[k]!) ** 2))
  );
  const noise = 1e-28 * all.length;
  const clean = (squares: number) => (squares < noise ? 0 : squares);
  return {
    between: clean(between) / (items - 1),
    within: clean(within) / (items * (raters - 1)),
    ofRaters: clean(ofRaters) / (raters - 1),
    error: clean(error) / ((items - 1) * (raters - 1)),
  };
}
