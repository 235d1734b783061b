/** The horizon map: investment by horizon and period, and the total of all three. */
import { PlanningError } from "../errors";
import { Sum } from "../numerics/sum";
import { at, type Column } from "../rows";
import { checkHorizons } from "./check-horizons";
import { phase } from "./phase";
import { DEFAULT_STEEPNESS, type Profile } from "./profiles";

export interface MapInput {
  readonly amounts: Column;
  readonly horizons: Column;
  readonly starts: Column;
  readonly durations: Column;
  readonly rows: number;
  readonly periods: number;
  readonly profile: Profile;
}

/** Four rows: horizons 1, 2 and 3, and the total; a column a period. */
export function horizonMap(input: MapInput): number[][] {
  const { amounts, horizons, starts, durations, rows, periods, profile } = input;
  checkHorizons(amounts, horizons);
  const cells = Array.from({ length: 4 }, () => Array.from({ length: periods }, () => new Sum()));
  for (let row = 0; row < rows; row++) {
    const horizon = at(horizons, row);
    phaseOf(row).forEach((amount, k) => {
      cells[horizon - 1]?.[k]?.add(amount);
      cells[3]?.[k]?.add(amount);
    });
  }
  return cells.map((line) => line.map((cell) => cell.value));

  function phaseOf(row: number): number[] {
    try {
      const amount = at(amounts, row);
      return phase(
        amount,
        at(starts, row),
        at(durations, row),
        periods,
        profile,
        DEFAULT_STEEPNESS
      );
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      const message = error.message.replace(/^duration:/, "durations:");
      throw new PlanningError(error.code, `${message} (programme ${row + 1})`);
    }
  }
}
