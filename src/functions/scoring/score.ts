/** CCO.SCORE: programmes scored on several criteria. */
import { calculate } from "../../workers";
import { after, answer, asColumn } from "../cells";
import { scoringInput, scoringSteps } from "../scoring-input";

/**
 * Scores programmes on several criteria by the weighted sum of their normalised ratings; more is
 * better.
 * @customfunction SCORE SCORE
 * @param ratings Ratings: a row a programme, a column a criterion.
 * @param weights Weight of each criterion, a row or a column; scaled to add up to 1 (not under NONE).
 * @param [directions] MAX or 1 where more is better, MIN or -1 where less is: one for all, or one a criterion. MAX when left out.
 * @param [method] WSM, the weighted sum (the default).
 * @param [normalisation] MINMAX (the default), MAX, SUM, VECTOR or NONE.
 * @param [anchors] Two rows, the worst and the best value of each criterion in either order; they replace the normalisation.
 * @returns A column of scores, one a programme.
 * @definition The weighted sum model: each criterion is brought to a common scale and weighed.
 *   MINMAX: (x − min)/(max − min), a cost (max − x)/(max − min). MAX: x/max, a cost min/x. SUM:
 *   x/Σx, a cost 1/x as a share of Σ1/x. VECTOR: x/√Σx², a cost 1 − x/√Σx². NONE: x, a cost −x,
 *   with the weights as they are. With anchors: (x − worst)/(best − worst); no rank then reverses
 *   when a programme joins. A criterion that is the same for all adds the same to all: 1 under
 *   MINMAX and MAX, 1/n under SUM, its own value under VECTOR and NONE.
 * @formula score_i = Σ_j w_j · v_ij / Σ_j w_j
 * @units Between 0 and 1 under MINMAX, MAX and anchors; shares under SUM and VECTOR; the
 *   ratings' own unit under NONE.
 * @timing None.
 * @errors #VALUE! for weights, directions or anchors that do not match the criteria, negative
 *   weights or none above 0, text among ratings, a rating outside its anchors, a negative rating
 *   under MAX or SUM, a cost of 0 under MAX or SUM, an unknown option. #N/A for a blank rating.
 * @source Fishburn 1967, Additive utilities with incomplete product sets; test figures from
 *   Kracka et al. 2010 as published in scikit-criteria.
 * @example =CCO.SCORE({8,3;6,5;4,9},{2,1},{"MAX","MIN"}) → {1;0.555556;0}
 * @example =CCO.SCORE({8,3;6,5;4,9},{2,1},"MAX",,"SUM") → {0.35512;0.320261;0.324619}
 * @example =CCO.SCORE({8,3;6,5},{2,1},{"MAX","MIN"},,,{0,10;10,0}) → {0.766667;0.566667}
 */
export function score(
  ratings: any[][],
  weights: any[][],
  directions?: any[][],
  method?: any,
  normalisation?: any,
  anchors?: any[][]
): any[][] {
  return answer("CCO.SCORE", () => {
    const input = scoringInput({ ratings, weights, directions, method, normalisation, anchors });
    return after(calculate("scoring.score", input, scoringSteps(input)), asColumn);
  });
}
