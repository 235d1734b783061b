/**
 * Frequency, recency, age and mean spend of each customer from a log of orders, as the purchase
 * models take them: frequency x counts the days with a purchase after the first such day, recency is
 * the time from the first to the last of them, age the time from the first to the end of observation,
 * and mean spend the money of the repeat days divided by their number (0 where there is none).
 * With calendar periods, periods with a purchase take the place of days, as BG/BB needs.
 */
import { periodOf, type CalendarPeriod } from "./calendar";
import type { CustomerId } from "./customer-index";
import { readOrders, type OrderLog } from "./order-log";

export const RFM_UNITS = [
  "DAY",
  "WEEK",
  "MONTH",
  "PERIODS:MONTH",
  "PERIODS:QUARTER",
  "PERIODS:YEAR",
] as const;
export type RfmUnit = (typeof RFM_UNITS)[number];

export interface RfmInput extends OrderLog {
  /** Later rows are ignored; null: the last date of the log. */
  readonly asOf: number | null;
  readonly unit: RfmUnit;
}

/** A customer a place, in order of the ids. */
export interface Rfm {
  readonly customers: readonly CustomerId[];
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  /** Null where the log has no amounts. */
  readonly spend: Float64Array | null;
  /** Rows left out because their amount is 0 or less. */
  readonly leftOut: number;
  /** The day on which observation ends. */
  readonly asOf: number;
}

const DAYS = { DAY: 1, WEEK: 7, MONTH: 365.25 / 12 };

export function rfm(input: RfmInput): Rfm {
  const { amounts, unit } = input;
  const { ids, customer, day, rows, leftOut, asOf } = readOrders(input, input.asOf);
  const calendar = unit.startsWith("PERIODS:") ? (unit.slice(8) as CalendarPeriod) : null;
  const state = new Float64Array(ids.length * SIZE);
  let period = 0;
  for (let k = 0, today = -1; k < rows.length; k++) {
    const row = rows[k]!;
    const who = customer[row]! * SIZE;
    if (day[row] !== today) {
      today = day[row]!;
      period = calendar ? periodOf(today, calendar) : today;
    }
    if (state[who] === 0) {
      state[who] = period;
      state[who + LAST] = period;
    } else if (period > state[who + LAST]!) {
      state[who + LAST] = period;
      state[who + TIMES]!++;
    }
    if (amounts && period > state[who]!) state[who + MONEY]! += amounts[row]!;
  }
  const end = calendar ? periodOf(asOf, calendar) : asOf;
  const length = calendar ? 1 : DAYS[unit as keyof typeof DAYS];
  return { ...summary(ids, state, end, length, amounts !== null), leftOut, asOf };
}

/** What is kept of a customer, side by side in memory: first and last period, times, money. */
const SIZE = 4;
const [LAST, TIMES, MONEY] = [1, 2, 3];

/** Customers without a purchase up to the end drop out. */
function summary(
  ids: readonly CustomerId[],
  state: Float64Array,
  end: number,
  length: number,
  withSpend: boolean
): Pick<Rfm, "customers" | "frequency" | "recency" | "age" | "spend"> {
  const [frequency, recency, age] = [0, 1, 2].map(() => new Float64Array(ids.length)) as Columns;
  const spend = new Float64Array(withSpend ? ids.length : 0);
  const customers: CustomerId[] = [];
  for (let who = 0; who < ids.length; who++) {
    const first = state[who * SIZE]!;
    if (first === 0) continue;
    const kept = customers.length;
    const times = state[who * SIZE + TIMES]!;
    customers.push(ids[who]!);
    frequency[kept] = times;
    recency[kept] = (state[who * SIZE + LAST]! - first) / length;
    age[kept] = (end - first) / length;
    if (withSpend) spend[kept] = times > 0 ? state[who * SIZE + MONEY]! / times : 0;
  }
  const cut = (column: Float64Array) => column.slice(0, customers.length);
  return {
    customers,
    frequency: cut(frequency),
    recency: cut(recency),
    age: cut(age),
    spend: withSpend ? cut(spend) : null,
  };
}

type Columns = [Float64Array, Float64Array, Float64Array];
