/**
 * Activity of customers by months since their first purchase, over all cohorts together, and the share
 * that a model counts as customers still, also beyond what has been observed.
 */
import type { Orders } from "./order-log";
import { survival } from "./survival";
import type { Usable } from "./usable";

export interface CohortActivity {
  /** Months since the first purchase, from 0. */
  readonly months: number[];
  /** Share of the customers known for the whole month who bought in it; null beyond the log. */
  readonly active: (number | null)[];
  /** Customers behind each share. */
  readonly known: number[];
  /** Share that are customers still at the month's beginning, by the model. */
  readonly survival: number[];
}

const DAYS_A_MONTH = 365.25 / 12;
const MOST_MONTHS = 120;
/** Fewer customers than this say little of a month. */
const FEWEST = 20;

export function cohortActivity(
  { customer, day, rows, asOf, ids }: Orders,
  { model, parameters }: Usable,
  length: number
): CohortActivity {
  const firstDay = new Int32Array(ids.length).fill(-1);
  const lastMonth = new Int32Array(ids.length).fill(-1);
  const observed = Math.min(MOST_MONTHS, Math.floor((asOf - day[rows[0]!]! + 1) / DAYS_A_MONTH));
  const active = new Array<number>(observed).fill(0);
  for (const row of rows) {
    const who = customer[row]!;
    if (firstDay[who] === -1) firstDay[who] = day[row]!;
    const month = Math.floor((day[row]! - firstDay[who]!) / DAYS_A_MONTH);
    // A month counts for those who have been seen through all of it.
    const whole = asOf - firstDay[who]! + 1 >= (month + 1) * DAYS_A_MONTH;
    if (month !== lastMonth[who] && whole && month < observed) active[month]! += 1;
    lastMonth[who] = month;
  }
  const known = active.map((_, month) => {
    let customers = 0;
    for (const first of firstDay) {
      if (first !== -1 && asOf - first + 1 >= (month + 1) * DAYS_A_MONTH) customers += 1;
    }
    return customers;
  });
  const seen = known.filter((customers) => customers >= FEWEST).length;
  const months = Array.from({ length: Math.max(seen * 2, 12) }, (_, month) => month);
  return {
    months,
    active: months.map((month) => (month < seen ? active[month]! / known[month]! : null)),
    known: months.map((month) => (month < seen ? known[month]! : 0)),
    survival: months.map((month) => survival(model, parameters, (month * DAYS_A_MONTH) / length)),
  };
}
