/**
 * The weighted product model (WPM): the score of programme i is Π_j v_ij^w_j, v the ratings brought
 * to a common scale (SUM unless told otherwise). Under NONE a rating counts as it is, and one of which
 * less is better as 1/x, since a product knows no negative values.
 */
import { shown } from "../check";
import { PlanningError } from "../errors";
import { exp, log } from "../numerics/elementary";
import { commonScale } from "./common-scale";
import type { RatingsInput, Scorer } from "./input";
import { addScaled } from "./linear";

export function weightedProductScorer(input: RatingsInput): Scorer {
  const logarithms = weightedProductLogarithms(input).map((list) => Float64Array.from(list));
  return (weights, scores) => {
    scores.fill(0);
    logarithms.forEach((column, j) => addScaled(scores, column, weights[j] as number));
    for (let i = 0; i < scores.length; i++) scores[i] = exp(scores[i] as number);
  };
}

/** log v_ij, one list a criterion: their weighted sum has the order of the product. */
export function weightedProductLogarithms(input: RatingsInput): number[][] {
  const raw = input.normalisation === "NONE" && !input.anchors;
  input.ratings.forEach((row, i) => row.forEach((x, j) => refuse(input, raw, x, i, j)));
  if (!raw) return commonScale(input, "SUM").map((list) => list.map(log));
  return input.directions.map((direction, j) =>
    input.ratings.map((row) => direction * log(row[j] as number))
  );
}

function refuse(input: RatingsInput, raw: boolean, x: number, i: number, j: number): void {
  if (input.anchors) return;
  const cost = raw && input.directions[j] === -1;
  if (cost ? x > 0 : x >= 0) return;
  throw new PlanningError(
    "value",
    `ratings: row ${i + 1}, column ${j + 1} holds ${shown(x)}; ` +
      `WPM needs ratings ${cost ? "above 0 where less is better" : "of 0 or more"}`
  );
}
