/** CCO.RFM: frequency, recency, age and mean spend of each customer from a log of orders. */
import { RFM_UNITS, type Rfm } from "../../core/lifetime/rfm";
import { calculate } from "../../workers";
import { after, answer, isOmitted, number, option, type Cell } from "../cells";
import { headingWith, orderLog } from "../order-log";

/**
 * Turns a log of orders into one row a customer: how often they came back, when last, for how long
 * they have been known, and what they spend. It is what CCO.BTYD.FIT and CCO.SPEND.FIT take.
 * @customfunction RFM RFM
 * @param customers Customer of each purchase, a number or a text.
 * @param dates Date of each purchase; the time of day does not count.
 * @param [amounts] Money of each purchase; those of 0 or less are left out.
 * @param [asOf] Last day that is looked at, which splits a log for a holdout; the last date when left out.
 * @param [unit] DAY (the default), WEEK, MONTH, or PERIODS:MONTH, PERIODS:QUARTER, PERIODS:YEAR.
 * @returns A table with headings, a row a customer: Customer, Frequency, Recency, Age and, with
 *   amounts, Spend. Customers stand in order, numbers before text.
 * @definition Purchases of one customer on one day are one. Frequency counts the days of purchase
 *   after the first; recency is the time from the first to the last; age the time from the first to
 *   asOf; spend the mean of the repeat days' totals, 0 without one. PERIODS counts calendar periods
 *   with a purchase instead of days, recency and age in periods, as BG/BB needs; let asOf be the end
 *   of a period. Rows with an amount of 0 or less (returns, cancellations) are no purchases; the last
 *   heading says how many were left out. Rows empty in customers and dates alike are passed over.
 *   Texts that differ in capital letters are different customers.
 * @formula frequency = days − 1; recency = last − first; age = asOf − first; spend = Σ amounts of
 *   repeat days/frequency
 * @units Time in units of 1 day, 7 days, 365.25/12 days, or in periods; money of amounts per repeat
 *   day, or period.
 * @timing Days; asOf is included.
 * @errors #VALUE! naming the row for text or a date outside 1900 to 9999, for columns of different
 *   length, an unknown unit. #N/A naming the row for a blank beside other values, and when no
 *   purchase remains.
 * @source Fader, Hardie and Lee 2005, "RFM and CLV"; the summary of the Python package lifetimes.
 * @example =CCO.RFM({1;1;1;2},{46023;46032;46043;46033},{10;20;30;5},46053) → {"Customer","Frequency","Recency","Age","Spend";1,2,20,30,25;2,0,0,20,0}
 * @example =CCO.RFM({"A","A","A"},{46023.4,46023.9,46037},,46051,"WEEK") → {"Customer","Frequency","Recency","Age";"A",1,2,4}
 */
export function rfm(
  customers: any[][],
  dates: any[][],
  amounts?: any[][],
  asOf?: any,
  unit?: any
): any[][] {
  return answer("CCO.RFM", () => {
    const input = {
      ...orderLog(customers, dates, amounts),
      asOf: isOmitted(asOf) ? null : number(asOf, "asOf"),
      unit: option(unit, "unit", RFM_UNITS, "DAY"),
    };
    return after(calculate("lifetime.rfm", input, input.dates.length * 3), rfmTable);
  });
}

function rfmTable({ customers, frequency, recency, age, spend, leftOut }: Rfm): Cell[][] {
  const headings = ["Customer", "Frequency", "Recency", "Age"];
  if (!spend)
    return [headings, ...customers.map((id, i) => [id, frequency[i]!, recency[i]!, age[i]!])];
  const last = headingWith("Spend", leftOut);
  const rows = customers.map((id, i) => [id, frequency[i]!, recency[i]!, age[i]!, spend[i]!]);
  return [[...headings, last], ...rows];
}
