/** CCO.WEIGHTS.RANKED: weights from the order of criteria. */
import { RANK_WEIGHTS, rankWeights } from "../../core/scoring/rank-weights";
import { answer, asColumn, option, vector } from "../cells";

/**
 * Weights of criteria from their order of importance alone.
 * @customfunction WEIGHTS.RANKED WEIGHTS.RANKED
 * @param ranks Rank of each criterion, 1 the most important: a row or a column.
 * @param [method] ROC, rank order centroid (the default), SUM or RECIPROCAL.
 * @returns A column of weights that add up to 1, one a criterion.
 * @definition The criterion in place k of n weighs, before scaling: ROC Σ_{i=k..n} 1/i; SUM n + 1 − k;
 *   RECIPROCAL 1/k. Criteria of the same rank share the mean of the places they fill, whether the next
 *   rank is skipped (1, 2, 2, 4), averaged (1, 2.5, 2.5, 4) or not (1, 2, 2, 3).
 * @formula ROC w_k = (1/n) Σ_{i=k..n} 1/i
 * @units Shares that add up to 1.
 * @timing None.
 * @errors #VALUE! for text, a rank below 1 or above the number of criteria, an unknown method. #N/A
 *   for a blank.
 * @source Barron and Barrett 1996, Decision quality using ranked attribute weights; Stillwell et al.
 *   1981.
 * @example =CCO.WEIGHTS.RANKED({1;2;3;4;5}) → {0.4567;0.2567;0.1567;0.09;0.04}
 * @example =CCO.WEIGHTS.RANKED({2,1,3},"SUM") → {0.333333;0.5;0.166667}
 * @example =CCO.WEIGHTS.RANKED({1;2;3;4},"RECIPROCAL") → {0.48;0.24;0.16;0.12}
 * @example =CCO.WEIGHTS.RANKED({1;2;2}) → {0.611111;0.194444;0.194444}
 */
export function weightsRanked(ranks: any[][], method?: any): any[][] {
  return answer("CCO.WEIGHTS.RANKED", () => {
    const order = vector(ranks, "ranks");
    return asColumn(rankWeights(order, option(method, "method", RANK_WEIGHTS, "ROC")));
  });
}
