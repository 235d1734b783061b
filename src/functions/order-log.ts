/**
 * The order log that CCO.RFM and CCO.COHORTS take: three columns (or rows) side by side, one purchase
 * a row. Rows that are empty in customers and dates alike, as below the end of a log, are left out.
 */
import type { CustomerId } from "../core/lifetime/customer-index";
import { dayOf, isDate, type OrderLog } from "../core/lifetime/order-log";
import { line, lineCount, numberAt, unusable } from "./lines";
import { basic, isBlank, isOmitted } from "./values-in";

export function orderLog(customers: unknown, dates: unknown, amounts: unknown): OrderLog {
  const who = line(customers, "customers");
  const when = line(dates, "dates");
  const money = isOmitted(amounts) ? null : line(amounts, "amounts");
  const count = money ? lineCount(who, when, money) : lineCount(who, when);
  const ids = new Array<CustomerId>(count);
  const days = new Float64Array(count);
  const sums = money ? new Float64Array(count) : null;
  let kept = 0;
  for (let row = 0; row < count; row++) {
    if (isEmpty(who.at(row)) && isEmpty(when.at(row))) continue;
    ids[kept] = customerId(who.at(row), row);
    const date = numberAt(when, row, "a date");
    if (!isDate(date)) dayOf(date, `dates: row ${row + 1} `);
    days[kept] = date;
    if (money && sums) sums[kept] = numberAt(money, row);
    kept++;
  }
  ids.length = kept;
  return {
    customers: ids,
    dates: days.subarray(0, kept),
    amounts: sums ? sums.subarray(0, kept) : null,
  };
}

/** The heading that also says how many rows were no purchases. */
export function headingWith(heading: string, leftOut: number): string {
  if (leftOut === 0) return heading;
  return `${heading} (${leftOut} ${leftOut === 1 ? "amount" : "amounts"} of 0 or less left out)`;
}

/** Some platforms hand a blank cell over as 0, and no customer buys on day 0. */
function isEmpty(cell: unknown): boolean {
  return cell === 0 || isBlank(cell);
}

function customerId(cell: unknown, row: number): CustomerId {
  const id = basic(cell);
  if (typeof id === "number" && Number.isFinite(id)) return id;
  const text = typeof id === "string" ? id.trim() : "";
  if (text !== "") return text;
  throw unusable(cell, `customers: row ${row + 1}`, "a number or a text");
}
