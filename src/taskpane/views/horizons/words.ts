/** What the horizon figures mean, in words. */
import type { MixRow } from "../../../workbook/types";
import type { Format } from "../../numbers/format";
import { words } from "./strings";

/** Below half a point. */
export function onTarget(row: MixRow): boolean {
  return Math.abs(row.gap) < 0.005;
}

/** The gap to the target and the amount to move, as a sentence. */
export function mixSentence(row: MixRow, format: Format, currency: string): string {
  if (onTarget(row)) return words.mix.onTarget(row.horizon);
  const gap = format.number(Math.abs(row.gap) * 100, 0);
  const sentence = row.gap > 0 ? words.mix.above : words.mix.below;
  return sentence(row.horizon, gap, money(row.move, format, currency));
}

/** From which horizon to which, in as few moves as there are; null where every horizon is on target. */
export function moveSentence(
  rows: readonly MixRow[],
  format: Format,
  currency: string
): string | null {
  const off = rows.filter((row) => !onTarget(row));
  const givers = off.filter(({ move }) => move < 0).map((row) => ({ ...row, left: -row.move }));
  const takers = off.filter(({ move }) => move > 0).map((row) => ({ ...row, left: row.move }));
  const smallest = 0.005 * rows.reduce((sum, row) => sum + row.amount, 0);
  const moves: string[] = [];
  for (const giver of givers) {
    for (const taker of takers) {
      const amount = Math.min(giver.left, taker.left);
      // Less than half a point is what the horizons on target leave over.
      if (amount < smallest || amount <= 0) continue;
      giver.left -= amount;
      taker.left -= amount;
      moves.push(words.mix.oneMove(money(amount, format, currency), giver.horizon, taker.horizon));
    }
  }
  return moves.length === 0 ? null : words.mix.move(joined(moves));
}

/** By period: more is planned than there is budget. */
export function overBudget(
  planned: readonly number[],
  budget: readonly (number | null)[]
): boolean[] {
  return planned.map((amount, i) => {
    const limit = budget[i];
    // A rounding error of the sum is no overrun.
    return typeof limit === "number" && amount > limit + 1e-9 * Math.max(1, Math.abs(limit));
  });
}

/** Which periods are over budget and by how much; or that none is, or that there is no budget. */
export function budgetSentence(
  periods: readonly string[],
  planned: readonly number[],
  budget: readonly (number | null)[],
  format: Format
): string {
  if (budget.every((limit) => limit === null)) return words.budget.none;
  const over = overBudget(planned, budget);
  const listed = periods.flatMap((period, i) =>
    over[i]
      ? // A period's name is kept on one line.
        [
          words.budget.overBy(
            period.replace(/ /g, "\u00a0"),
            format.money((planned[i] ?? 0) - (budget[i] ?? 0))
          ),
        ]
      : []
  );
  return listed.length === 0 ? words.budget.within : words.budget.over(listed.join(", "));
}

function money(amount: number, format: Format, currency: string): string {
  return [format.money(Math.abs(amount)), currency].filter(Boolean).join(" ");
}

/** "a", "a and b", "a, b and c" */
function joined(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}
