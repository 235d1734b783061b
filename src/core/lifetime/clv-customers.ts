/**
 * What each customer is still worth: margin share × expected spend a purchase (Gamma-Gamma) ×
 * discounted expected residual purchases (any model of repeat buying). Spend and buying are taken as
 * independent, as both models assume.
 */
import { need } from "../check";
import { PlanningError } from "../errors";
import type { RowFailure } from "../rows";
import { at, eachValue, type Values } from "./each-value";
import { expectedSpend, type GammaGamma } from "./gamma-gamma";
import { residualPurchases, type ResidualInput } from "./predict";

export interface ClvCustomersInput extends ResidualInput {
  readonly spendParameters: GammaGamma;
  /** Mean spend of the repeat purchases; one value stands for every customer, in margin too. */
  readonly spend: Float64Array;
  /** Share of spend that is margin. */
  readonly margin: Float64Array;
}

export function clvOfCustomers(
  input: ClvCustomersInput,
  progress?: (share: number) => void
): Values {
  const { spendParameters, frequency, spend, margin } = input;
  const residual = residualPurchases(input, progress);
  const count = Math.max(residual.values.length, spend.length, margin.length);
  const failed = new Map<number, RowFailure>();
  const one = residual.values.length === 1;
  for (const failure of residual.failures) {
    if (one) throw new PlanningError(failure.code, failure.message);
    failed.set(failure.row, failure);
  }
  const worth = eachValue(count, (row) => {
    const share = at(margin, row);
    // A cell that was not read is NaN, and its reason is already known.
    if (!Number.isNaN(share))
      need(share >= 0 && share <= 1, "margin", share, "a share of spend from 0 to 1");
    return share * spendOf(row) * at(residual.values, row);
  });
  for (const failure of worth.failures) failed.set(failure.row, failure);
  return { values: worth.values, failures: [...failed.values()].sort((a, b) => a.row - b.row) };

  function spendOf(row: number): number {
    const times = at(frequency, row);
    const money = at(spend, row);
    if (Number.isNaN(times) || Number.isNaN(money)) return NaN;
    return expectedSpend(spendParameters, times, money);
  }
}
