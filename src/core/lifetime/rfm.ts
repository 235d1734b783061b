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
  const firstOf = new Int32Array(ids.length).fill(NONE);
  const lastOf = new Int32Array(ids.length);
  const frequency = new Float64Array(ids.length);
  const spend = new Float64Array(amounts ? ids.length : 0);
  let period = NONE;
  for (let k = 0, today = NONE; k < rows.length; k++) {
    const row = rows[k]!;
    const who = customer[row]!;
    if (day[row] !== today) {
      today = day[row]!;
      period = calendar ? periodOf(today, calendar) : today;
    }
    if (firstOf[who] === NONE) firstOf[who] = lastOf[who] = period;
    if (period > lastOf[who]!) {
      frequency[who]!++;
      lastOf[who] = period;
    }
    if (amounts && period > firstOf[who]!) spend[who]! += amounts[row]!;
  }
  const end = calendar ? periodOf(asOf, calendar) : asOf;
  const length = calendar ? 1 : DAYS[unit as keyof typeof DAYS];
  return summary(end, length);

  /** Customers without a purchase up to `asOf` drop out. */
  function summary(end: number, length: number): Rfm {
    let kept = 0;
    const recency = new Float64Array(ids.length);
    const age = new Float64Array(ids.length);
    const customers: CustomerId[] = [];
    for (let who = 0; who < ids.length; who++) {
      if (firstOf[who] === NONE) continue;
      customers.push(ids[who]!);
      const x = frequency[who]!;
      frequency[kept] = x;
      recency[kept] = (lastOf[who]! - firstOf[who]!) / length;
      age[kept] = (end - firstOf[who]!) / length;
      if (amounts) spend[kept] = x > 0 ? spend[who]! / x : 0;
      kept++;
    }
    return {
      customers,
      frequency: frequency.subarray(0, kept),
      recency: recency.subarray(0, kept),
      age: age.subarray(0, kept),
      spend: amounts ? spend.subarray(0, kept) : null,
      leftOut,
      asOf,
    };
  }
}

const NONE = -1;
