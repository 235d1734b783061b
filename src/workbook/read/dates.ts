/** Dates as Excel counts them, and labels for periods. */
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export function dateOf(serial: number): { year: number; month: number; day: number } {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "Jan 2027" */
export function monthLabel(serial: number): string {
  const { year, month } = dateOf(serial);
  return `${MONTHS[month - 1] ?? ""} ${year}`;
}
