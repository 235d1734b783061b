/** CCO.IRR.ALL: every internal rate of return. */
import { PlanningError } from "../../core/errors";
import { calculate } from "../../workers";
import { after, answer, flows as readFlows } from "../cells";

/**
 * Every internal rate of return of one series of cash flows.
 * @customfunction IRR.ALL IRR.ALL
 * @param flows Cash flows in time order, money out negative: one row or one column.
 * @returns A row of rates per column of the flows, in rising order.
 * @definition Every rate above -1 at which the value of the flows is 0, with column k at time
 *   k − 1; a rate that is a multiple root stands once.
 * @formula r > −1 with Σ_k flow_k/(1 + r)^(k − 1) = 0
 * @units Rates per column.
 * @timing None: moving all flows by the same time leaves the rates as they are.
 * @errors #VALUE! "no rate: …" when there is none; for text or more than one series. #N/A for a blank
 *   flow.
 * @source Descartes' rule of signs; numpy-financial, issue 28, for the example.
 * @example =CCO.IRR.ALL({-50,-100,600,300,-100}) → {-0.7688955,1.8544178}
 * @example =CCO.IRR.ALL({-100,230,-132}) → {0.1,0.2}
 */
export function irrAll(flows: any[][]): any[][] {
  return answer("CCO.IRR.ALL", () => {
    const { rows } = readFlows(flows, "flows");
    if (rows.length > 1) {
      throw new PlanningError("value", `flows: ${rows.length} rows; one series is needed`);
    }
    const series = rows[0]!;
    return after(calculate("finance.irrAll", series, series.length * 300), (rates) => [rates]);
  });
}
