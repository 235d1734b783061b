/** CCO.HORIZON.MIX: how spending divides over the horizons, against a target. */
import { PlanningError } from "../../core/errors";
import { DEFAULT_TARGETS, horizonMix } from "../../core/horizons/mix";
import { answer, counted, isOmitted, vector } from "../cells";
import { sideBySide } from "../side-by-side";

const HEADINGS = ["Horizon", "Amount", "Share", "Target", "Gap", "Move"];

/**
 * Compares how spending divides over the three horizons with a target mix, and says what to move.
 * @customfunction HORIZON.MIX HORIZON.MIX
 * @param amounts Spending of each programme, 0 or more.
 * @param horizons Horizon of each programme: 1, 2 or 3.
 * @param [targets] Target shares of horizons 1, 2 and 3, adding up to 1; 0.7, 0.2 and 0.1 when left out.
 * @returns Headings and a row a horizon: horizon, amount, share, target, gap, move.
 * @definition Share is the part of all spending. Gap is share less target. Move is the amount to
 *   add to the horizon (taken away when negative) so that it meets its target at the same total.
 * @formula share_h = Σ amounts of h / Σ amounts; gap = share − target; move = −gap · Σ amounts
 * @units Amount and move in the unit of amounts, the rest shares.
 * @timing None.
 * @errors #VALUE! for negative amounts, a total of 0, another horizon than 1, 2 or 3, targets
 *   that do not add up to 1, columns of different length. #N/A for a blank.
 * @source 70-20-10, a heuristic of practice: Nagji and Tuff 2012, Managing your innovation
 *   portfolio.
 * @example =INDEX(CCO.HORIZON.MIX({120;80;50;150},{1;1;2;3}),2,3) → 0.5
 * @example =CCO.HORIZON.MIX({70;20;10},{1;2;3}) → {"Horizon","Amount","Share","Target","Gap","Move";1,70,0.7,0.7,0,0;2,20,0.2,0.2,0,0;3,10,0.1,0.1,0,0}
 */
export function horizonMixTable(amounts: any[][], horizons: any[][], targets?: any[][]): any[][] {
  return answer("CCO.HORIZON.MIX", () => {
    const { values } = sideBySide({ amounts, horizons });
    const mix = horizonMix(values.amounts, values.horizons, readTargets(targets));
    return [
      HEADINGS,
      ...mix.map((row) => [row.horizon, row.amount, row.share, row.target, row.gap, row.move]),
    ];
  });
}

function readTargets(argument: unknown): readonly number[] {
  if (isOmitted(argument)) return DEFAULT_TARGETS;
  const targets = vector(argument, "targets");
  if (targets.length === 3) return targets;
  throw new PlanningError("value", `targets: ${counted(targets.length, "value")} for 3 horizons`);
}
