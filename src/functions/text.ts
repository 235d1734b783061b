/** One optional text, such as the name of a unit: "" when left out. */
import { PlanningError } from "../core/errors";
import { basic, describe, grid, isOmitted, sizeOf } from "./values-in";

export function textOf(argument: unknown, name: string): string {
  if (isOmitted(argument)) return "";
  const cells = grid(argument, name);
  if (cells.length > 1 || cells[0]!.length > 1) {
    throw new PlanningError("value", `${name}: ${sizeOf(cells)}; one text is needed`);
  }
  const value = basic(cells[0]![0]);
  if (value === 0) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw new PlanningError("value", `${name}: holds ${describe(value)}; a text is needed`);
}
