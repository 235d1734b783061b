/** A named figure of a table: a number, or the reason why there is none. */
import { PlanningError, type PlanningErrorCode } from "../errors";

export type Figure =
  { readonly value: number } | { readonly code: PlanningErrorCode; readonly message: string };

export function figure(calculate: () => number): Figure {
  try {
    const value = calculate();
    if (Number.isFinite(value)) return { value: value === 0 ? 0 : value };
    return { code: "number", message: "the result is no finite number" };
  } catch (error) {
    if (!(error instanceof PlanningError)) throw error;
    return { code: error.code, message: error.message };
  }
}

/** The number of a figure, or NaN. */
export function valueOf(of: Figure): number {
  return "value" in of ? of.value : NaN;
}
