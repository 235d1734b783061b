/** CCO.SCALE.ODDS: how likely a pilot scales, from those that did. */
import { scaleOdds } from "../../core/finance/scale-odds";
import { answer, number } from "../cells";

/**
 * Odds that a pilot scales, from how many did so far, with an interval that says how sure that is.
 * @customfunction SCALE.ODDS SCALE.ODDS
 * @param scaled Pilots that scaled.
 * @param tried Pilots that were tried.
 * @param [priorMean] Share expected to scale before any was seen; 0.5 when left out.
 * @param [priorWeight] How many pilots that expectation counts for; 2 when left out.
 * @param [confidence] Chance that the true share lies between low and high; 0.8 when left out.
 * @returns A table of two columns, label and value: Mean; Low; High; Alpha; Beta.
 * @definition The share that scales has a beta distribution: the prior counted as priorWeight pilots,
 *   and the pilots tried. Low and high leave equal chances outside. The default prior, one that
 *   scaled and one that did not, is the even distribution from 0 to 1.
 * @formula Alpha = priorMean·priorWeight + scaled; Beta = (1 − priorMean)·priorWeight + tried −
 *   scaled; Mean = Alpha/(Alpha + Beta); Low, High: quantiles (1 ∓ confidence)/2
 * @units Shares from 0 to 1.
 * @timing None.
 * @errors #VALUE! for more scaled than tried, numbers below 0 or above a million, a prior mean or
 *   confidence outside its range, text, no prior weight where all or none scaled.
 * @source Laplace's rule of succession with the default prior; quantiles by the incomplete beta
 *   function (DLMF 8.17), as Excel's BETA.INV.
 * @example =CCO.SCALE.ODDS(3,8) → {"Mean",0.4;"Low",0.210396;"High",0.599420;"Alpha",4;"Beta",6}
 * @example =INDEX(CCO.SCALE.ODDS(0,0),2,2) → 0.1
 */
export function scaleOddsTable(
  scaled: any,
  tried: any,
  priorMean?: any,
  priorWeight?: any,
  confidence?: any
): any[][] {
  return answer("CCO.SCALE.ODDS", () => {
    const odds = scaleOdds({
      scaled: number(scaled, "scaled"),
      tried: number(tried, "tried"),
      priorMean: number(priorMean, "priorMean", 0.5),
      priorWeight: number(priorWeight, "priorWeight", 2),
      confidence: number(confidence, "confidence", 0.8),
    });
    return [
      ["Mean", odds.mean],
      ["Low", odds.low],
      ["High", odds.high],
      ["Alpha", odds.alpha],
      ["Beta", odds.beta],
    ];
  });
}
