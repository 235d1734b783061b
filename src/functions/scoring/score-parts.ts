/** CCO.SCORE.PARTS: what each criterion contributes to a score. */
import { calculate } from "../../workers";
import { answer } from "../cells";
import { scoringInput, scoringSteps } from "../scoring-input";

/**
 * Shows what each criterion contributes to a programme's score; a row adds up to CCO.SCORE.
 * @customfunction SCORE.PARTS SCORE.PARTS
 * @param ratings Ratings: a row a programme, a column a criterion.
 * @param weights Weight of each criterion, a row or a column; scaled to add up to 1 (not under NONE).
 * @param [directions] MAX or 1 where more is better, MIN or -1 where less is: one for all, or one a criterion. MAX when left out.
 * @param [normalisation] MINMAX (the default), MAX, SUM, VECTOR or NONE.
 * @param [anchors] Two rows, the worst and the best value of each criterion in either order; they replace the normalisation.
 * @returns A row a programme, a column a criterion.
 * @definition The terms of the weighted sum, each criterion's weight times its normalised
 *   rating, as CCO.SCORE defines them.
 * @formula part_ij = w_j · v_ij / Σ_j w_j
 * @units The unit of the score.
 * @timing None.
 * @errors Those of CCO.SCORE.
 * @source As CCO.SCORE.
 * @example =CCO.SCORE.PARTS({8,3;6,5;4,9},{2,1},{"MAX","MIN"}) → {0.666667,0.333333;0.333333,0.222222;0,0}
 * @example =SUM(CCO.SCORE.PARTS({8,3;6,5},{2,1},{"MAX","MIN"},,{0,10;10,0})) → 1.333333
 */
export function scoreParts(
  ratings: any[][],
  weights: any[][],
  directions?: any[][],
  normalisation?: any,
  anchors?: any[][]
): any[][] {
  return answer("CCO.SCORE.PARTS", () => {
    const input = scoringInput({ ratings, weights, directions, normalisation, anchors });
    return calculate("scoring.parts", input, scoringSteps(input));
  });
}
