/** Turns cell values into readings: a value, or the reason why there is none. */
import type { Reading } from "../types";
import { errorMeaning } from "./errors-in-cells";
import { isError, type CellContent } from "./snapshot";

export function none<T>(problem: string | null): Reading<T> {
  return { value: null, problem };
}

/** A number; blank gives `whenBlank` as its reason, text says itself. */
export function readNumber(
  value: CellContent | undefined,
  whenBlank: string | null = null
): Reading<number> {
  if (typeof value === "number") return { value };
  if (value === undefined || value === "") return none(whenBlank);
  if (typeof value === "string" && isError(value)) return none(`${value}: ${errorMeaning(value)}`);
  return none(`"${String(value)}" is not a number`);
}

/** Text as it stands; an error value is a problem. */
export function readText(value: CellContent | undefined): Reading<string> {
  if (value === undefined || value === "") return none(null);
  const text = String(value);
  return isError(text) ? none(`${text}: ${errorMeaning(text)}`) : { value: text };
}

/** Text for places that show it plainly; errors show as they are. */
export const plainText = (value: CellContent | undefined): string =>
  value === undefined ? "" : String(value).trim();

/** A row of numbers; the first cell that is none is the reason why there is no row. */
export function readNumbers(values: readonly CellContent[], what: string): Reading<number[]> {
  const numbers: number[] = [];
  for (const [i, value] of values.entries()) {
    const reading = readNumber(value, `${what} ${i + 1} is blank`);
    if (reading.value === null) return reading;
    numbers.push(reading.value);
  }
  return { value: numbers };
}
