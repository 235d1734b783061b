/** CCO.NPV: net present value with its timing said. */
import { PlanningError } from "../../core/errors";
import { TIMINGS } from "../../core/finance/timing";
import { calculate } from "../../workers";
import { after, answer, asRows, option } from "../cells";
import { flowsAndRate } from "../flows-and-rate";

/**
 * Net present value of cash flows, with the timing of the first flow said: now, mid-period or
 * end of period.
 * @customfunction NPV NPV
 * @param rate Rate per period of the flows (per column), such as CCO.RATE(0.1,"QUARTER"); one for all or one a series.
 * @param flows Cash flows in time order, money out negative: a row a programme; a single column is one series.
 * @param timing START: the first flow is now. MID: it is half a period away. END: it is one period away, as in Excel's NPV.
 * @returns A column of present values, one a series.
 * @definition Discounts each flow by its distance from now. One series with several rates is
 *   valued at each of them.
 * @formula Σ_k flow_k / (1 + rate)^t_k; t_k = k − 1 under START, k − ½ under MID, k under END
 * @units The unit of the flows; rate per column.
 * @timing Required: START and END differ by the factor 1 + rate under one name.
 * @errors #VALUE! for a rate of -1 or less, text, rates that do not match the series, or a
 *   missing or unknown timing. #N/A for a blank flow: write 0 where nothing flows. #NUM! for a
 *   result too large.
 * @source Excel's NPV (END); numpy-financial npv (START).
 * @example =CCO.NPV(0.1,{-10000,3000,4200,6800},"END") → 1188.44
 * @example =CCO.NPV(0.1,{-10000,3000,4200,6800},"START") → 1307.29
 * @example =CCO.NPV(0.08,{-100;60;60},"START") → 7.00
 */
export function npv(rate: any[][], flows: any[][], timing: any): any[][] {
  return answer("CCO.NPV", () => {
    const read = flowsAndRate(flows, rate);
    if (!read.rate) throw new PlanningError("value", "rate: is left out; a rate is needed");
    const input = { rate: read.rate, flows: read.flows, timing: option(timing, "timing", TIMINGS) };
    return after(calculate("finance.npv", input, read.steps), (results) =>
      asRows(results, 1, read.failures)
    );
  });
}
