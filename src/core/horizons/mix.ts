/**
 * How spending divides over the three horizons, against a target mix: share, gap = share − target,
 * and the amount to move so that the target is met, −gap × total.
 */
import { shown } from "../check";
import { PlanningError } from "../errors";
import { Sum, sum } from "../numerics/sum";
import { checkHorizons } from "./check-horizons";

export interface MixRow {
  readonly horizon: number;
  readonly amount: number;
  readonly share: number;
  readonly target: number;
  readonly gap: number;
  readonly move: number;
}

/** 70-20-10: a heuristic of practice, not a law. */
export const DEFAULT_TARGETS: readonly number[] = [0.7, 0.2, 0.1];

export function horizonMix(
  amounts: readonly number[],
  horizons: readonly number[],
  targets = DEFAULT_TARGETS
): MixRow[] {
  checkHorizons(amounts, horizons);
  checkTargets(targets);
  const sums = [new Sum(), new Sum(), new Sum()];
  horizons.forEach((horizon, i) => sums[horizon - 1]?.add(amounts[i] as number));
  const total = sum(amounts);
  if (total === 0) {
    throw new PlanningError("value", "amounts: add up to 0; a share needs a total above 0");
  }
  return sums.map((part, i) => {
    const target = targets[i] as number;
    const share = part.value / total;
    return {
      horizon: i + 1,
      amount: part.value,
      share,
      target,
      gap: share - target,
      move: (target - share) * total,
    };
  });
}

function checkTargets(targets: readonly number[]): void {
  const bad = targets.findIndex((target) => !(target >= 0 && target <= 1));
  if (bad >= 0) {
    throw new PlanningError(
      "value",
      `targets: value ${bad + 1} is ${shown(targets[bad] as number)}; a share from 0 to 1 is needed`
    );
  }
  const total = sum(targets);
  if (Math.abs(total - 1) > 1e-9) {
    throw new PlanningError("value", `targets: add up to ${shown(total)}; 1 is needed`);
  }
}
