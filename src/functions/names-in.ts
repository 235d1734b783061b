/** Names in cells: text or numbers, the same whatever their case and the blanks around them. */
import { PlanningError } from "../core/errors";
import { basic, describe, grid, isBlank, oneLine, placeOf } from "./values-in";

export interface NameLine {
  readonly name: string;
  readonly count: number;
  /** What stands there; "" for a blank, and for 0, as which some platforms hand a blank over. */
  label(place: number): string | number;
  /** Where it stands, for a message: "programmes: row 3 ". */
  where(place: number): string;
}

/** A row or a column of names; one stands for every row. */
export function nameLine(argument: unknown, name: string): NameLine {
  if (argument === null || argument === undefined) {
    throw new PlanningError("value", `${name}: is left out; a row or a column of names is needed`);
  }
  const cells = grid(argument, name);
  const places = oneLine(cells, name);
  const at = (place: number) => places[places.length === 1 ? 0 : place]!;
  return {
    name,
    count: places.length,
    label: (place) => {
      const { row, column } = at(place);
      const value = basic(cells[row]![column]);
      if (isBlank(value) || value === 0) return "";
      if (typeof value === "string") return value.trim();
      if (typeof value === "number" && Number.isFinite(value)) return value;
      throw new PlanningError(
        "value",
        `${name}: ${placeOf(cells, row, column)}holds ${describe(value)}; a name is needed`
      );
    },
    where: (place) => {
      const { row, column } = at(place);
      return `${name}: ${placeOf(cells, row, column)}`;
    },
  };
}

/** How many rows the lines describe together; a line of one applies to every row. */
export function countTogether(lines: readonly { name: string; count: number }[]): number {
  const longest = lines.reduce((most, line) => (line.count > most.count ? line : most));
  for (const { name, count } of lines) {
    if (count !== 1 && count !== longest.count) {
      throw new PlanningError(
        "value",
        `${name}: ${count} values for ${longest.count} of ${longest.name}`
      );
    }
  }
  return longest.count;
}

/** Names numbered from 0 in the order of their first appearance. */
export class NameIndex {
  readonly labels: (string | number)[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a name, which is taken up when it is new. */
  add(label: string | number): number {
    const key = keyOf(label);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.labels.length);
    return this.labels.push(label) - 1;
  }

  /** A place without a name, so that those after it keep theirs. */
  addBlank(): void {
    this.labels.push("");
  }

  find(label: string | number): number | undefined {
    return this.numbers.get(keyOf(label));
  }
}

function keyOf(label: string | number): string {
  return String(label).trim().toLowerCase();
}
