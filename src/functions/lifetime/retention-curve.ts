/** CCO.RETENTION.CURVE: survival, retention or churn by renewal, of a fitted model. */
import { RETENTION_CURVES } from "../../core/lifetime/retention-model";
import { calculate } from "../../workers";
import { after, answer, option, periodCount } from "../cells";
import { readRetentionFit } from "../retention-input";

/**
 * The curve of a fitted retention model, as far as asked.
 * @customfunction RETENTION.CURVE RETENTION.CURVE
 * @param fit Table of CCO.RETENTION.FIT, or labels and values with Model SBG or BDW, alpha, beta (and c).
 * @param periods Number of values.
 * @param [what] SURVIVAL (the default): the share that is left. RETENTION: the share that renews, of those who could. CHURN: the share that does not.
 * @returns A row: SURVIVAL for t = 0 to periods − 1, beginning with 1; RETENTION and CHURN for
 *   renewals 1 to periods.
 * @definition Retention rises with the time though no customer changes: those likely to leave have
 *   left.
 * @formula S(t) = B(alpha, beta + t^c)/B(alpha, beta), SBG c = 1; retention(t) = S(t)/S(t−1), for SBG
 *   (beta + t − 1)/(alpha + beta + t − 1); churn(t) = 1 − retention(t)
 * @units Shares.
 * @timing Renewal t takes place at the end of period t.
 * @errors #VALUE! for a fit without its parameters or with words in their place, for periods that
 *   are no whole number from 1, an unknown curve.
 * @source Fader and Hardie 2007; Fader, Hardie, Liu, Davin and Steenburgh 2018.
 * @example =CCO.RETENTION.CURVE({"Model","SBG";"alpha",0.668;"beta",3.806},4) → {1,0.8507,0.7469,0.6698}
 * @example =CCO.RETENTION.CURVE({"Model","SBG";"alpha",0.668;"beta",3.806},3,"RETENTION") → {0.8507,0.8780,0.8968}
 * @example =CCO.RETENTION.CURVE({"Model","BDW";"alpha",0.8;"beta",2;"c",0.7},4) → {1,0.7143,0.6114,0.5463}
 */
export function retentionCurve(fit: any[][], periods: any, what?: any): any[][] {
  return answer("CCO.RETENTION.CURVE", () => {
    const input = {
      model: readRetentionFit(fit, "fit"),
      periods: periodCount(periods, 1),
      what: option(what, "what", RETENTION_CURVES, "SURVIVAL"),
    };
    return after(calculate("lifetime.retentionCurve", input, input.periods * 5), (row) => [row]);
  });
}
