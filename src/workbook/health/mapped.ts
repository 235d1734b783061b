/** The cells of a user's own table that the mapping reads. */
import { ROLES, mappedColumn } from "../read/mapping";
import { errorMeaning } from "../read/errors-in-cells";
import { isError, type CellContent, type TableSnapshot } from "../read/snapshot";
import type { Finding, Mapping, MappingRole } from "../types";
import { addressOf } from "./cells";

export function mappedCellFindings(table: TableSnapshot, mapping: Mapping): Finding[] {
  const roles = (Object.keys(mapping.columns) as MappingRole[]).filter(
    (role) => mappedColumn(mapping, table, role) >= 0
  );
  return [
    ...nameFindings(table, mapping),
    ...roles.flatMap((role) => roleFindings(table, mapping, role)),
  ];
}

function nameFindings(table: TableSnapshot, mapping: Mapping): Finding[] {
  const place = mappedColumn(mapping, table, "programme");
  const seen = new Map<string, number>();
  return table.values.flatMap((cells, row): Finding[] => {
    const name = String(cells[place] ?? "").trim();
    const at = { sheet: table.sheet, address: addressOf(table, row, place) };
    if (name === "") {
      if (cells.every((cell) => cell === "")) return [];
      const message = `${table.name}, row ${row + 1}: ${mapping.columns.programme} is blank, so the row is left out.`;
      return [{ severity: "warning", message, place: at }];
    }
    const first = seen.get(name.toLowerCase());
    if (first === undefined) {
      seen.set(name.toLowerCase(), row);
      return [];
    }
    const message = `${table.name}: "${name}" stands in rows ${first + 1} and ${row + 1}; the name must be unique.`;
    return [{ severity: "error", message, place: at }];
  });
}

function roleFindings(table: TableSnapshot, mapping: Mapping, role: MappingRole): Finding[] {
  const place = mappedColumn(mapping, table, role);
  const faults = new Map<string, number[]>();
  table.values.forEach((cells, row) => {
    const problem = problemOf(role, cells[place] ?? "");
    if (problem !== null) faults.set(problem, [...(faults.get(problem) ?? []), row]);
  });
  return [...faults].map(([problem, rows]) => {
    const address = addressOf(table, rows[0] ?? 0, place);
    const where = rows.length === 1 ? address : `${rows.length} cells, first ${address}`;
    return {
      severity: "error",
      message: `${table.name}, ${mapping.columns[role]} (${where}): ${problem}.`,
      place: { sheet: table.sheet, address },
    };
  });
}

function problemOf(role: MappingRole, value: CellContent): string | null {
  if (value === "") return null;
  if (typeof value === "string" && isError(value)) return `${value}: ${errorMeaning(value)}`;
  if (ROLES[role].kind === "text") return null;
  if (typeof value !== "number") {
    const number = /^\s*-?[\d.,' ]+%?\s*$/.test(String(value));
    return `"${String(value)}" is text where a number is needed${number ? " (a number with another decimal sign?)" : ""}`;
  }
  if (role === "horizon" && ![1, 2, 3].includes(value))
    return `${value} is not a horizon: 1, 2 or 3`;
  return role === "investment" && value < 0 ? `${value} is less than 0` : null;
}
