/** CCO.RETENTION.FIT: how retention differs between customers, estimated from survivors. */
import { PlanningError } from "../../core/errors";
import { RETENTION_MODELS } from "../../core/lifetime/retention-model";
import { calculate } from "../../workers";
import { after, answer, isOmitted, option, vector } from "../cells";
import { readCohorts } from "../retention-input";
import { writeFit } from "../write-fit";

/**
 * Estimates a model of contract renewals from how many customers survive each.
 * @customfunction RETENTION.FIT RETENTION.FIT
 * @param survivors Customers, or shares of them, that survive renewal 0, 1, 2 … down a column; each column is a cohort, shorter ones end blank. One row is one cohort.
 * @param [model] SBG (the default), the shifted beta-geometric, or BDW, the beta-discrete-Weibull.
 * @param [customers] Customers at the start, where survivors holds shares: one a cohort, or one for each.
 * @returns A table: label, value and standard error of Model, alpha, beta (and c), then Unit,
 *   Log-likelihood, AIC, Customers, Iterations, Status. Standard errors, AIC and customers only with
 *   counts or customers.
 * @definition Each customer leaves at a renewal with a chance of their own, which differs by a beta
 *   distribution; with BDW it changes with the time as well (falls for c below 1, rises above).
 *   Maximum likelihood by Newton's method from several starts. Whole numbers that begin above 1 are
 *   customers; others are shares, which weigh as they stand. Where the data do not determine the
 *   parameters, these are text and Status says why; where customers do not measurably differ, a last
 *   row "Retention of all" serves CCO.RETENTION.CURVE and CCO.RETENTION.VALUE. Where blanks may
 *   arrive as 0, pass IF(R="","",R).
 * @formula S(t) = B(alpha, beta + t^c)/B(alpha, beta), SBG c = 1; LL = Σ lost(t)·ln(S(t−1) − S(t)) +
 *   survivors at the end·ln S(T)
 * @units Renewals; alpha, beta and c have none.
 * @timing Renewal t takes place at the end of period t.
 * @errors #VALUE! naming cohort and renewal for survivors that rise, are negative or begin with 0,
 *   for text; for an unknown model, customers of another number than cohorts. #N/A for a blank
 *   between values, or without a renewal.
 * @source Fader and Hardie 2007, "How to project customer retention"; Fader, Hardie, Liu, Davin and
 *   Steenburgh 2018, "How to project customer retention revisited".
 * @example =INDEX(CCO.RETENTION.FIT({1;0.869;0.743;0.653;0.593;0.551;0.517;0.491}),2,2) → 0.668
 * @example =INDEX(CCO.RETENTION.FIT({1;0.869;0.743;0.653;0.593;0.551;0.517;0.491}),3,2) → 3.806
 * @example =INDEX(CCO.RETENTION.FIT({1;0.869;0.743;0.653;0.593;0.551;0.517;0.491},,1000),2,3) → 0.1037
 */
export function retentionFit(survivors: any[][], model?: any, customers?: any[][]): any[][] {
  return answer("CCO.RETENTION.FIT", () => {
    const cohorts = readCohorts(survivors, "survivors");
    const sizes = isOmitted(customers) ? null : vector(customers, "customers");
    if (sizes && sizes.length !== 1 && sizes.length !== cohorts.length) {
      throw new PlanningError(
        "value",
        `customers: ${sizes.length} values for ${cohorts.length} cohorts`
      );
    }
    const input = {
      cohorts,
      model: option(model, "model", RETENTION_MODELS, "SBG"),
      customers: sizes,
    };
    const renewals = Math.max(...cohorts.map(({ length }) => length));
    return after(calculate("lifetime.retentionFit", input, renewals * 1000), writeFit);
  });
}
