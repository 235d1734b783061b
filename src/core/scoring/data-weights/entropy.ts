/**
 * Entropy (Shannon 1948, as a weight Zeleny 1982): 1 + Σ_i p ln p / ln n with p the shares of a
 * criterion's ratings, which are 0 or more. The direction plays no part.
 */
import { sum } from "../../numerics/sum";
import { isConstant, refuseRatings } from "./refuse";

export function entropyContrasts(columns: readonly (readonly number[])[]): number[] {
  refuseRatings(columns, (rating) => rating >= 0, "ENTROPY needs ratings of 0 or more");
  return columns.map((column) => {
    if (isConstant(column)) return 0;
    const largest = column.reduce((most, rating) => Math.max(most, rating), 0);
    const parts = column.map((rating) => rating / largest);
    const total = sum(parts);
    const entropy = -sum(parts.map((part) => shareLog(part / total))) / Math.log(column.length);
    return Math.max(0, 1 - entropy);
  });
}

function shareLog(share: number): number {
  return share > 0 ? share * Math.log(share) : 0;
}
