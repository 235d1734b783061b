/**
 * VIKOR (Opricovic and Tzeng 2004): S_i = Σ_j w_j f_ij and R_i = max_j w_j f_ij with
 * f = (best − x)/(best − worst); Q_i = ½ (S − S*)/(S⁻ − S*) + ½ (R − R*)/(R⁻ − R*), where * is the
 * least and ⁻ the greatest of all programmes. Less is better. Where all S, or all R, are the same,
 * that half is 0, and so is f in a constant criterion.
 */
import { PlanningError } from "../errors";
import type { RatingsInput, Scorer } from "./input";
import { normalise } from "./normalise";
import { placeWithin, type Direction } from "./place";

/** Differences of S or R below this share of the largest are rounding. */
const SAME = 1e-12;

export function vikorScorer(input: RatingsInput): Scorer {
  if (input.anchors) {
    throw new PlanningError(
      "value",
      "anchors: VIKOR takes none, it compares programmes with each other; leave them out, or use SPOTIS"
    );
  }
  const regrets = input.directions.map((direction, j) => regretsOf(input, direction, j));
  const count = input.ratings.length;
  const sums = new Float64Array(count);
  const largest = new Float64Array(count);
  return (weights, scores) => {
    sums.fill(0);
    largest.fill(0);
    regrets.forEach((column, j) => {
      const weight = weights[j] as number;
      for (let i = 0; i < count; i++) {
        const regret = weight * (column[i] as number);
        sums[i] = (sums[i] as number) + regret;
        if (regret > (largest[i] as number)) largest[i] = regret;
      }
    });
    scores.fill(0);
    addHalf(scores, sums);
    addHalf(scores, largest);
  };
}

/** Distance from the best, 0 to 1, after the normalisation where one is asked for. */
function regretsOf(input: RatingsInput, direction: Direction, j: number): Float64Array {
  const ratings = input.ratings.map((row) => row[j] as number);
  const scaled = normalise(ratings, direction, input.normalisation ?? "NONE", j);
  let [low, high] = [Infinity, -Infinity];
  for (const value of scaled) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return Float64Array.from(scaled, (value) =>
    low === high ? 0 : placeWithin(value, low, high, -1)
  );
}

function addHalf(scores: Float64Array, values: Float64Array): void {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (high - low <= SAME * high) return;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = (scores[i] as number) + (0.5 * ((values[i] as number) - low)) / (high - low);
  }
}
