/** Small checks that name the argument, what it holds and what it needs. */
import { PlanningError } from "./errors";

/** Throws unless `holds` is true: "rate: holds -2; a number above -1 is needed". */
export function need(holds: boolean, name: string, value: number, needed: string): void {
  if (!holds)
    throw new PlanningError("value", `${name}: holds ${shown(value)}; ${needed} is needed`);
}

/** A number as a message prints it: at most twelve digits, without rounding noise. */
export function shown(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(12))) : String(value);
}
