/** CCO.PHASE: totals spread over periods. */
import { DEFAULT_STEEPNESS } from "../../core/horizons/profiles";
import { calculate } from "../../workers";
import { after, answer, asRows, columns, number, periodCount } from "../cells";
import { readProfile } from "../read-profile";

/**
 * Spreads totals over periods, evenly or by a profile.
 * @customfunction PHASE PHASE
 * @param total Total to spread, one a programme or one for all.
 * @param start Period in which it starts, counted from 1; 2.5 is the middle of period 2.
 * @param duration Duration in periods; fractions count pro rata. Not read for ONEOFF.
 * @param periods Number of periods to show.
 * @param [profile] EVEN (the default), FRONT, BACK, SCURVE, ONEOFF, or a row of weights for equal slices of the duration.
 * @param [steepness] Steepness of SCURVE over the whole duration; 6 when left out.
 * @returns A row a programme, a column a period.
 * @definition Period k lasts from k to k + 1. EVEN spreads in proportion to time. FRONT and BACK
 *   weigh the programme's own periods by the sum of digits, most at the beginning or at the end.
 *   SCURVE takes the increments of a logistic curve, scaled to the total. ONEOFF puts the total
 *   into the period of the start. Weights belong to equal slices of the duration. What lies before
 *   period 1 or after the last period drops out; a programme that lies within adds up to its
 *   total.
 * @formula phase_k = total · [F((k + 1 − start)/duration) − F((k − start)/duration)], F cut to 0
 *   … 1; SCURVE F(u) = (L(u) − L(0))/(L(1) − L(0)), L(u) = 1/(1 + e^(−steepness·(u − ½)))
 * @units The unit of total; start and duration in periods.
 * @timing Amounts belong to the whole of their period.
 * @errors #VALUE! in the row for a duration of 0 or less or text; #VALUE! for periods that are
 *   no whole number from 1, an unknown profile, negative weights or a steepness of 0 or less. #N/A
 *   in the row for a blank.
 * @source Sum of digits and logistic curve by definition.
 * @example =CCO.PHASE(120,1,4,6) → {30,30,30,30,0,0}
 * @example =CCO.PHASE(120,2.5,3,6) → {0,20,40,40,20,0}
 * @example =CCO.PHASE(100,1,4,4,"SCURVE") → {14.91,35.09,35.09,14.91}
 * @example =CCO.PHASE(60,1,3,3,"FRONT") → {30,20,10}
 * @example =CCO.PHASE(60,1,3,3,{1,4,1}) → {10,40,10}
 */
export function phase(
  total: any[][],
  start: any[][],
  duration: any[][],
  periods: any,
  profile?: any[][],
  steepness?: any
): any[][] {
  return answer("CCO.PHASE", () => {
    const shape = readProfile(profile);
    const read = columns({ total, start, duration: shape === "ONEOFF" ? 1 : duration });
    const width = periodCount(periods, read.count);
    const input = {
      ...read.values,
      periods: width,
      profile: shape,
      steepness: number(steepness, "steepness", DEFAULT_STEEPNESS),
    };
    return after(calculate("horizons.phase", input, read.count * width), (results) =>
      asRows(results, width, read.failures)
    );
  });
}
