/** CCO.PAYBACK: when the money is back. */
import { calculate } from "../../workers";
import { after, answer, asRows } from "../cells";
import { flowsAndRate } from "../flows-and-rate";

/**
 * Time after which the running sum of cash flows stays non-negative, discounted when a rate is
 * given.
 * @customfunction PAYBACK PAYBACK
 * @param flows Cash flows in time order, money out negative: a row a programme; a single column is one series.
 * @param [rate] Rate per period of the flows (per column) for discounted payback; 0 when left out.
 * @returns A column of times in periods from the first flow, one a series.
 * @definition Column k stands at time k − 1: the first flow is now. Within the period of
 *   recovery the sum grows linearly. A sum that recovers and falls below 0 again counts from its
 *   last recovery. 0 when the sum is never negative.
 * @formula k − 1 + (−C_k)/(C_(k+1) − C_k), C the running sum and k the last column where it is
 *   negative
 * @units Periods (columns).
 * @timing START: the first flow is now.
 * @errors #N/A "not paid back within p periods" when the sum ends below 0; #N/A for a blank
 *   flow. #VALUE! for text, a rate of -1 or less, rates that do not match the series.
 * @source Definition; 2.4118 = 2 + 2800/6800.
 * @example =CCO.PAYBACK({-10000,3000,4200,6800}) → 2.4118
 * @example =CCO.PAYBACK({-10000,3000,4200,6800},0.1) → 2.7441
 */
export function payback(flows: any[][], rate?: any[][]): any[][] {
  return answer("CCO.PAYBACK", () => {
    const read = flowsAndRate(flows, rate);
    const input = { flows: read.flows, rate: read.rate ?? [0] };
    return after(calculate("finance.payback", input, read.steps), (results) =>
      asRows(results, 1, read.failures)
    );
  });
}
