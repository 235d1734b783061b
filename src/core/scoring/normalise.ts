/**
 * Ratings of one criterion brought to a common scale on which more is better.
 *
 * | name   | MAX (benefit)            | MIN (cost)               | a constant criterion |
 * | MINMAX | (x − min) / (max − min)  | (max − x) / (max − min)  | 1 for all            |
 * | MAX    | x / max                  | min / x                  | 1 for all            |
 * | SUM    | x / Σx                   | (1/x) / Σ(1/x)           | 1/n for all          |
 * | VECTOR | x / √Σx²                 | 1 − x / √Σx²             | as the formula says  |
 * | NONE   | x                        | −x                       | as the formula says  |
 */
import { shown } from "../check";
import { PlanningError } from "../errors";
import { Sum, sum } from "../numerics/sum";
import { placeWithin, type Direction } from "./place";

export const NORMALISATIONS = ["MINMAX", "MAX", "SUM", "VECTOR", "NONE"] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

/** Scaled ratings of the criterion that stands in `column` (from 0, for messages). */
export function normalise(
  values: readonly number[],
  direction: Direction,
  normalisation: Normalisation,
  column: number
): number[] {
  switch (normalisation) {
    case "MINMAX":
      return minMax(values, direction);
    case "MAX":
      return byMaximum(values, direction, column);
    case "SUM":
      return bySum(values, direction, column);
    case "VECTOR":
      return byVector(values, direction);
    case "NONE":
      return values.map((x) => direction * x);
  }
}

function minMax(values: readonly number[], direction: Direction): number[] {
  const { least, most } = extremes(values);
  if (least === most) return values.map(() => 1);
  return values.map((x) => placeWithin(x, least, most, direction));
}

function byMaximum(values: readonly number[], direction: Direction, column: number): number[] {
  const { least, most } = extremes(values);
  if (least === most) return values.map(() => 1);
  refuseBelow(values, direction, "MAX", column);
  return values.map((x) => ofBest(x, least, most, direction));
}

function bySum(values: readonly number[], direction: Direction, column: number): number[] {
  const { least, most } = extremes(values);
  if (least === most) return values.map(() => 1 / values.length);
  refuseBelow(values, direction, "SUM", column);
  // Relative to the best first, so that neither a sum nor a reciprocal overflows.
  const amounts = values.map((x) => ofBest(x, least, most, direction));
  const total = sum(amounts);
  return amounts.map((amount) => amount / total);
}

function ofBest(x: number, least: number, most: number, direction: Direction): number {
  return direction === 1 ? x / most : least / x;
}

function byVector(values: readonly number[], direction: Direction): number[] {
  const norm = euclidean(values);
  return values.map((x) => {
    const share = norm === 0 ? 0 : x / norm;
    return direction === 1 ? share : 1 - share;
  });
}

/** A ratio scale has no meaning below zero, and a cost of zero has no reciprocal. */
function refuseBelow(
  values: readonly number[],
  direction: Direction,
  name: Normalisation,
  column: number
): void {
  const bad = values.findIndex((x) => (direction === 1 ? x < 0 : x <= 0));
  if (bad < 0) return;
  throw new PlanningError(
    "value",
    `ratings: row ${bad + 1}, column ${column + 1} holds ${shown(values[bad] as number)}; ` +
      `${name} needs ratings ${direction === 1 ? "of 0 or more" : "above 0 where less is better"}`
  );
}

function extremes(values: readonly number[]): { least: number; most: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const x of values) {
    if (x < least) least = x;
    if (x > most) most = x;
  }
  return { least, most };
}

/** √Σx², scaled by the largest value so that squares neither overflow nor vanish. */
function euclidean(values: readonly number[]): number {
  const { least, most } = extremes(values);
  const scale = Math.max(Math.abs(least), Math.abs(most));
  if (scale === 0) return 0;
  const squares = new Sum();
  for (const x of values) squares.add((x / scale) ** 2);
  return scale * Math.sqrt(squares.value);
}
