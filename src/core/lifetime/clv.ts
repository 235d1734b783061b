/**
 * Customer lifetime value under constant retention r, margin growth g and rate i, all per period
 * (Gupta and Lehmann 2003). With q = r(1 + g)/(1 + i):
 * END   Σ_{t=1..N} m(1+g)^(t−1) r^t/(1+i)^t   = m · r/(1+i) · (1 + q + … + q^(N−1))
 * START Σ_{t=0..N−1} m(1+g)^t r^t/(1+i)^t     = m · (1 + q + … + q^(N−1))
 * less the acquisition cost, once, now. Without N the sum needs q < 1.
 */
import { need, shown } from "../check";
import { PlanningError } from "../errors";
import { geometricSum } from "../numerics/geometric";
import { at, eachRow, rowCount, type Column, type RowResults } from "../rows";

/** What is left of 1 − q by rounding alone where retention, growth and rate make it 0. */
const ROUNDING = 8 * Number.EPSILON;

export type ClvTiming = "START" | "END";

export interface ClvInput {
  readonly margin: Column;
  readonly retention: Column;
  readonly rate: Column;
  /** Infinity: without end. */
  readonly periods: Column;
  readonly growth: Column;
  readonly timing: ClvTiming;
  readonly acquisitionCost: Column;
}

export function clvRows(input: ClvInput): RowResults {
  const { margin, retention, rate, periods, growth, timing, acquisitionCost: cost } = input;
  return eachRow(rowCount(margin, retention, rate, periods, growth, cost), (row) => [
    customerLifetimeValue(
      at(margin, row),
      at(retention, row),
      at(rate, row),
      at(periods, row),
      at(growth, row),
      timing,
      at(cost, row)
    ),
  ]);
}

export function customerLifetimeValue(
  margin: number,
  retention: number,
  rate: number,
  periods = Infinity,
  growth = 0,
  timing: ClvTiming = "END",
  acquisitionCost = 0
): number {
  need(retention >= 0 && retention <= 1, "retention", retention, "a share from 0 to 1");
  need(rate > -1, "rate", rate, "a rate above -1");
  need(growth >= -1, "growth", growth, "a rate of -1 or more");
  need(acquisitionCost >= 0, "acquisitionCost", acquisitionCost, "a cost of 0 or more");
  if (periods !== Infinity) {
    need(periods >= 1 && Number.isInteger(periods), "periods", periods, "a whole number from 1 on");
  }
  // 1 − q, from the small differences themselves: q alone would lose them near 1.
  const shrink = (1 - retention + rate - retention * growth) / (1 + rate);
  if (periods === Infinity && !(shrink > ROUNDING)) {
    throw new PlanningError(
      "value",
      `margin: grows faster than it is discounted (retention × (1 + growth) is ` +
        `${shown(retention * (1 + growth))}, 1 + rate is ${shown(1 + rate)}); give periods`
    );
  }
  const first = timing === "END" ? retention / (1 + rate) : 1;
  return margin * first * geometricSum(shrink, periods) - acquisitionCost;
}
