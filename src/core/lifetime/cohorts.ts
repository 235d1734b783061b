/**
 * Customers by the period of their first purchase, and how many of them (or what they spend) in each
 * period since. Cells after the end of the log are null: they are not yet known, not 0.
 */
import { PlanningError } from "../errors";
import { periodName, periodOf, type CalendarPeriod } from "./calendar";
import { readOrders, type OrderLog } from "./order-log";

export interface CohortsInput extends OrderLog {
  readonly unit: CalendarPeriod;
}

export interface Cohorts {
  /** The cohorts' periods, from the first to the last of the log; one may be empty. */
  readonly names: readonly string[];
  /** cells[cohort][periods since]: active customers, or spend where the log has amounts. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly leftOut: number;
}

const MOST_PERIODS = 2000;

export function cohorts(input: CohortsInput): Cohorts {
  const { amounts, unit } = input;
  const { ids, customer, day, rows, leftOut, asOf } = readOrders(input, null);
  const first = periodOf(day[rows[0]!]!, unit);
  const count = periodOf(asOf, unit) - first + 1;
  if (count > MOST_PERIODS) {
    throw new PlanningError(
      "value",
      `unit: ${unit} makes ${count} periods; a unit with at most ${MOST_PERIODS} is needed`
    );
  }
  const cells = Array.from({ length: count }, (_, cohort) =>
    Array.from({ length: count }, (_, since) => (cohort + since < count ? 0 : null))
  );
  const cohortOf = new Int32Array(ids.length).fill(-1);
  const seenIn = new Int32Array(ids.length).fill(-1);
  let period = 0;
  for (let k = 0, today = -1; k < rows.length; k++) {
    const row = rows[k]!;
    const who = customer[row]!;
    if (day[row] !== today) {
      today = day[row]!;
      period = periodOf(today, unit) - first;
    }
    if (cohortOf[who] === -1) cohortOf[who] = period;
    const line = cells[cohortOf[who]!]!;
    const since = period - cohortOf[who]!;
    if (amounts) line[since]! += amounts[row]!;
    else if (seenIn[who] !== period) line[since]!++;
    seenIn[who] = period;
  }
  const names = Array.from({ length: count }, (_, k) => periodName(first + k, unit));
  return { names, cells, leftOut };
}
