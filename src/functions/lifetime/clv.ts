/** CCO.CLV: what a customer is worth. */
import { calculate } from "../../workers";
import { after, answer, asRows, columns, option } from "../cells";

/**
 * Customer lifetime value from margin, retention and a rate, for ever or over a number of periods.
 * @customfunction CLV CLV
 * @param margin Margin per customer and period; one a row or one for all, like every number here.
 * @param retention Share of customers that stay from one period to the next, from 0 to 1.
 * @param rate Discount rate per period, such as CCO.RATE(0.1,"QUARTER").
 * @param [periods] Number of margins counted; for ever when left out.
 * @param [growth] Growth of the margin per period; 0 when left out.
 * @param [timing] END (the default): the first margin comes after one period, from those who stayed. START: it comes now, from all.
 * @param [acquisitionCost] Cost of acquiring the customer, positive, taken off once, now; 0 when left out.
 * @returns A column of values, one a row.
 * @definition The expected discounted margins of one customer. Without periods it needs
 *   retention·(1 + growth) < 1 + rate.
 * @formula END Σ_{t=1..N} margin·(1+growth)^(t−1)·retention^t/(1+rate)^t − acquisitionCost;
 *   START Σ_{t=0..N−1} margin·(1+growth)^t·retention^t/(1+rate)^t − acquisitionCost
 * @units Money per customer; retention, rate and growth per period.
 * @timing END or START; MID is refused, because a half period would change retention too.
 * @errors #VALUE! in the row for a retention outside 0 … 1, a rate of -1 or less, periods that
 *   are no whole number from 1, a negative cost, text, and without periods for a margin that
 *   "grows faster than it is discounted". #N/A in the row for a blank. #NUM! for a result too
 *   large.
 * @source Gupta and Lehmann 2003, Customers as assets: margin multiple r/(1 + i − r).
 * @example =CCO.CLV(100,0.8,0.1) → 266.67
 * @example =CCO.CLV(100,0.8,0.1,5) → 212.41
 * @example =CCO.CLV(100,0.8,0.1,,,"START") → 366.67
 * @example =CCO.CLV(100,0.8,0.12,,0.08) → 312.50
 */
export function clv(
  margin: any[][],
  retention: any[][],
  rate: any[][],
  periods?: any[][],
  growth?: any[][],
  timing?: any,
  acquisitionCost?: any[][]
): any[][] {
  return answer("CCO.CLV", () => {
    const read = columns(
      { margin, retention, rate, periods, growth, acquisitionCost },
      { periods: Infinity, growth: 0, acquisitionCost: 0 }
    );
    const input = { ...read.values, timing: option(timing, "timing", ["START", "END"], "END") };
    return after(calculate("lifetime.clv", input, read.count * 2), (results) =>
      asRows(results, 1, read.failures)
    );
  });
}
