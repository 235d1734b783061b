/**
 * The Gini coefficient of each criterion's ratings, which are 0 or more: the mean difference of two
 * programmes over twice the mean. The direction plays no part.
 */
import { sum } from "../../numerics/sum";
import { isConstant, refuseRatings } from "./refuse";

export function giniContrasts(columns: readonly (readonly number[])[]): number[] {
  refuseRatings(columns, (rating) => rating >= 0, "GINI needs ratings of 0 or more");
  return columns.map((column) => {
    if (isConstant(column)) return 0;
    // Σ_i Σ_k |x_i − x_k| from the sorted ratings.
    const count = column.length;
    const sorted = [...column].sort((a, b) => a - b);
    const spread = sum(sorted.map((rating, i) => (2 * i - count + 1) * rating));
    return spread / (count * sum(column));
  });
}
