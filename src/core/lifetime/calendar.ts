/**
 * Calendar periods of Excel's date serials (1900 system). A period has a whole number that grows by
 * one from period to period, so that differences count periods.
 */
export const CALENDAR_PERIODS = ["DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] as const;
export type CalendarPeriod = (typeof CALENDAR_PERIODS)[number];

/** The first and the last day that a sheet knows: 1900-01-01 and 9999-12-31. */
export const FIRST_DAY = 1;
export const LAST_DAY = 2958465;

/** The number of the period that holds a day; weeks begin on Monday. */
export function periodOf(day: number, period: CalendarPeriod): number {
  if (period === "DAY") return day;
  if (period === "WEEK") return Math.floor((day - MONDAY) / 7);
  const { year, month } = civil(day);
  if (period === "YEAR") return year;
  return period === "QUARTER" ? year * 4 + Math.floor((month - 1) / 3) : year * 12 + month - 1;
}

/** "2026-01-31", "2026-01-26" (the Monday), "2026-01", "2026-Q1", "2026" */
export function periodName(index: number, period: CalendarPeriod): string {
  if (period === "YEAR") return String(index);
  if (period === "QUARTER") return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  if (period === "MONTH") return `${Math.floor(index / 12)}-${twoDigits((index % 12) + 1)}`;
  const { year, month, dayOfMonth } = civil(period === "DAY" ? index : index * 7 + MONDAY);
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** 1900-01-02 was a Monday in Excel's count of days, which is right from March 1900 on. */
const MONDAY = 2;

/** Year, month and day of a serial (Fliegel and Van Flandern's method, years that begin in March). */
function civil(serial: number): { year: number; month: number; dayOfMonth: number } {
  // Excel counts a 29 February 1900 that was not; before it, serials are one day behind.
  const sinceMarchOfYear0 = serial + (serial < 60 ? 1 : 0) + 693899;
  const era = Math.floor(sinceMarchOfYear0 / 146097);
  const dayOfEra = sinceMarchOfYear0 - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
