/**
 * SPOTIS (Dezert et al. 2020): the distance from the best anchor, Σ_j w_j |x − best|/|best − worst|.
 * Less is better. A programme's score depends on its own ratings and the anchors alone, so no rank
 * reverses when a programme joins.
 */
import { PlanningError } from "../errors";
import { betweenAnchors } from "./common-scale";
import type { RatingsInput, Scorer } from "./input";
import { linearScorer } from "./linear";
import type { Direction } from "./place";

export function spotisScorer(input: RatingsInput): Scorer {
  return linearScorer(spotisDistances(input));
}

/** The distance from the best anchor in each criterion, 0 to 1. */
export function spotisDistances(input: RatingsInput): number[][] {
  const { ratings, directions, anchors } = input;
  if (!anchors) {
    throw new PlanningError(
      "value",
      "anchors: are left out; SPOTIS needs the worst and the best value of each criterion"
    );
  }
  // Placed on the reversed scale, 1 is the worst end.
  return directions.map((direction, j) =>
    betweenAnchors(
      ratings.map((row) => row[j] as number),
      -direction as Direction,
      anchors,
      j
    )
  );
}
