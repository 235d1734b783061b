/** Amounts and horizons that stand side by side: amounts 0 or more, horizons 1, 2 or 3. */
import { shown } from "../check";
import { PlanningError } from "../errors";

export function checkHorizons(amounts: readonly number[], horizons: readonly number[]): void {
  amounts.forEach((amount, i) => {
    if (!(amount >= 0)) refuse("amounts", i, amount, "0 or more");
  });
  horizons.forEach((horizon, i) => {
    if (horizon !== 1 && horizon !== 2 && horizon !== 3)
      refuse("horizons", i, horizon, "1, 2 or 3");
  });
}

function refuse(name: string, index: number, value: number, needed: string): never {
  throw new PlanningError(
    "value",
    `${name}: value ${index + 1} is ${shown(value)}; ${needed} is needed`
  );
}
