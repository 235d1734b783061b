/** CCO.RETENTION.VALUE: discounted expected lifetime of a new or an existing customer. */
import { RETENTION_VALUES } from "../../core/lifetime/retention-value";
import { calculate } from "../../workers";
import { answer, isOmitted, number, option } from "../cells";
import { readRetentionFit } from "../retention-input";

/**
 * Discounted expected lifetime in periods: what one unit of margin a period is worth.
 * @customfunction RETENTION.VALUE RETENTION.VALUE
 * @param fit Table of CCO.RETENTION.FIT, or labels and values with Model SBG or BDW, alpha, beta (and c).
 * @param what DEL: of a new customer, whose first margin comes now. DERL: residual, of one who has made some renewals and is about to decide on the next.
 * @param discountPerUnit Discount rate per period, 0 or more.
 * @param [renewals] Renewals made so far, for DERL; 0 when left out.
 * @returns One value, in periods.
 * @definition Multiply by the margin a period. DERL grows with the renewals made, because those
 *   likely to leave have left. The sum has no last term; its tail is integrated, to 12 digits even
 *   for a rate of a millionth.
 * @formula DEL = Σ_{t≥0} S(t)/(1+d)^t; DERL = Σ_{t>n} S(t)/S(n)/(1+d)^(t−n−1)
 * @units Periods.
 * @timing DEL counts the first period now; DERL counts from the next renewal, which is now.
 * @errors #VALUE! for a negative rate, for a rate of 0 where the expected lifetime has no end (alpha·c
 *   of 1 or less), renewals that are no whole number from 0, a fit without its parameters.
 * @source Fader and Hardie 2010, "Customer-base valuation in a contractual setting".
 * @example =CCO.RETENTION.VALUE({"Model","SBG";"alpha",0.668;"beta",3.806},"DEL",0.1) → 5.9226
 * @example =CCO.RETENTION.VALUE({"Model","SBG";"alpha",0.668;"beta",3.806},"DERL",0.1,7) → 7.5299
 */
export function retentionValue(
  fit: any[][],
  what: any,
  discountPerUnit: any,
  renewals?: any
): number {
  return answer("CCO.RETENTION.VALUE", () => {
    const input = {
      model: readRetentionFit(fit, "fit"),
      what: option(what, "what", RETENTION_VALUES),
      discountPerUnit: number(discountPerUnit, "discountPerUnit"),
      renewals: isOmitted(renewals) ? 0 : number(renewals, "renewals"),
    };
    return calculate("lifetime.retentionValue", input, 2000);
  });
}
