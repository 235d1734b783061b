/**
 * The shares of CCO.OVERLAP by pair. A blank counts as 0, as which some platforms hand it over: the
 * other cell of its pair stands for both then, so that one filled triangle is enough. The diagonal may
 * hold anything, because a programme does not overlap with itself.
 */
import { PlanningError } from "../core/errors";
import { basic, describe, grid, isBlank, placeOf } from "./cells";

export function overlapInput(argument: unknown): number[][] {
  if (argument === null || argument === undefined) {
    throw new PlanningError("value", "overlap: is left out; a range of numbers is needed");
  }
  const cells = grid(argument, "overlap");
  return cells.map((line, row) =>
    line.map((cell, column) => {
      const value = basic(cell);
      if (row === column || isBlank(value)) return 0;
      if (typeof value === "number" && Number.isFinite(value)) return value;
      const place = placeOf(cells, row, column);
      throw new PlanningError(
        "value",
        `overlap: ${place}holds ${describe(value)}; a share from 0 to 1 is needed`
      );
    })
  );
}
