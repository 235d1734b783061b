/** Customers who bought, by the calendar period of their first purchase: as fine as can be read in a pane. */
import { cohorts, type Cohorts } from "./cohorts";
import { readOrders, type OrderLog } from "./order-log";

export type CohortPeriod = "MONTH" | "QUARTER" | "YEAR";

export interface ReadableCohorts extends Cohorts {
  readonly period: CohortPeriod;
}

/** So many columns can be read. */
const MOST = 10;
/** Days that a period has at least, nearly. */
const LENGTHS = { MONTH: 30, QUARTER: 91 };

export function readableCohorts(log: OrderLog, asOf: number): ReadableCohorts {
  const { rows, day } = readOrders(log, asOf);
  const days = asOf - day[rows[0]!]! + 1;
  const fits = (period: keyof typeof LENGTHS) => days <= LENGTHS[period] * MOST;
  const period = fits("MONTH") ? "MONTH" : fits("QUARTER") ? "QUARTER" : "YEAR";
  const { customers, dates } = log;
  const counted = {
    customers: Array.from(rows, (row) => customers[row]!),
    dates: Array.from(rows, (row) => dates[row]!),
    amounts: null,
  };
  return { ...cohorts({ ...counted, unit: period }), period };
}
