/** What the horizon figures mean, in words. */
import type { HorizonPlan, MixRow } from "../../../workbook/types";
import type { Format } from "../../numbers/format";
import { strings } from "../../strings";

/** The gap to the target and the amount to move, as a sentence; below half a point is on target. */
export function mixSentence(row: MixRow, format: Format, currency: string): string {
  const words = strings.horizonsView;
  if (Math.abs(row.gap) < 0.005) return words.onTarget(row.horizon);
  const gap = format.number(Math.abs(row.gap) * 100, 0);
  const amount = [format.money(Math.abs(row.move)), currency].filter(Boolean).join(" ");
  return (row.gap > 0 ? words.above : words.below)(row.horizon, gap, amount);
}

/** The periods in which more is planned than there is budget. */
export function periodsOverBudget(plan: HorizonPlan): string[] {
  const { investment, budget, periods } = plan;
  if (investment.value === null || budget.value === null) return [];
  const rows = investment.value;
  const limits = budget.value;
  const over = periods.filter((_, i) => {
    const limit = limits[i];
    const planned = rows.reduce((sum, row) => sum + (row.amounts[i] ?? 0), 0);
    // A rounding error of the sum is no overrun.
    return typeof limit === "number" && planned > limit + 1e-9 * Math.max(1, Math.abs(limit));
  });
  // A period's name is kept on one line.
  return over.map((period) => period.replace(/ /g, "\u00a0"));
}
