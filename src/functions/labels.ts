/** Names that stand beside the rows of a table: a row or a column of texts or numbers. */
import { PlanningError } from "../core/errors";
import { basic, describe, grid, isBlank, isOmitted, oneLine, placeOf } from "./values-in";

export function labels(argument: unknown, name: string): string[] {
  if (isOmitted(argument))
    throw new PlanningError("value", `${name}: is left out; a column of names is needed`);
  const cells = grid(argument, name);
  return oneLine(cells, name).map(({ row, column }) => {
    const cell = basic(cells[row]![column]);
    const place = placeOf(cells, row, column);
    if (isBlank(cell) || (typeof cell === "string" && cell.trim() === ""))
      throw new PlanningError("missing", `${name}: ${place}is blank; a name is needed`);
    if (typeof cell === "string") return cell.trim();
    if (typeof cell === "number" && Number.isFinite(cell)) return String(cell);
    throw new PlanningError("value", `${name}: ${place}holds ${describe(cell)}; a name is needed`);
  });
}
