/**
 * Fleiss' kappa (Fleiss 1971): agreement on categories beyond what chance gives. Every item needs the
 * same number of ratings, not of the same raters.
 */
import { PlanningError } from "../../errors";
import { sum } from "../../numerics/sum";
import { needTwoEach } from "./check";

export interface FleissKappa {
  readonly kappa: number;
  readonly observed: number;
  readonly chance: number;
  readonly categories: number;
  readonly ratingsAnItem: number;
}

/** A row a rater, a column an item, a number a category; NaN where a rater has not rated. */
export function fleissKappa(ratings: readonly (readonly number[])[]): FleissKappa {
  needTwoEach(ratings.length, ratings[0]!.length);
  const items = ratings[0]!.map((_, item) =>
    ratings.map((row) => row[item]!).filter((value) => !Number.isNaN(value))
  );
  const count = items[0]!.length;
  const other = items.findIndex((item) => item.length !== count);
  if (other >= 0) {
    throw new PlanningError(
      "missing",
      `ratings: column ${other + 1} holds ${items[other]!.length} ratings and column 1 ${count}; ` +
        "KAPPA needs as many in each, ALPHA allows gaps"
    );
  }
  if (count < 2) {
    throw new PlanningError(
      "missing",
      `ratings: ${count} in each column; KAPPA needs two at least`
    );
  }
  const totals = new Map<number, number>();
  const agreed = items.map((item) => {
    const counts = new Map<number, number>();
    for (const value of item) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, n] of counts) totals.set(value, (totals.get(value) ?? 0) + n);
    return (sum([...counts.values()].map((n) => n * n)) - count) / (count * (count - 1));
  });
  if (totals.size === 1) {
    throw new PlanningError(
      "value",
      "ratings: all are the same category, so chance alone would agree as well"
    );
  }
  const observed = sum(agreed) / items.length;
  const chance = sum([...totals.values()].map((n) => (n / (count * items.length)) ** 2));
  return {
    kappa: (observed - chance) / (1 - chance),
    observed,
    chance,
    categories: totals.size,
    ratingsAnItem: count,
  };
}
