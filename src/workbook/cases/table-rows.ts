/** Changes rows of a table by column name: only cells that differ, blank rows first, and all of it back again. */
import { columnPlace } from "../excel/locate";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../read/snapshot";
import { holdsFormula, safeValue } from "../text";
import { WorkbookError } from "../types";

export type RowCells = Readonly<Record<string, string | number | null>>;

export interface RowChanges {
  table: string;
  /** Cells of rows that are there, by 0-based row. */
  update: readonly { row: number; cells: RowCells }[];
  add: readonly RowCells[];
  remove: readonly number[];
}

export function changeRows(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  { table: name, update, add, remove }: RowChanges
): void {
  if (update.length + add.length + remove.length === 0) return;
  const known = tableOf(snapshot, name);
  const table = context.workbook.tables.getItem(name);
  const body = table.getDataBodyRange();
  const free = freeRows(known);
  const into = add.slice(0, free.length).map((cells, i) => ({ row: free[i] as number, cells }));
  for (const { row, cells } of [...update, ...into]) {
    for (const [column, value] of Object.entries(cells)) {
      setCell(body, known, row, column, value);
    }
  }
  const more = add.slice(free.length).map((cells) => newRow(known, cells));
  if (more.length > 0) table.rows.add(undefined, more);
  removeRows(table, body, known, remove, more.length);
}

function setCell(
  body: Excel.Range,
  known: TableSnapshot,
  row: number,
  column: string,
  value: string | number | null
): void {
  const place = columnPlace(known.headers, column, known.name);
  const now = known.values[row]?.[place] ?? "";
  if (now === (value ?? "")) return;
  if (holdsFormula(known.formulas?.[row]?.[place], now)) {
    throw new WorkbookError(
      `The cell of "${column}" in ${known.name}, row ${row + 1}, holds a formula; change what it reads instead. Nothing was changed.`
    );
  }
  body.getCell(row, place).values = [[value === null ? "" : safeValue(value)]];
}

/** Rows without any typed cell, such as the one that a new table begins with. */
function freeRows({ values, formulas }: TableSnapshot): number[] {
  return values.flatMap((cells, row) =>
    cells.every((cell, i) => cell === "" || holdsFormula(formulas?.[row]?.[i], cell)) ? [row] : []
  );
}

/** A row with the table's own formula columns filled in. */
function newRow(known: TableSnapshot, cells: RowCells): (string | number)[] {
  for (const column of Object.keys(cells)) columnPlace(known.headers, column, known.name);
  return known.headers.map((header, i) => {
    const value = cells[header];
    if (value !== undefined && value !== null) return safeValue(value);
    const formula = known.formulas?.[0]?.[i];
    return holdsFormula(formula, known.values[0]?.[i]) ? String(formula) : "";
  });
}

/** From the last on, so that no number moves; the only row left is emptied, since a table keeps one. */
function removeRows(
  table: Excel.Table,
  body: Excel.Range,
  known: TableSnapshot,
  remove: readonly number[],
  added: number
): void {
  const order = [...remove].sort((a, b) => b - a);
  const all = order.length > 0 && order.length === known.values.length && added === 0;
  if (all) {
    known.values[0]?.forEach((now, i) => {
      if (!holdsFormula(known.formulas?.[0]?.[i], now)) body.getCell(0, i).values = [[""]];
    });
    order.pop();
  }
  for (const row of order) table.rows.getItemAt(row).delete();
}

/** Puts a table's body back to what it was, rows and cells. */
export async function restoreRows(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  names: readonly string[]
): Promise<void> {
  const tables = names.map((name) => {
    const table = context.workbook.tables.getItem(name);
    table.rows.load("count");
    return { known: tableOf(snapshot, name), table };
  });
  await context.sync();
  for (const { known, table } of tables) {
    const rows = known.values.length;
    for (let row = table.rows.count - 1; row >= rows; row--) table.rows.getItemAt(row).delete();
    const blank = known.headers.map(() => "");
    const missing = Array.from({ length: rows - table.rows.count }, () => [...blank]);
    if (missing.length > 0) table.rows.add(undefined, missing);
    table.getDataBodyRange().formulas = known.values.map((cells, row) =>
      cells.map((value, i) => originalOf(known.formulas?.[row]?.[i], value))
    );
  }
  await context.sync();
}

export const originalOf = (formula: CellContent | undefined, value: CellContent): CellContent =>
  holdsFormula(formula, value) ? (formula as string) : safeValue(value);

function tableOf(snapshot: WorkbookSnapshot, name: string): TableSnapshot {
  const table = snapshot.tables.get(name);
  if (!table) throw new WorkbookError(`The table ${name} is missing. Nothing was changed.`);
  return table;
}
