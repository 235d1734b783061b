/**
 * What new revenue adds once the revenue that it takes from what is sold already is counted:
 * new · (newMargin − cannibalisation · oldMargin), by period.
 */
import { need } from "../check";
import { at, eachRow, rowCount, type Column, type RowResults } from "../rows";

export interface CannibalInput {
  readonly newRevenue: Column;
  readonly newMargin: Column;
  /** Share of the new revenue that would have been earned without it. */
  readonly cannibalisation: Column;
  readonly oldMargin: Column;
}

/** One value a period, as a row each. */
export function cannibalRows(input: CannibalInput): RowResults {
  const { newRevenue, newMargin, cannibalisation, oldMargin } = input;
  const count = rowCount(newRevenue, newMargin, cannibalisation, oldMargin);
  return eachRow(count, (k) => [
    cannibalised(at(newRevenue, k), at(newMargin, k), at(cannibalisation, k), at(oldMargin, k)),
  ]);
}

export function cannibalised(
  newRevenue: number,
  newMargin: number,
  cannibalisation: number,
  oldMargin: number
): number {
  need(
    cannibalisation >= 0 && cannibalisation <= 1,
    "cannibalisation",
    cannibalisation,
    "a share from 0 to 1"
  );
  return newRevenue * (newMargin - cannibalisation * oldMargin);
}
