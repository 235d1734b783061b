/** Text options: not case-sensitive; an unknown one is refused with a list of the known ones. */
import { PlanningError } from "../core/errors";
import { basic, describe, grid, isBlank, isOmitted, oneLine, placeOf, sizeOf } from "./values-in";

/** One of the known words. A blank, which some platforms hand over as 0, takes the default. */
export function option<T extends string>(
  argument: unknown,
  name: string,
  known: readonly T[],
  standard?: T
): T {
  const cells = grid(argument, name);
  if (cells.length > 1 || cells[0]!.length > 1) {
    throw new PlanningError(
      "value",
      `${name}: ${sizeOf(cells)}; one of ${listOf(known)} is needed`
    );
  }
  const cell = basic(cells[0]![0]);
  if (isBlank(cell) || cell === 0) {
    if (standard !== undefined) return standard;
    throw new PlanningError("value", `${name}: is left out; ${listOf(known)} is needed`);
  }
  const found = known.find((word) => word === asWord(cell));
  if (found !== undefined) return found;
  throw new PlanningError("value", `${name}: holds ${describe(cell)}; ${listOf(known)} is needed`);
}

/** Directions of criteria: MAX or 1, MIN or −1; one for all, or one a criterion; MAX when left out. */
export function directions(argument: unknown, name: string, criteria: number): (1 | -1)[] {
  if (isOmitted(argument) || isSingleZero(argument)) return new Array<1 | -1>(criteria).fill(1);
  const cells = grid(argument, name);
  const found = oneLine(cells, name).map(({ row, column }): 1 | -1 => {
    const cell = basic(cells[row]![column]);
    const word = asWord(cell);
    if (word === "MAX" || cell === 1 || word === "1") return 1;
    if (word === "MIN" || cell === -1 || word === "-1") return -1;
    const place = placeOf(cells, row, column);
    const held = isBlank(cell) ? "is blank" : `holds ${describe(cell)}`;
    throw new PlanningError("value", `${name}: ${place}${held}; MAX, MIN, 1 or -1 is needed`);
  });
  if (found.length === 1) return new Array<1 | -1>(criteria).fill(found[0] as 1 | -1);
  if (found.length === criteria) return found;
  throw new PlanningError("value", `${name}: ${found.length} values for ${criteria} criteria`);
}

function isSingleZero(argument: unknown): boolean {
  const cells = grid(argument, "directions");
  return cells.length === 1 && cells[0]!.length === 1 && basic(cells[0]![0]) === 0;
}

function asWord(cell: unknown): string {
  return typeof cell === "string" ? cell.trim().toUpperCase() : "";
}

/** "START, MID or END" */
function listOf(known: readonly string[]): string {
  return known.length < 2 ? known.join() : `${known.slice(0, -1).join(", ")} or ${known.at(-1)}`;
}
