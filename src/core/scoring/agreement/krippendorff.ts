/**
 * Krippendorff's alpha (Krippendorff 2004): 1 − observed/expected disagreement of pairs of ratings. It
 * takes gaps: an item counts when two raters or more have rated it.
 */
import { PlanningError } from "../../errors";
import { sum } from "../../numerics/sum";
import { needTwoEach } from "./check";

export const LEVELS = ["NOMINAL", "ORDINAL", "INTERVAL", "RATIO"] as const;
export type Level = (typeof LEVELS)[number];

export interface Alpha {
  readonly alpha: number;
  /** Items with two ratings or more, and the ratings in them. */
  readonly items: number;
  readonly ratings: number;
}

/** A row a rater, a column an item; NaN where a rater has not rated. */
export function krippendorffAlpha(ratings: readonly (readonly number[])[], level: Level): Alpha {
  needTwoEach(ratings.length, ratings[0]!.length);
  const units = ratings[0]!
    .map((_, item) => ratings.map((row) => row[item]!).filter((value) => !Number.isNaN(value)))
    .filter((unit) => unit.length >= 2);
  const values = units.flat();
  if (values.length === 0) {
    throw new PlanningError(
      "missing",
      "ratings: no item is rated by two raters; one at least is needed"
    );
  }
  if (values.every((value) => value === values[0])) {
    throw new PlanningError(
      "value",
      "ratings: all that can be compared are the same, so chance alone would agree as well"
    );
  }
  if (level === "RATIO" && values.some((value) => value < 0)) {
    throw new PlanningError("value", "ratings: hold a negative value; RATIO needs 0 or more");
  }
  const distance = distanceOf(level, values);
  const observed = sum(units.map((unit) => (2 * pairs(unit, distance)) / (unit.length - 1)));
  const count = values.length;
  const expected = (2 * expectedPairs(values, level, distance)) / (count - 1);
  return { alpha: 1 - observed / expected, items: units.length, ratings: count };
}

type Distance = (a: number, b: number) => number;

function distanceOf(level: Level, values: readonly number[]): Distance {
  switch (level) {
    case "NOMINAL":
      return (a, b) => (a === b ? 0 : 1);
    case "ORDINAL": {
      // The number of ratings between two values, each end by half: the distance of their mid-ranks.
      const places = midRanks(values);
      return (a, b) => (places.get(a)! - places.get(b)!) ** 2;
    }
    case "INTERVAL": {
      const unit = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      return (a, b) => (a / unit - b / unit) ** 2;
    }
    case "RATIO":
      return (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2);
  }
}

/** Σ over the pairs of different places in a list. */
function pairs(values: readonly number[], distance: Distance): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    for (let k = i + 1; k < values.length; k++) total += distance(values[i]!, values[k]!);
  }
  return total;
}

/** The same over all ratings, each different value once with its count. */
function expectedPairs(values: readonly number[], level: Level, distance: Distance): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (level === "NOMINAL") {
    const count = values.length;
    return (count * count - sum([...counts.values()].map((n) => n * n))) / 2;
  }
  const different = [...counts];
  let total = 0;
  different.forEach(([a, countA], i) => {
    for (let k = i + 1; k < different.length; k++) {
      const [b, countB] = different[k]!;
      total += countA * countB * distance(a, b);
    }
  });
  return total;
}

function midRanks(values: readonly number[]): Map<number, number> {
  const sorted = [...values].sort((a, b) => a - b);
  const places = new Map<number, number>();
  for (let start = 0; start < sorted.length;) {
    let end = start;
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    places.set(sorted[start]!, (start + end) / 2);
    start = end;
  }
  return places;
}
