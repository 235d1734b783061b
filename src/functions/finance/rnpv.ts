/** CCO.RNPV: net present value of flows that stand behind gates. */
import { PlanningError } from "../../core/errors";
import { TIMINGS } from "../../core/finance/timing";
import { calculate } from "../../workers";
import { after, answer, asRows, flows as readFlows, option } from "../cells";
import { flowsAndRate } from "../flows-and-rate";

/**
 * Risk-adjusted net present value of staged cash flows: each counts times the chance that its gates
 * were passed.
 * @customfunction RNPV RNPV
 * @param rate Rate per period of the flows (per column); one for all or one a series.
 * @param flows Cash flows if all gates are passed, in time order, money out negative: a row a programme; a single column is one series.
 * @param chances Chance of passing the gate at the start of each period, as many as flows, 1 where there is none: a row for all, or a row a programme.
 * @param timing START: the first flow is now. MID: it is half a period away. END: it is one period away.
 * @returns A column of present values, one a series.
 * @definition The gate of a period stands at its start, so that its own flow counts only when it is
 *   passed: the first chance is 1 when the first spend is certain. A gate that is not passed ends
 *   the programme at no further cost.
 * @formula Σ_k flow_k · chance_1 · … · chance_k / (1 + rate)^t_k
 * @units The unit of the flows; rate per column; chances as shares.
 * @timing Required: START, MID or END, as in CCO.NPV.
 * @errors #VALUE! in the row for a chance outside 0 … 1, a rate of -1 or less, text; #VALUE! for
 *   chances that do not match the flows, a missing or unknown timing. #N/A for a blank.
 * @source Cooper, Edgett and Kleinschmidt 2001, Portfolio management for new products: expected
 *   commercial value [(PV·Pcs − C)·Pts] − D is the case of two gates.
 * @example =CCO.RNPV(0,{-3,-5,30},{1,0.8,0.5},"START") → 5
 * @example =CCO.RNPV(0.12,{-100,-300,-1000,6000},{1,0.6,0.5,0.8},"START") → 525.09
 */
export function rnpv(rate: any[][], flows: any[][], chances: any[][], timing: any): any[][] {
  return answer("CCO.RNPV", () => {
    const read = flowsAndRate(flows, rate);
    if (!read.rate) throw new PlanningError("value", "rate: is left out; a rate is needed");
    const gates = readFlows(chances, "chances");
    const width = read.flows[0]!.length;
    if (gates.rows[0]!.length !== width) {
      throw new PlanningError(
        "value",
        `chances: ${gates.rows[0]!.length} values for ${width} of flows`
      );
    }
    const counts = [read.flows.length, gates.rows.length, read.rate.length].filter((n) => n > 1);
    if (new Set(counts).size > 1) {
      throw new PlanningError(
        "value",
        `chances: ${gates.rows.length} rows for ${read.flows.length} rows of flows and ${read.rate.length} of rate`
      );
    }
    const input = {
      rate: read.rate,
      flows: read.flows,
      chances: gates.rows,
      timing: option(timing, "timing", TIMINGS),
    };
    return after(calculate("finance.rnpv", input, read.steps), (results) =>
      asRows(results, 1, [...read.failures, ...gates.failures])
    );
  });
}
