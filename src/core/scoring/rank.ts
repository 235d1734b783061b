/**
 * Ranks from scores: 1 for the highest; programmes that tie share the lower number and the next rank
 * is skipped (1, 2, 2, 4). Scores tie when they agree to twelve digits of the largest, so that
 * rounding in the last place never decides an order.
 */
import { PlanningError } from "../errors";

/** Scores within this share of the largest tie. */
export const TIE = 1e-12;

/** `scale`: the size of what the scores were added up from, where terms may cancel out. */
export function rankHighestFirst(scores: readonly number[], scale = 0): number[] {
  if (!scores.every(Number.isFinite)) {
    throw new PlanningError("number", "a score is no finite number, so there is no order");
  }
  const largest = scores.reduce((most, score) => Math.max(most, Math.abs(score)), scale);
  const order = scores
    .map((_, i) => i)
    .sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const ranks = new Array<number>(scores.length);
  let rank = 1;
  let leader = NaN;
  order.forEach((i, place) => {
    const score = scores[i] as number;
    if (!(leader - score <= TIE * largest)) {
      rank = place + 1;
      leader = score;
    }
    ranks[i] = rank;
  });
  return ranks;
}
