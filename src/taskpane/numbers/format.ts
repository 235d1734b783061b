/** Numbers as the pane shows them: by the locale of the workbook's content, short, with the full value beside. */
import { strings } from "../strings";

export interface Format {
  locale: string;
  /** Short, such as 1.24 m; the units are those of the pane's own language. */
  money(value: number): string;
  /** In full, with the currency. */
  moneyFull(value: number, currency: string): string;
  /** Up to `digits` decimals. */
  number(value: number, digits?: number): string;
  /** Always `digits` decimals. */
  fixed(value: number, digits: number): string;
  /** A share of 1 as a percentage. */
  percent(value: number, digits?: number): string;
  /** An Excel date serial. */
  date(serial: number): string;
  /** The month of an Excel date serial, such as Jan 2027. */
  month(serial: number): string;
}

export function createFormat(locale: string): Format {
  const usable = supported(locale);
  const cached = new Map<string, Intl.NumberFormat>();
  const by = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const known = cached.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(usable, options);
    cached.set(key, made);
    return made;
  };
  const compact = by("compact", { maximumSignificantDigits: 3 });
  const dates = new Intl.DateTimeFormat(usable, { dateStyle: "medium", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(usable, {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const minus = (text: string): string => text.replace("-", "−");
  return {
    locale: usable,
    money: (value) => {
      const { scaled, unit } = shorten(value);
      return minus(`${compact.format(noNegativeZero(scaled))}${unit}`);
    },
    moneyFull: (value, currency) =>
      minus(
        /^[A-Z]{3}$/.test(currency)
          ? by(`money ${currency}`, {
              style: "currency",
              currency,
              currencyDisplay: "code",
              maximumFractionDigits: 0,
            }).format(noNegativeZero(value))
          : `${by("full", { maximumFractionDigits: 0 }).format(noNegativeZero(value))} ${currency}`.trim()
      ),
    number: (value, digits = 2) =>
      minus(
        by(`number ${digits}`, { maximumFractionDigits: digits }).format(noNegativeZero(value))
      ),
    fixed: (value, digits) =>
      minus(
        by(`fixed ${digits}`, {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }).format(noNegativeZero(value))
      ),
    percent: (value, digits = 2) =>
      minus(
        by(`percent ${digits}`, { style: "percent", maximumFractionDigits: digits }).format(
          noNegativeZero(value)
        )
      ),
    date: (serial) => dates.format(dateOfSerial(serial)),
    month: (serial) => months.format(dateOfSerial(serial)),
  };
}

/** The unit is chosen after rounding: 999,600 is 1 m, not 1,000 k. */
function shorten(value: number): { scaled: number; unit: string } {
  const rounded = Number(value.toPrecision(3));
  const found = strings.moneyUnits.find(({ from }) => Math.abs(rounded) >= from);
  // A narrow space that does not break keeps number and unit together.
  return found
    ? { scaled: rounded / found.from, unit: `\u202f${found.unit}` }
    : { scaled: rounded, unit: "" };
}

const DAY = 86_400_000;
/** Serial 0 of Excel's 1900 date system, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

export function dateOfSerial(serial: number): Date {
  return new Date(EPOCH + Math.floor(serial) * DAY);
}

/** The form of a date input, yyyy-mm-dd. */
export function isoOfSerial(serial: number): string {
  return dateOfSerial(serial).toISOString().slice(0, 10);
}

export function serialOfIso(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round((time - EPOCH) / DAY);
}

function noNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** Excel may report a locale that the browser does not know; figures are then written in English. */
function supported(locale: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}
