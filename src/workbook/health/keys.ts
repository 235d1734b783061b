/** Keys of the tables: blank, repeated, and rows that the calculation leaves out. */
import { rangeAddress } from "../address";
import type { TableSchema } from "../schema";
import { isError, type CellContent, type TableSnapshot } from "../read/snapshot";
import type { Finding } from "../types";
import { addressOf } from "./cells";

export function keyFindings(schema: TableSchema, table: TableSnapshot): Finding[] {
  const places = schema.key.map((name) => table.headers.indexOf(name));
  if (places.some((place) => place < 0)) return [];
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  table.values.forEach((cells, row) => {
    if (isBlankRow(schema, table, cells)) return;
    const place = { sheet: table.sheet, address: addressOf(table, row, places[0] ?? 0) };
    const parts = places.map((column) => String(cells[column] ?? "").trim());
    const blank = schema.key.filter((_, i) => parts[i] === "");
    if (blank.length > 0) {
      findings.push({
        severity: "error",
        message: `${schema.name}, row ${row + 1}: ${blank.join(" and ")} is blank, so the row is left out.`,
        place,
      });
      return;
    }
    const key = parts.join("\u0001").toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else {
      findings.push({
        severity: "error",
        message: `${schema.name}: "${parts.join(", ")}" stands in rows ${first + 1} and ${row + 1}; the name must be unique.`,
        place,
      });
    }
  });
  return [...findings, ...requiredFindings(schema, table)];
}

/** Rows with a key but without an input that the calculation needs. */
function requiredFindings(schema: TableSchema, table: TableSnapshot): Finding[] {
  const required = schema.columns.filter(
    (column) => column.required === true && !schema.key.includes(column.name)
  );
  return table.values.flatMap((cells, row): Finding[] => {
    const name = schema.key.map((key) => String(cells[table.headers.indexOf(key)] ?? "").trim());
    if (name.includes("")) return [];
    const missing = required.filter((column) => {
      const place = table.headers.indexOf(column.name);
      return place >= 0 && (cells[place] ?? "") === "";
    });
    if (missing.length === 0) return [];
    const first = table.headers.indexOf(missing[0]?.name ?? "");
    const columns = missing.map((column) => column.name).join(", ");
    return [
      {
        severity: "warning",
        message: `${schema.name}, "${name.join(", ")}": ${columns} ${missing.length === 1 ? "is" : "are"} blank, so the row is left out of the calculation.`,
        place: { sheet: table.sheet, address: addressOf(table, row, first) },
      },
    ];
  });
}

/** Rows in which nothing was typed are spare room, no fault. */
export function isBlankRow(
  schema: TableSchema,
  table: TableSnapshot,
  cells: readonly CellContent[]
): boolean {
  const formulas = new Set(
    schema.columns.filter((column) => column.formula).map((column) => column.name)
  );
  return table.headers.every((header, i) => {
    const value = cells[i] ?? "";
    return formulas.has(header) || value === "" || (typeof value === "string" && isError(value));
  });
}

export const headerPlace = (table: TableSnapshot) => ({
  sheet: table.sheet,
  address: rangeAddress(table.row, table.column, 1, table.headers.length),
});
