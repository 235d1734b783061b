/**
 * Sets tables right after sheet rows were inserted or deleted, by a program or a person. Of deletions
 * Univer sees only those on the active sheet, and miscounts one that reaches beyond a table; rows
 * inserted into a table lack the formulas of its calculated columns.
 */
import {
  InsertRowByRangeCommand,
  InsertRowCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { Context } from "./context";
import type { TableRows } from "./table-rows";
import type { Tables } from "./tables";
import type { Rect, TableInfo } from "./types";

const INSERTIONS: string[] = [InsertRowCommand.id, InsertRowByRangeCommand.id];
const DELETIONS: string[] = [RemoveRowCommand.id, RemoveRowByRangeCommand.id];

interface Removed {
  sheetId: string;
  first: number;
  last: number;
}

export function keepTablePlaces(context: Context, tables: Tables, rows: TableRows): void {
  afterDeletion(context, tables);
  context.commands.onCommandExecuted((command) => {
    if (!INSERTIONS.includes(command.id)) return;
    const { subUnitId, range } = command.params as {
      subUnitId: string;
      range: { startRow: number; endRow: number };
    };
    for (const { id, sheetId, range: frame } of tables.list())
      if (
        sheetId === subUnitId &&
        range.startRow > frame.row &&
        range.endRow < frame.row + frame.rows
      )
        rows.fillFormulas(id, range.startRow, range.endRow - range.startRow + 1);
  });
}

function afterDeletion(context: Context, tables: Tables): void {
  let before: TableInfo[] = [];
  let removed: Removed[] = [];
  context.commands.beforeCommandExecuted((command) => {
    if (DELETIONS.includes(command.id)) {
      before = tables.list();
      removed = [];
    } else if (command.id === RemoveRowMutation.id) {
      const { subUnitId, range } = command.params as {
        subUnitId: string;
        range: { startRow: number; endRow: number };
      };
      removed.push({ sheetId: subUnitId, first: range.startRow, last: range.endRow });
    }
  });
  context.commands.onCommandExecuted((command) => {
    if (!DELETIONS.includes(command.id)) return;
    for (const table of before) {
      const range = removed
        .filter(({ sheetId }) => sheetId === table.sheetId)
        .reduceRight<Rect | null>(without, table.range);
      const kept = tables.list().some((one) => one.id === table.id);
      if (!kept) continue;
      if (range) tables.place(table.id, range);
      else tables.remove(table.id);
    }
    before = [];
  });
}

/** The frame after rows went; null when its headings went. A table keeps one row below its headings. */
function without(range: Rect | null, { first, last }: Removed): Rect | null {
  if (!range || (first <= range.row && last >= range.row)) return null;
  const end = range.row + range.rows - 1;
  const above = Math.max(0, Math.min(last, range.row - 1) - first + 1);
  const inside = Math.max(0, Math.min(last, end) - Math.max(first, range.row) + 1);
  return { ...range, row: range.row - above, rows: Math.max(2, range.rows - inside) };
}
