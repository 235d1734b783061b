/** CCO.RATE: an annual rate as the rate of a shorter period. */
import { periodRate, UNITS } from "../../core/finance/rate";
import { answer, number, option } from "../cells";

/**
 * Converts an annual rate into the effective rate of a day, week, month, quarter or year.
 * @customfunction RATE RATE
 * @param annualRate Effective annual rate, such as 0.1 for 10 %.
 * @param unit DAY, WEEK, MONTH, QUARTER or YEAR.
 * @returns The effective rate of one period.
 * @definition Compounding the result over a year gives the annual rate back. A year has 365.25
 *   days, 365.25/7 weeks, 12 equal months, 4 quarters.
 * @formula (1 + annualRate)^(1/k) − 1, k periods a year
 * @units A rate per period, as a fraction.
 * @timing None.
 * @errors #VALUE! for a rate of -1 or less, text, an unknown unit. #N/A for a blank rate in a
 *   range.
 * @source Definition of the effective rate.
 * @example =CCO.RATE(0.1,"QUARTER") → 0.024114
 * @example =CCO.RATE(0.12,"MONTH") → 0.009488793
 */
export function rate(annualRate: any, unit: any): number {
  return answer("CCO.RATE", () =>
    periodRate(number(annualRate, "annualRate"), option(unit, "unit", UNITS))
  );
}
