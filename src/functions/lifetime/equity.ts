/** CCO.EQUITY: what today's customers and those who will join are worth, by segment. */
import { PlanningError } from "../../core/errors";
import type { Equity } from "../../core/lifetime/equity";
import { calculate } from "../../workers";
import { after, answer, isOmitted, wholeNumber, type Cell } from "../cells";
import { labels } from "../labels";
import { sideBySide } from "../side-by-side";

/** More periods than anyone plans for; the sum is in closed form. */
const MOST_PERIODS = 100_000;

/**
 * Customer equity by segment: the lifetime value of today's customers and of those who will join.
 * @customfunction EQUITY EQUITY
 * @param segments Name of each segment.
 * @param customers Customers today; one a segment or one for all, like every number here but periods.
 * @param newCustomers Customers who join in each period.
 * @param margin Margin per customer and period.
 * @param retention Share of customers that stay from one period to the next, from 0 to 1.
 * @param rate Discount rate per period.
 * @param acquisitionCost Cost of acquiring one new customer, positive.
 * @param periods Number of periods in which customers join, the first now.
 * @param [growth] Growth of the margin per period; 0 when left out.
 * @returns A table with headings: Segment, Present, Future, Total, Share; a row a segment and the total.
 * @definition Present customers bring their next margin after one period (CLV with END), new ones
 *   their first when they join (CLV with START), less the acquisition cost; both without end. Share
 *   is of the total, empty where that is not above 0.
 * @formula present = customers·CLV(END); future = Σ_{t=0..periods−1} new·(CLV(START) −
 *   acquisitionCost)/(1+rate)^t
 * @units Money; retention, rate and growth per period.
 * @timing New customers join at times 0 … periods − 1.
 * @errors #VALUE! naming the segment for a retention outside 0 … 1, a rate of -1 or less, negative
 *   customers or cost, a margin that "grows faster than it is discounted", ranges of different
 *   length, text; for periods that are no whole number from 1. #N/A for a blank: the total needs
 *   every segment.
 * @source Rust, Lemon and Zeithaml 2004; Gupta, Lehmann and Stuart 2004, "Valuing customers".
 * @example =CCO.EQUITY({"Gold";"Base"},{100;1000},{10;200},{50;20},{0.9;0.6},0.1,{40;30},4) → {"Segment","Present","Future","Total","Share";"Gold",22500,8194.10,30694.10,0.4762;"Base",24000,9763.19,33763.19,0.5238;"Total",46500,17957.29,64457.29,1}
 */
export function equity(
  segments: any[][],
  customers: any[][],
  newCustomers: any[][],
  margin: any[][],
  retention: any[][],
  rate: any[][],
  acquisitionCost: any[][],
  periods: any,
  growth?: any[][]
): any[][] {
  return answer("CCO.EQUITY", () => {
    const names = labels(segments, "segments");
    const { count, values } = sideBySide({
      customers,
      newCustomers,
      margin,
      retention,
      rate,
      acquisitionCost,
      growth: isOmitted(growth) ? 0 : growth,
    });
    if (count !== 1 && count !== names.length) {
      throw new PlanningError("value", `segments: ${names.length} names for ${count} segments`);
    }
    const every = Object.fromEntries(
      Object.entries(values).map(([name, column]) => [
        name,
        names.map((_, i) => column[i] ?? column[0]!),
      ])
    ) as typeof values;
    const input = { ...every, periods: wholeNumber(periods, "periods", 1, MOST_PERIODS) };
    return after(calculate("lifetime.equity", input, names.length * 10), (parts) =>
      table(names, parts)
    );
  });
}

function table(names: readonly string[], parts: readonly Equity[]): Cell[][] {
  const rows = parts.map(({ present, future, total, share }, i) => [
    names[i] ?? "Total",
    present,
    future,
    total,
    share ?? "",
  ]);
  return [["Segment", "Present", "Future", "Total", "Share"], ...rows];
}
