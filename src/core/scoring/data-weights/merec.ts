/**
 * MEREC (Keshavarz-Ghorabaee et al. 2021): how much the programmes' performance changes when a
 * criterion is removed. With n = min/x for a benefit and x/max for a cost, S_i = ln(1 + Σ_j |ln n_ij|/m),
 * S_ij the same without criterion j, and the effect Σ_i |S_ij − S_i|. Ratings must be above 0.
 */
import { sum } from "../../numerics/sum";
import type { Direction } from "../place";
import { refuseRatings } from "./refuse";

export function merecContrasts(
  columns: readonly (readonly number[])[],
  directions: readonly Direction[]
): number[] {
  refuseRatings(columns, (rating) => rating > 0, "MEREC needs ratings above 0");
  const criteria = columns.length;
  const logarithms = columns.map((column, j) => {
    const reference = column.reduce((a, b) =>
      directions[j] === 1 ? Math.min(a, b) : Math.max(a, b)
    );
    return column.map((rating) => Math.abs(Math.log(rating / reference)));
  });
  const totals = columns[0]!.map((_, i) => sum(logarithms.map((column) => column[i]!)));
  return logarithms.map((column) =>
    sum(
      column.map((part, i) => {
        // ln(1 + (T − part)/m) − ln(1 + T/m), without the loss of a difference of logarithms.
        return -Math.log1p(-part / (criteria + totals[i]!));
      })
    )
  );
}
