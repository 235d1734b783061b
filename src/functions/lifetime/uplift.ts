/** CCO.UPLIFT: what a programme changes for its customers, period by period. */
import { calculate } from "../../workers";
import { after, answer, asRows, columns, periodCount } from "../cells";

/**
 * Benefit by period of a programme that raises retention or margin, or cuts the cost to serve,
 * of a closed base of customers.
 * @customfunction UPLIFT UPLIFT
 * @param customers Customers reached now; one a row or one for all, like every number here but periods.
 * @param margin Margin per customer and period.
 * @param retention Share of customers that stay from one period to the next, from 0 to 1.
 * @param retentionUplift Points added to retention: 0.02 is two points.
 * @param periods Number of periods to show.
 * @param [marginUplift] Margin added per customer and period; 0 when left out.
 * @param [costToServeCut] Cost to serve saved per customer and period, positive; 0 when left out.
 * @param [rampPeriods] Periods until the uplift is full, growing evenly; 0 (full at once) when left out.
 * @returns A row a programme, a column a period.
 * @definition The margins of the customers that remain with the programme less those that would
 *   remain without it. The three effects grow with the same ramp. Customers who join later are not
 *   counted.
 * @formula benefit(t) = N·[s1(t)·(m + f(t)·(Δm + c)) − s0(t)·m]; s0(t) = r^t; s1(t) = Π_{k≤t}(r
 *   + u·f(k)); f(k) = min(1, k/rampPeriods)
 * @units Money; all rates per column period, money per customer and period.
 * @timing At the ends of periods 1 … p.
 * @errors #VALUE! in the row for a retention outside 0 … 1, retention + uplift outside 0 … 1,
 *   negative customers or ramp, text; #VALUE! for periods that are no whole number from 1. #N/A in
 *   the row for a blank.
 * @source Definition; difference of two survival curves on a closed base.
 * @example =SUM(CCO.UPLIFT(1000,100,0.8,0.02,12)) → 40941
 * @example =CCO.UPLIFT(1000,100,0.8,0.02,3) → {2000,3240,3936.8}
 * @example =CCO.UPLIFT(1000,100,0.8,0.02,2,5,1,2) → {3430,6405.2}
 */
export function uplift(
  customers: any[][],
  margin: any[][],
  retention: any[][],
  retentionUplift: any[][],
  periods: any,
  marginUplift?: any[][],
  costToServeCut?: any[][],
  rampPeriods?: any[][]
): any[][] {
  return answer("CCO.UPLIFT", () => {
    const read = columns(
      { customers, margin, retention, retentionUplift, marginUplift, costToServeCut, rampPeriods },
      { marginUplift: 0, costToServeCut: 0, rampPeriods: 0 }
    );
    const width = periodCount(periods, read.count);
    const input = { ...read.values, periods: width };
    return after(calculate("lifetime.uplift", input, read.count * width), (results) =>
      asRows(results, width, read.failures)
    );
  });
}
