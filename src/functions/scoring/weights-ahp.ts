/** CCO.WEIGHTS.AHP: weights from comparing criteria two at a time. */
import { calculate } from "../../workers";
import { after, answer, asColumn } from "../cells";
import { pairwiseInput } from "../pairwise-input";

/**
 * Weights of criteria from pairwise judgements, by the analytic hierarchy process.
 * @customfunction WEIGHTS.AHP WEIGHTS.AHP
 * @param pairwise As many rows as columns: how many times as important the row's criterion is as the column's (1/3 when a third). The lower triangle may be blank.
 * @returns A column of weights that add up to 1, one a criterion.
 * @definition The principal eigenvector of the matrix, scaled to add up to 1. Of each pair one
 *   judgement is enough, the other is its reciprocal; when both stand there they must be reciprocals,
 *   exactly or rounded to the decimals typed (3 and 0.33), and the larger one counts. A 0 is a blank.
 *   Look at CCO.WEIGHTS.CR beside it.
 * @formula A·w = λ·w with the greatest λ, Σ w = 1
 * @units Shares that add up to 1.
 * @timing None.
 * @errors #VALUE! for a matrix that is not square, a judgement that is negative or text, another
 *   number than 1 on the diagonal, a pair that is not reciprocal, with its place. #N/A for a pair of
 *   which both are blank.
 * @source Saaty 1980, The analytic hierarchy process; test figures of Wang and Chin 2011 (school
 *   selection) as published in pymcdm.
 * @example =CCO.WEIGHTS.AHP({1,6,3;"",1,0.5;"","",1}) → {0.666667;0.111111;0.222222}
 * @example =CCO.WEIGHTS.AHP({1,3,7,3;0,1,9,1;0,0,1,0.142857142857;0,0,0,1}) → {0.5101;0.2344;0.0405;0.2151}
 */
export function weightsAhp(pairwise: any[][]): any[][] {
  return answer("CCO.WEIGHTS.AHP", () => {
    const matrix = pairwiseInput(pairwise);
    return after(calculate("scoring.ahp", matrix, matrix.length ** 2 * 200), asColumn);
  });
}
