/** CCO.RAMP: benefits that build up to a steady level. */
import { RAMPS } from "../../core/horizons/ramp";
import { calculate } from "../../workers";
import { after, answer, asRows, columns, isOmitted, option, periodCount } from "../cells";

/**
 * Builds a steady benefit up over a ramp, and lets it decay afterwards when asked.
 * @customfunction RAMP RAMP
 * @param steady Steady benefit a period, one a programme or one for all.
 * @param start Period in which the benefit begins, counted from 1; 2.5 is the middle of period 2.
 * @param rampPeriods Periods from the start to the end of the ramp; 0 for none.
 * @param periods Number of periods to show.
 * @param [profile] LINEAR (the default), LOGISTIC or BASS.
 * @param [decay] Share of the level that is lost each period from the end of the ramp on; 0 when left out.
 * @param [a] LOGISTIC: periods from the start to the midpoint, rampPeriods/2 when left out. BASS: rate of innovation p, 0.03 when left out. Not read for LINEAR.
 * @param [b] LOGISTIC: steepness a period, 6/rampPeriods when left out. BASS: rate of imitation q, 0.38 when left out. Not read for LINEAR.
 * @returns A row a programme, a column a period.
 * @definition The value of period t is what is reached at its end, k = t − start + 1 periods after
 *   the start. LINEAR rises in equal steps to the whole. LOGISTIC and BASS follow their curve, which
 *   comes close to the whole and is not forced to it at the end of the ramp. From the end of the
 *   ramp the level falls by decay each period. A first period that is not whole counts for no more
 *   than its part.
 * @formula steady · min(S(k), k, 1) · (1 − decay)^max(0, k − ramp); S = k/ramp, LOGISTIC
 *   1/(1 + e^(−b(k − a))), BASS (1 − e^(−(a + b)k))/(1 + (b/a)·e^(−(a + b)k))
 * @units The unit of steady; start, ramp and a of LOGISTIC in periods; rates a period.
 * @timing End of each period.
 * @errors #VALUE! in the row for a ramp below 0, a decay outside 0 … 1, a steepness or p of 0 or
 *   less, text; #VALUE! for an unknown profile. #N/A in the row for a blank.
 * @source Bass 1969, A new product growth model for consumer durables; p = .03 and q = .38 are the
 *   averages of Sultan, Farley and Lehmann 1990.
 * @example =CCO.RAMP(100,3,4,8) → {0,0,25,50,75,100,100,100}
 * @example =CCO.RAMP(100,1,2,5,"LINEAR",0.1) → {50,100,90,81,72.9}
 * @example =CCO.RAMP(100,1,6,6,"LOGISTIC") → {11.92,26.89,50.00,73.11,88.08,95.26}
 * @example =CCO.RAMP(1000,1,0,4,"BASS") → {35.76,85.06,150.50,233.15}
 */
export function ramp(
  steady: any[][],
  start: any[][],
  rampPeriods: any[][],
  periods: any,
  profile?: any,
  decay?: any[][],
  a?: any[][],
  b?: any[][]
): any[][] {
  return answer("CCO.RAMP", () => {
    const curve = option(profile, "profile", RAMPS, "LINEAR");
    const shape = curve === "LINEAR" ? {} : { ...givenAs("a", a), ...givenAs("b", b) };
    const read = columns<string>({ steady, start, rampPeriods, decay, ...shape }, { decay: 0 });
    const width = periodCount(periods, read.count);
    const { values } = read;
    const input = {
      steady: values.steady!,
      start: values.start!,
      rampPeriods: values.rampPeriods!,
      decay: values.decay!,
      a: values.a ?? null,
      b: values.b ?? null,
      periods: width,
      profile: curve,
    };
    return after(calculate("horizons.ramp", input, read.count * width), (results) =>
      asRows(results, width, read.failures)
    );
  });
}

function givenAs(name: "a" | "b", argument: unknown): Record<string, unknown> {
  return isOmitted(argument) ? {} : { [name]: argument };
}
