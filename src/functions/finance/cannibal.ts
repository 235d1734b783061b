/** CCO.CANNIBAL: new revenue less what it takes from what is sold already. */
import { calculate } from "../../workers";
import { after, answer, asRows, columns } from "../cells";

/**
 * What new revenue adds by period, once the revenue that it takes from what is sold already is
 * counted at the old margin.
 * @customfunction CANNIBAL CANNIBAL
 * @param newRevenue New revenue by period, a number or a row.
 * @param newMargin Margin on it as a share, a number or a row.
 * @param cannibalisation Share of the new revenue that would have been earned without it, 0 to 1, a number or a row.
 * @param oldMargin Margin on the revenue that is displaced, a number or a row.
 * @returns A row, one value a period.
 * @definition Of each unit of new revenue the cannibalised share is taken from the old business,
 *   which loses its margin on it. Negative where the old margin weighs more.
 * @formula newRevenue · (newMargin − cannibalisation · oldMargin)
 * @units The unit of newRevenue.
 * @timing As newRevenue.
 * @errors #VALUE! for rows of different length; in its period for a cannibalisation outside 0 … 1
 *   or text. #N/A in its period for a blank.
 * @source Definition; Copulsky 1976, Cannibalism in the marketplace.
 * @example =CCO.CANNIBAL({0,400,900},0.4,{0,0.2,0.25},0.55) → {0,116,236.25}
 */
export function cannibal(
  newRevenue: any[][],
  newMargin: any[][],
  cannibalisation: any[][],
  oldMargin: any[][]
): any[][] {
  return answer("CCO.CANNIBAL", () => {
    const read = columns({ newRevenue, newMargin, cannibalisation, oldMargin });
    return after(calculate("finance.cannibal", read.values, read.count), (results) => [
      asRows(results, 1, read.failures).map(([cell]) => cell),
    ]);
  });
}
