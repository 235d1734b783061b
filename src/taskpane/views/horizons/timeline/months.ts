/** Calendar months of Excel date serials, as the sheet counts a programme's start: by the month, not the day. */
import { dateOfSerial } from "../../../numbers/format";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The same day so many months later; the last day of a shorter month, as Excel's EDATE has it. */
export function addMonths(serial: number, months: number): number {
  const date = dateOfSerial(serial);
  const target = date.getUTCFullYear() * 12 + date.getUTCMonth() + Math.round(months);
  const year = Math.floor(target / 12);
  const month = target - year * 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  return Math.round((Date.UTC(year, month, day) - EPOCH) / DAY);
}

/** Whole months from one date to another, by year and month alone. */
export function monthsBetween(from: number, to: number): number {
  const [first, last] = [dateOfSerial(from), dateOfSerial(to)];
  return (
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth()
  );
}
