/**
 * The order log that CCO.RFM and CCO.COHORTS take: three columns (or rows) side by side, one purchase
 * a row. Rows that are empty in customers and dates alike, as below the end of a log, are left out.
 */
import { PlanningError } from "../core/errors";
import type { CustomerId } from "../core/lifetime/customer-index";
import { dayOf, isDate, type OrderLog } from "../core/lifetime/order-log";
import { basic, describe, grid, isBlank, isOmitted, sizeOf } from "./values-in";

export function orderLog(customers: unknown, dates: unknown, amounts: unknown): OrderLog {
  const who = line(customers, "customers");
  const when = line(dates, "dates");
  const money = isOmitted(amounts) ? null : line(amounts, "amounts");
  const count = Math.max(who.count, when.count, money?.count ?? 1);
  for (const part of [who, when, money]) {
    if (part && part.count !== count && part.count !== 1)
      throw new PlanningError("value", `${part.name}: ${part.count} values for ${count} rows`);
  }
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
    if (money && sums) sums[kept] = numberAt(money, row, "a number");
    kept++;
  }
  ids.length = kept;
  return {
    customers: ids,
    dates: days.subarray(0, kept),
    amounts: sums ? sums.subarray(0, kept) : null,
  };
}

interface Line {
  readonly name: string;
  readonly count: number;
  at(place: number): unknown;
}

/** A row or a column of cells, or one cell for every row, read without a copy: logs are long. */
function line(argument: unknown, name: string): Line {
  if (isOmitted(argument))
    throw new PlanningError("value", `${name}: is left out; a column of ${name} is needed`);
  const cells = grid(argument, name);
  const [first] = cells;
  if (cells.length === 1) {
    const one = first!.length === 1;
    return { name, count: first!.length, at: (place) => first![one ? 0 : place] };
  }
  if (first!.length === 1) return { name, count: cells.length, at: (place) => cells[place]![0] };
  throw new PlanningError("value", `${name}: ${sizeOf(cells)}; one row or one column is needed`);
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

function numberAt(part: Line, row: number, needed: string): number {
  const value = basic(part.at(row));
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw unusable(value, `${part.name}: row ${row + 1}`, needed);
}

function unusable(cell: unknown, place: string, needed: string): PlanningError {
  if (isBlank(cell) || (typeof cell === "string" && cell.trim() === ""))
    return new PlanningError("missing", `${place} is blank; ${needed} is needed`);
  return new PlanningError("value", `${place} holds ${describe(cell)}; ${needed} is needed`);
}
