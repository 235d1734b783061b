/**
 * PROMETHEE II (Brans and Vincke 1985) with the usual preference function: net flow of programme i =
 * Σ_j w_j (number rated worse − number rated better in j) / (n − 1). Only the order of ratings in a
 * criterion counts, so a normalisation changes nothing.
 */
import { PlanningError } from "../errors";
import type { RatingsInput, Scorer } from "./input";
import { linearScorer } from "./linear";

export function prometheeScorer(input: RatingsInput): Scorer {
  return linearScorer(prometheeFlows(input));
}

/** The net flow in each criterion alone, −1 to 1. */
export function prometheeFlows(input: RatingsInput): number[][] {
  if (input.anchors) {
    throw new PlanningError(
      "value",
      "anchors: PROMETHEE2 takes none, it compares programmes with each other; leave them out, or use SPOTIS"
    );
  }
  return input.directions.map((direction, j) =>
    netFlows(input.ratings.map((row) => direction * (row[j] as number)))
  );
}

/** From the sorted ratings, so that 10,000 programmes need no 100 million comparisons. */
function netFlows(values: readonly number[]): number[] {
  const others = values.length - 1;
  if (others === 0) return [0];
  const sorted = Float64Array.from(values).sort();
  const flows = new Map<number, number>();
  for (let start = 0; start < sorted.length;) {
    const value = sorted[start] as number;
    let end = start;
    while (end < sorted.length && sorted[end] === value) end++;
    flows.set(value, (start - (sorted.length - end)) / others);
    start = end;
  }
  return values.map((value) => flows.get(value) as number);
}
