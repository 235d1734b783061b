/** Finds a programme's row at the moment of the call: rows move, so a key is the only address. */
import { columnSchema, programmes } from "../schema";
import { nearest } from "../read/nearest";
import { ROLES } from "../read/mapping";
import { WorkbookError, type AssumptionKind, type Mapping, type MappingRole } from "../types";
import { readMapping } from "./read-state";

const UNCHANGED = "Nothing was changed.";

export interface Target {
  table: string;
  keyColumn: string;
  mapping: Mapping | null;
}

export async function target(context: Excel.RequestContext): Promise<Target> {
  const mapping = await readMapping(context);
  return mapping
    ? { table: mapping.table, keyColumn: mapping.columns.programme ?? "", mapping }
    : { table: "Programmes", keyColumn: "Programme", mapping: null };
}

export interface FoundTable {
  table: Excel.Table;
  headers: string[];
  /** Names of the programmes, a row each. */
  keys: string[];
  body: Excel.Range;
}

export async function findTable(context: Excel.RequestContext, where: Target): Promise<FoundTable> {
  const table = context.workbook.tables.getItemOrNullObject(where.table);
  await context.sync();
  if (table.isNullObject)
    throw new WorkbookError(`The table ${where.table} is missing. ${UNCHANGED}`);
  const head = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  head.load("values");
  body.load("values,rowIndex,columnIndex,rowCount,columnCount");
  table.worksheet.load("id,name");
  await context.sync();
  const headers = (head.values[0] ?? []).map(String);
  const place = columnPlace(headers, where.keyColumn, where.table);
  return { table, headers, body, keys: body.values.map((row) => String(row[place] ?? "").trim()) };
}

export function columnPlace(headers: readonly string[], column: string, table: string): number {
  const place = headers.indexOf(column);
  if (place >= 0) return place;
  const near = nearest(column, headers);
  const hint = near === null ? "" : ` Was it renamed to "${near}"?`;
  throw new WorkbookError(`The table ${table} has no column "${column}".${hint} ${UNCHANGED}`);
}

export function rowOfKey(keys: readonly string[], key: string, table: string): number {
  const rows = keys.flatMap((name, row) => (name === key ? [row] : []));
  if (rows.length === 1) return rows[0] as number;
  if (rows.length === 0) {
    throw new WorkbookError(`"${key}" is no longer in the table ${table}. ${UNCHANGED}`);
  }
  throw new WorkbookError(
    `"${key}" stands ${rows.length} times in the table ${table}; give each row its own name first. ${UNCHANGED}`
  );
}

/** What a column may hold, by the schema or by the role it is mapped to. */
export interface Accepts {
  kind: AssumptionKind;
  choices?: readonly string[];
  minimum?: number;
  maximum?: number;
  formula: boolean;
}

export function accepts(column: string, where: Target): Accepts {
  if (where.mapping) {
    const found = Object.entries(where.mapping.columns).find(([, name]) => name === column);
    if (!found) throw new WorkbookError(`"${column}" is not a mapped column. ${UNCHANGED}`);
    return { kind: ROLES[found[0] as MappingRole].kind, formula: false };
  }
  if (!programmes.columns.some((entry) => entry.name === column)) {
    throw new WorkbookError(`"${column}" is not a column of the table Programmes. ${UNCHANGED}`);
  }
  const { kind, choices, minimum, maximum, formula } = columnSchema("Programmes", column);
  return {
    kind,
    formula: formula !== undefined,
    ...(choices ? { choices } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}
