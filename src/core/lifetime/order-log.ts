/**
 * An order log made ready: customers numbered in order of their ids, days without time of day, and
 * the rows in order of time, so that one pass over them sees each customer's purchases as they came.
 */
import { shown } from "../check";
import { PlanningError } from "../errors";
import { FIRST_DAY, LAST_DAY } from "./calendar";
import { indexCustomers, type CustomerId } from "./customer-index";

export interface OrderLog {
  /** Numbers or text, one a row. */
  readonly customers: ArrayLike<CustomerId>;
  /** Excel's date serials; a fraction is the time of day. */
  readonly dates: ArrayLike<number>;
  /** Money a row; null where only purchases are counted. */
  readonly amounts: ArrayLike<number> | null;
}

export interface Orders {
  /** Ids in order: numbers ascending, then text by character code. */
  readonly ids: readonly CustomerId[];
  /** The customer of a row as a place in `ids`. */
  readonly customer: Int32Array;
  readonly day: Int32Array;
  /** Rows that count, in order of their day: purchases up to `asOf`, with an amount above 0. */
  readonly rows: Int32Array;
  /** Rows up to `asOf` that are left out because their amount is 0 or less. */
  readonly leftOut: number;
  /** The day on which observation ends. */
  readonly asOf: number;
}

/** `asOf` null: the last day of the log. */
export function readOrders({ customers, dates, amounts }: OrderLog, asOf: number | null): Orders {
  const count = customers.length;
  sameLength(dates.length, "dates", count);
  if (amounts) sameLength(amounts.length, "amounts", count);
  if (count === 0)
    throw new PlanningError("missing", "customers: the log is empty; one purchase is needed");
  const day = daysOf(dates);
  let first = LAST_DAY;
  let last = FIRST_DAY;
  for (let row = 0; row < count; row++) {
    if (day[row]! < first) first = day[row]!;
    if (day[row]! > last) last = day[row]!;
  }
  const end = asOf === null ? last : dayOf(asOf, "asOf: ");
  const { ids, customer } = indexCustomers(customers);
  const { rows, leftOut } = inOrder(day, first, Math.min(end, last), amounts);
  if (rows.length === 0) {
    throw new PlanningError(
      "missing",
      end < first
        ? `asOf: holds ${end}, before the first purchase (${first}); a later date is needed`
        : `amounts: none is above 0${asOf === null ? "" : " up to asOf"}; a purchase is needed`
    );
  }
  return { ids, customer, day, rows, leftOut, asOf: end };
}

/** Rows in order of their day, by counting: a sheet knows fewer than three million days. */
function inOrder(
  day: Int32Array,
  first: number,
  end: number,
  amounts: ArrayLike<number> | null
): { rows: Int32Array; leftOut: number } {
  const starts = new Int32Array(Math.max(0, end - first + 1) + 1);
  let leftOut = 0;
  let kept = 0;
  for (let row = 0; row < day.length; row++) {
    const amount = amounts ? amounts[row]! : 1;
    if (!Number.isFinite(amount)) {
      throw new PlanningError(
        "value",
        `amounts: row ${row + 1} holds ${amount}; a number is needed`
      );
    }
    if (day[row]! > end) continue;
    if (amount <= 0) leftOut++;
    else {
      starts[day[row]! - first + 1]!++;
      kept++;
    }
  }
  for (let k = 1; k < starts.length; k++) starts[k]! += starts[k - 1]!;
  const rows = new Int32Array(kept);
  for (let row = 0; row < day.length; row++) {
    if (day[row]! > end || (amounts && amounts[row]! <= 0)) continue;
    rows[starts[day[row]! - first]!++] = row;
  }
  return { rows, leftOut };
}

function daysOf(dates: ArrayLike<number>): Int32Array {
  const day = new Int32Array(dates.length);
  for (let row = 0; row < day.length; row++) {
    const date = dates[row]!;
    // The message is made only where it is needed: a log has millions of rows.
    day[row] = isDate(date) ? date : dayOf(date, `dates: row ${row + 1} `);
  }
  return day;
}

export function isDate(date: number): boolean {
  return date >= FIRST_DAY && date < LAST_DAY + 1;
}

/** The day of a date, without its time; `place` begins the message for one that is none. */
export function dayOf(date: number, place: string): number {
  if (isDate(date)) return Math.floor(date);
  throw new PlanningError(
    "value",
    `${place}holds ${shown(date)}; a date from 1900-01-01 to 9999-12-31 is needed`
  );
}

function sameLength(length: number, name: string, count: number): void {
  if (length !== count)
    throw new PlanningError("value", `${name}: ${length} values for ${count} of customers`);
}
