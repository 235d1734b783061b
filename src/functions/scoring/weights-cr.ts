/** CCO.WEIGHTS.CR: how consistent pairwise judgements are. */
import { RANDOM_INDICES } from "../../core/scoring/random-index";
import { calculate } from "../../workers";
import { answer, option } from "../cells";
import { pairwiseInput } from "../pairwise-input";

/**
 * Consistency ratio of pairwise judgements: 0 when they agree with each other; above 0.1 they should
 * be looked at again.
 * @customfunction WEIGHTS.CR WEIGHTS.CR
 * @param pairwise The matrix of CCO.WEIGHTS.AHP.
 * @param [index] Table of random indices: SAATY (the default), TUMMALA or ALONSO.
 * @returns The consistency ratio.
 * @definition The consistency index (λ − n)/(n − 1), over that of matrices filled at random. Tables of
 *   it differ: for three criteria SAATY has 0.58, TUMMALA 0.5799, ALONSO 0.525; for four 0.90, 0.8921,
 *   0.882. Two criteria or fewer are always consistent: 0.
 * @formula CR = (λ − n)/((n − 1)·RI(n))
 * @units A ratio.
 * @timing None.
 * @errors Those of CCO.WEIGHTS.AHP. #VALUE! for more than 15 criteria with SAATY or TUMMALA, and for
 *   an unknown index.
 * @source Saaty 1980; Tummala and Ling 1998; Aguarón and Moreno-Jiménez 2003 and Alonso and Lamata 2006
 *   (R package MCDA).
 * @example =CCO.WEIGHTS.CR({1,3,7,3;0,1,9,1;0,0,1,0.142857142857;0,0,0,1}) → 0.0738
 * @example =CCO.WEIGHTS.CR({1,2,8;"",1,2;"","",1}) → 0.0462
 * @example =CCO.WEIGHTS.CR({1,2,8;"",1,2;"","",1},"ALONSO") → 0.0511
 * @example =CCO.WEIGHTS.CR({1,6,3;"",1,0.5;"","",1}) → 0
 */
export function weightsCr(pairwise: any[][], index?: any): number {
  return answer("CCO.WEIGHTS.CR", () => {
    const matrix = pairwiseInput(pairwise);
    const table = option(index, "index", RANDOM_INDICES, "SAATY");
    return calculate(
      "scoring.consistency",
      { pairwise: matrix, index: table },
      matrix.length ** 2 * 200
    );
  });
}
