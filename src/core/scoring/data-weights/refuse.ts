/** Ratings that a method of weights cannot take, named by their place. */
import { shown } from "../../check";
import { PlanningError } from "../../errors";

export function refuseRatings(
  columns: readonly (readonly number[])[],
  takes: (rating: number) => boolean,
  needed: string
): void {
  columns.forEach((column, j) => {
    const i = column.findIndex((rating) => !takes(rating));
    if (i < 0) return;
    throw new PlanningError(
      "value",
      `ratings: row ${i + 1}, column ${j + 1} holds ${shown(column[i]!)}; ${needed}`
    );
  });
}

export function isConstant(column: readonly number[]): boolean {
  return column.every((rating) => rating === column[0]);
}
