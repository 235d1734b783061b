/** Cells of the tables against the schema: wrong kind, unknown word, out of range, error, overwritten formula. */
import { cellAddress } from "../address";
import type { ColumnSchema, TableSchema } from "../schema";
import { errorMeaning } from "../read/errors-in-cells";
import { nearest } from "../read/nearest";
import {
  columnOf,
  isError,
  type CellContent,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../read/snapshot";
import { holdsFormula } from "../text";
import type { Finding } from "../types";

export function cellFindings(
  schema: TableSchema,
  table: TableSnapshot,
  snapshot: WorkbookSnapshot
): Finding[] {
  return schema.columns.flatMap((column) => {
    const place = table.headers.indexOf(column.name);
    if (place < 0) return [];
    const cells = table.values.map((row, i) => ({ value: row[place] ?? "", row: i }));
    const faults = cells.flatMap(({ value, row }) => {
      const problem = problemOf(column, value, snapshot);
      return problem === null ? [] : [{ problem, row }];
    });
    return [
      ...grouped(schema, table, column, place, faults),
      ...overwritten(schema, table, column, place),
    ];
  });
}

/** What is wrong with a cell, or null. */
function problemOf(
  column: ColumnSchema,
  value: CellContent,
  snapshot: WorkbookSnapshot
): string | null {
  if (value === "") return null;
  if (typeof value === "string" && isError(value)) return `${value}: ${errorMeaning(value)}`;
  if (column.formula) return null;
  if (column.kind === "text") return unknownName(column, String(value), snapshot);
  if (column.kind === "choice") return unknownChoice(column, String(value));
  if (typeof value !== "number") {
    return `"${String(value)}" is text where a number is needed${decimalHint(String(value))}`;
  }
  const { minimum = -Infinity, maximum = Infinity } = column;
  if (value < minimum) return `${value} is less than ${minimum}`;
  return value > maximum ? `${value} is more than ${maximum}` : null;
}

const decimalHint = (text: string): string =>
  /^\s*-?[\d.,' ]+%?\s*$/.test(text) ? " (a number with another decimal sign?)" : "";

function unknownChoice(column: ColumnSchema, value: string): string | null {
  const choices = column.choices ?? [];
  if (choices.includes(value)) return null;
  const near = nearest(value, choices);
  return `"${value}" is not one of ${choices.join(", ")}${near === null ? "" : `; is ${near} meant?`}`;
}

function unknownName(
  column: ColumnSchema,
  value: string,
  snapshot: WorkbookSnapshot
): string | null {
  if (!column.among) return null;
  const table = snapshot.tables.get(column.among.table);
  const names = table && columnOf(table, column.among.column);
  if (!names) return null;
  const known = names.map(String);
  if (known.some((name) => name.toLowerCase() === value.toLowerCase())) return null;
  const near = nearest(value, known);
  return `"${value}" is not in ${column.among.table}${near === null ? "" : `; is "${near}" meant?`}`;
}

/** The same problem in many rows of a column is one finding that names the first cell. */
function grouped(
  schema: TableSchema,
  table: TableSnapshot,
  column: ColumnSchema,
  place: number,
  faults: { problem: string; row: number }[]
): Finding[] {
  const rows = new Map<string, number[]>();
  for (const { problem, row } of faults) rows.set(problem, [...(rows.get(problem) ?? []), row]);
  return [...rows].map(([problem, where]) => {
    const address = addressOf(table, where[0] ?? 0, place);
    const count = where.length > 1 ? ` (${where.length} cells, first ${address})` : ` (${address})`;
    return {
      severity: "error",
      message: `${schema.name}, ${column.name}${count}: ${problem}.`,
      place: { sheet: table.sheet, address },
    };
  });
}

function overwritten(
  schema: TableSchema,
  table: TableSnapshot,
  column: ColumnSchema,
  place: number
): Finding[] {
  if (!column.formula || !table.formulas) return [];
  const rows = table.formulas.flatMap((row, i) =>
    holdsFormula(row[place], table.values[i]?.[place]) ? [] : [i]
  );
  if (rows.length === 0) return [];
  const address = addressOf(table, rows[0] ?? 0, place);
  const cells = rows.length === 1 ? address : `${rows.length} cells, first ${address}`;
  return [
    {
      severity: "error",
      message: `${schema.name}, ${column.name} (${cells}): the formula is overwritten by a value or deleted; copy it from a row that has it.`,
      place: { sheet: table.sheet, address },
    },
  ];
}

export function addressOf(table: TableSnapshot, row: number, column: number): string {
  return cellAddress(table.row + 1 + row, table.column + column);
}
