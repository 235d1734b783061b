/**
 * What a programme changes for a closed base of customers, by period t = 1 … p. With retention r,
 * uplift u and ramp f(t) = min(1, t/ramp):
 * s0(t) = r^t,  s1(t) = Π_{k≤t} (r + u·f(k)),
 * benefit(t) = N · [ s1(t) · (m + Δm·f(t) + c·f(t)) − s0(t) · m ].
 * Margin uplift Δm and cost-to-serve cut c are money per customer and period.
 */
import { need } from "../check";
import { at, eachRow, rowCount, type Column, type RowResults } from "../rows";

/** Retention and uplift often come from formulas: their sum may pass 1 by a last digit. */
const ROUNDING = 1e-12;

export interface UpliftInput {
  readonly customers: Column;
  readonly margin: Column;
  readonly retention: Column;
  readonly retentionUplift: Column;
  readonly periods: number;
  readonly marginUplift: Column;
  readonly costToServeCut: Column;
  readonly rampPeriods: Column;
}

export function upliftRows(input: UpliftInput): RowResults {
  const { customers, margin, retention, retentionUplift, periods } = input;
  const { marginUplift, costToServeCut, rampPeriods } = input;
  const count = rowCount(
    customers,
    margin,
    retention,
    retentionUplift,
    marginUplift,
    costToServeCut,
    rampPeriods
  );
  return eachRow(count, (row) =>
    uplift(
      at(customers, row),
      at(margin, row),
      at(retention, row),
      at(retentionUplift, row),
      periods,
      at(marginUplift, row),
      at(costToServeCut, row),
      at(rampPeriods, row)
    )
  );
}

export function uplift(
  customers: number,
  margin: number,
  retention: number,
  retentionUplift: number,
  periods: number,
  marginUplift = 0,
  costToServeCut = 0,
  rampPeriods = 0
): number[] {
  need(customers >= 0, "customers", customers, "0 or more");
  need(retention >= 0 && retention <= 1, "retention", retention, "a share from 0 to 1");
  const reached = retention + retentionUplift;
  need(
    reached <= 1 + ROUNDING,
    "retentionUplift",
    retentionUplift,
    "retention + uplift of at most 1"
  );
  need(
    reached >= -ROUNDING,
    "retentionUplift",
    retentionUplift,
    "retention + uplift of at least 0"
  );
  need(rampPeriods >= 0, "rampPeriods", rampPeriods, "0 or more periods");
  const benefits: number[] = [];
  let without = 1;
  // The gain s1 − s0 is carried itself: the difference of two products would lose a small uplift.
  let gain = 0;
  for (let t = 1; t <= periods; t++) {
    const ramp = rampPeriods > 0 ? Math.min(1, t / rampPeriods) : 1;
    gain = gain * (retention + retentionUplift * ramp) + without * retentionUplift * ramp;
    without *= retention;
    const extra = (marginUplift + costToServeCut) * ramp;
    benefits.push(customers * (gain * margin + (without + gain) * extra));
  }
  return benefits;
}
