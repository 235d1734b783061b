/** CCO.COHORTS: who stays active, by the period of the first purchase. */
import { CALENDAR_PERIODS } from "../../core/lifetime/calendar";
import type { Cohorts } from "../../core/lifetime/cohorts";
import { calculate } from "../../workers";
import { after, answer, option, type Cell } from "../cells";
import { headingWith, orderLog } from "../order-log";

/**
 * Counts customers that are active, or adds up what they spend, by the period of their first purchase
 * and the periods since.
 * @customfunction COHORTS COHORTS
 * @param customers Customer of each purchase, a number or a text.
 * @param dates Date of each purchase; the time of day does not count.
 * @param [unit] MONTH (the default), DAY, WEEK, QUARTER or YEAR, by the calendar; weeks begin on Monday.
 * @param [amounts] Money of each purchase: the grid then holds spend; those of 0 or less are left out.
 * @returns A grid with headings: a row a cohort from the first period to the last, a column a period
 *   since the first purchase, from 0. Cells after the last date of the log are empty.
 * @definition A customer belongs to the period of the first purchase and counts once in each period
 *   with a purchase. Column 0 holds the size of each cohort. Rows of 0 or less, when amounts are
 *   given, are no purchases; the first heading says how many were left out.
 * @formula cell(c, k) = customers of cohort c with a purchase in period c + k, or their spend in it
 * @units Customers, or the money of amounts.
 * @timing Calendar periods of Excel's dates; the last may be incomplete.
 * @errors #VALUE! naming the row for text or a date outside 1900 to 9999, for columns of different
 *   length, an unknown unit, more than 2,000 periods. #N/A naming the row for a blank beside other
 *   values, and when no purchase remains.
 * @source Definition.
 * @example =CCO.COHORTS({1;1;2;2;3},{46023;46054;46024;46082;46055}) → {"Cohort",0,1,2;"2026-01",2,1,1;"2026-02",1,0,"";"2026-03",0,"",""}
 * @example =CCO.COHORTS({1;1;2},{46023;46054;46024},"QUARTER",{10;20;5}) → {"Cohort",0;"2026-Q1",35}
 */
export function cohortGrid(
  customers: any[][],
  dates: any[][],
  unit?: any,
  amounts?: any[][]
): any[][] {
  return answer("CCO.COHORTS", () => {
    const period = option(unit, "unit", CALENDAR_PERIODS, "MONTH");
    const input = { ...orderLog(customers, dates, amounts), unit: period };
    return after(calculate("lifetime.cohorts", input, input.dates.length * 3), cohortTable);
  });
}

function cohortTable({ names, cells, leftOut }: Cohorts): Cell[][] {
  const corner = headingWith("Cohort", leftOut);
  const rows = cells.map((line, i) => [names[i]!, ...line.map((cell) => cell ?? "")]);
  return [[corner, ...names.map((_, k) => k)], ...rows];
}
