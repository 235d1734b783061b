/** CCO.WEIGHTS.DATA: what the ratings themselves say about the weight of criteria. */
import { DATA_WEIGHTS } from "../../core/scoring/data-weights";
import { calculate } from "../../workers";
import { after, answer, asColumn, directions as readDirections, matrix, option } from "../cells";

/**
 * Weights of criteria from the ratings: a criterion that tells programmes apart weighs more.
 * @customfunction WEIGHTS.DATA WEIGHTS.DATA
 * @param ratings Ratings: a row a programme, a column a criterion.
 * @param [method] ENTROPY (the default), CRITIC, STDEV, MEREC or GINI.
 * @param [directions] MAX or 1 where more is better, MIN or -1 where less is: one for all, or one a criterion; it counts in CRITIC and MEREC. MAX when left out.
 * @returns A column of weights that add up to 1, one a criterion.
 * @definition Before scaling, a criterion weighs: ENTROPY 1 + Σ p·ln p/ln n, p the shares of its
 *   ratings; CRITIC its standard deviation times the sum of 1 − r with the others, ratings scaled by
 *   MINMAX in their direction, r Pearson's correlation; STDEV its standard deviation, ratings as they
 *   are; MEREC how much the programmes' performance changes without it; GINI its Gini coefficient. A
 *   criterion that is the same for all weighs 0. One criterion weighs 1.
 * @formula w_j = c_j / Σ c; MEREC c_j = Σ_i |ln(1 + Σ_{k≠j}|ln n_ik|/m) − ln(1 + Σ_k|ln n_ik|/m)|, n =
 *   min/x, a cost x/max
 * @units Shares that add up to 1.
 * @timing None.
 * @errors #VALUE! for text, one programme alone, a negative rating under ENTROPY and GINI, a rating of
 *   0 or less under MEREC, ratings of which no criterion tells programmes apart, an unknown method.
 *   #N/A for a blank rating.
 * @source Shannon 1948 and Zeleny 1982 (ENTROPY); Diakoulaki et al. 1995 (CRITIC); Keshavarz-Ghorabaee
 *   et al. 2021 (MEREC); test figures as published in pymcdm and scikit-criteria.
 * @example =CCO.WEIGHTS.DATA({450,8000,54,145;10,9100,2,160;100,8200,31,153;220,9300,1,162;5,8400,23,158},"MEREC",{1,1,-1,-1}) → {0.5752;0.0141;0.4016;0.0091}
 * @example =CCO.WEIGHTS.DATA({1,2;4,16},"STDEV") → {0.176471;0.823529}
 * @example =CCO.WEIGHTS.DATA({5,6,7;5.5,6.1,8;4,5,9},"GINI") → {0.4120;0.2562;0.3319}
 * @example =CCO.WEIGHTS.DATA({1,5;2,5;3,5}) → {1;0}
 */
export function weightsData(ratings: any[][], method?: any, directions?: any[][]): any[][] {
  return answer("CCO.WEIGHTS.DATA", () => {
    const rows = matrix(ratings, "ratings");
    const criteria = rows[0]!.length;
    const input = {
      ratings: rows,
      method: option(method, "method", DATA_WEIGHTS, "ENTROPY"),
      directions: readDirections(directions, "directions", criteria),
    };
    const steps = rows.length * criteria * (input.method === "CRITIC" ? criteria + 4 : 4);
    return after(calculate("scoring.dataWeights", input, steps), asColumn);
  });
}
