/** CCO.HORIZON.MAP: investment by horizon and period. */
import { calculate } from "../../workers";
import { answer, periodCount } from "../cells";
import { readProfile } from "../read-profile";
import { sideBySide } from "../side-by-side";

/**
 * Spreads the investment of programmes over time and adds it up by horizon.
 * @customfunction HORIZON.MAP HORIZON.MAP
 * @param amounts Investment of each programme, 0 or more.
 * @param horizons Horizon of each programme: 1, 2 or 3.
 * @param starts Period in which each programme starts, counted from 1; 2.5 is the middle of period 2.
 * @param durations Duration of each programme in periods. Not read for ONEOFF.
 * @param periods Number of periods to show.
 * @param [profile] EVEN (the default), FRONT, BACK, SCURVE, ONEOFF, or a row of weights for equal slices of the duration.
 * @returns Four rows, horizons 1, 2 and 3 and the total, a column a period.
 * @definition Phases each amount as CCO.PHASE does and adds up by horizon. What lies before
 *   period 1 or after the last period drops out.
 * @formula map_hk = Σ over programmes of horizon h of their phase in period k
 * @units The unit of amounts.
 * @timing Amounts belong to the whole of their period.
 * @errors #VALUE! for negative amounts, another horizon than 1, 2 or 3, a duration of 0 or less
 *   (unless ONEOFF), columns of different length, an unknown profile. #N/A for a blank.
 * @source As CCO.PHASE.
 * @example =CCO.HORIZON.MAP({120;90},{1;3},{1;2},{4;3},4) → {30,30,30,30;0,0,0,0;0,30,30,30;30,60,60,60}
 */
export function horizonMap(
  amounts: any[][],
  horizons: any[][],
  starts: any[][],
  durations: any[][],
  periods: any,
  profile?: any[][]
): any[][] {
  return answer("CCO.HORIZON.MAP", () => {
    const shape = readProfile(profile);
    const { count, values } = sideBySide({
      amounts,
      horizons,
      starts,
      durations: shape === "ONEOFF" ? 1 : durations,
    });
    const width = periodCount(periods, 4);
    const input = { ...values, rows: count, periods: width, profile: shape };
    return calculate("horizons.map", input, count * width * 2);
  });
}
