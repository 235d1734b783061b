/**
 * Ratings placed between two fixed anchors of their criterion, 0 at the worst and 1 at the best. The
 * scale does not depend on the other programmes, so no rank reverses when one joins or leaves.
 */
import { shown } from "../check";
import { PlanningError } from "../errors";
import { placeWithin, type Direction } from "./place";

/** Scaled ratings of the criterion in `column` (from 0); the anchors may stand in either order. */
export function placeBetweenAnchors(
  values: readonly number[],
  direction: Direction,
  anchors: readonly [number, number],
  column: number
): number[] {
  const low = Math.min(...anchors);
  const high = Math.max(...anchors);
  if (!(low < high)) {
    throw new PlanningError(
      "value",
      `anchors: column ${column + 1} holds ${shown(low)} twice; two different values are needed`
    );
  }
  return values.map((x, row) => {
    if (x < low || x > high) {
      throw new PlanningError(
        "value",
        `ratings: row ${row + 1}, column ${column + 1} holds ${shown(x)}; ` +
          `a rating from ${shown(low)} to ${shown(high)} (its anchors) is needed`
      );
    }
    return placeWithin(x, low, high, direction);
  });
}
