/** The matrix of pairwise judgements that CCO.WEIGHTS.AHP and CCO.WEIGHTS.CR take. */
import { PlanningError } from "../core/errors";
import { basic, describe, grid, isBlank, sizeOf } from "./cells";

/** Missing judgements are NaN: a blank, and 0, as which some platforms hand a blank cell over. */
export function pairwiseInput(argument: unknown): number[][] {
  if (argument === null || argument === undefined) {
    throw new PlanningError("value", "pairwise: is left out; a square of judgements is needed");
  }
  const cells = grid(argument, "pairwise");
  if (cells.length !== cells[0]!.length) {
    throw new PlanningError(
      "value",
      `pairwise: ${sizeOf(cells)}; as many rows as columns are needed`
    );
  }
  return cells.map((line, row) =>
    line.map((cell, column) => {
      const value = basic(cell);
      if (isBlank(value) || value === 0) return NaN;
      if (typeof value === "number" && Number.isFinite(value)) return value;
      throw new PlanningError(
        "value",
        `pairwise: row ${row + 1}, column ${column + 1} holds ${describe(value)}; a number above 0 is needed`
      );
    })
  );
}
