/** A first guess at which of a table's columns plays which part, by their names. */
import type { Mapping, MappingRole, UserTable } from "../../../workbook/types";

export const roles: readonly MappingRole[] = [
  "programme",
  "investment",
  "benefit",
  "start",
  "duration",
  "monthsToValue",
  "function",
  "stage",
  "score",
  "horizon",
  "npv",
];

/** Each column is given away once; the sharper names are looked for first. */
export function guessMapping(table: UserTable): Mapping {
  const columns: Mapping["columns"] = {};
  const free = new Set(table.columns);
  for (const role of order) {
    const found = bestOf([...free], names[role]);
    if (!found) continue;
    columns[role] = found;
    free.delete(found);
  }
  return { table: table.name, columns };
}

/** Words that a column's name may hold, the likeliest first. */
const names: Record<MappingRole, string[]> = {
  programme: ["programme", "program", "initiative", "project", "name", "title"],
  investment: ["investment", "invest", "capex", "budget", "cost", "spend"],
  benefit: ["benefit", "saving", "revenue", "uplift", "value a year", "gain"],
  start: ["start", "begin", "kick off", "from"],
  duration: ["duration", "months", "length", "term"],
  monthsToValue: ["months to value", "time to value", "lead time"],
  function: ["function", "department", "area", "team", "unit"],
  stage: ["stage", "status", "phase", "gate"],
  score: ["score", "rating", "points"],
  horizon: ["horizon"],
  npv: ["npv", "net present value", "present value"],
};

const order: readonly MappingRole[] = [
  "npv",
  "monthsToValue",
  "horizon",
  "score",
  "stage",
  "function",
  "start",
  "duration",
  "benefit",
  "investment",
  "programme",
];

function bestOf(columns: string[], words: string[]): string | undefined {
  const plain = (text: string): string =>
    ` ${text
      .toLowerCase()
      .replace(/[\W_]+/g, " ")
      .trim()}`;
  for (const word of words) {
    const exact = columns.find((column) => plain(column) === ` ${word}`);
    if (exact) return exact;
    const part = columns.find((column) => plain(column).includes(` ${word}`));
    if (part) return part;
  }
  return undefined;
}
