/** CCO.RANK: the order of programmes by their score. */
import { calculate } from "../../workers";
import { after, answer, asColumn } from "../cells";
import { scoringInput, scoringSteps } from "../scoring-input";

/**
 * Ranks programmes by their score on several criteria: 1 is best, ties share the lower number.
 * @customfunction RANK RANK
 * @param ratings Ratings: a row a programme, a column a criterion.
 * @param weights Weight of each criterion, a row or a column; scaled to add up to 1 (not under NONE).
 * @param [directions] MAX or 1 where more is better, MIN or -1 where less is: one for all, or one a criterion. MAX when left out.
 * @param [method] WSM (the default), WPM, TOPSIS, VIKOR, PROMETHEE2 or SPOTIS.
 * @param [normalisation] MINMAX, MAX, SUM, VECTOR or NONE; when left out the method's own: WSM MINMAX, WPM SUM, TOPSIS VECTOR.
 * @param [anchors] Two rows, the worst and the best value of each criterion in either order: in place of the normalisation of WSM and WPM, the ideal points of TOPSIS, needed by SPOTIS, refused by VIKOR and PROMETHEE2.
 * @returns A column of ranks, one a programme.
 * @definition Takes the arguments of CCO.SCORE and ranks its scores. 1 is best whatever the
 *   method. Scores that agree to twelve digits of the largest tie; the rank after a tie is skipped
 *   (1, 2, 2, 4).
 * @formula rank_i = 1 + number of programmes with a better score than i
 * @units Whole numbers from 1.
 * @timing None.
 * @errors Those of CCO.SCORE.
 * @source Standard competition ranking, as Excel's RANK.EQ.
 * @example =CCO.RANK({8,3;6,5;4,9},{2,1},{"MAX","MIN"}) → {1;2;3}
 * @example =CCO.RANK({5;7;5;9},1) → {3;2;3;1}
 * @example =CCO.RANK({5,8,4;7,6,8;8,8,6;7,4,6},{0.3,0.4,0.3},"MAX","VIKOR") → {3;2;1;4}
 */
export function rank(
  ratings: any[][],
  weights: any[][],
  directions?: any[][],
  method?: any,
  normalisation?: any,
  anchors?: any[][]
): any[][] {
  return answer("CCO.RANK", () => {
    const input = scoringInput({ ratings, weights, directions, method, normalisation, anchors });
    return after(calculate("scoring.rank", input, scoringSteps(input)), asColumn);
  });
}
