/** Rows of a table: added, deleted and sorted, with the formulas of calculated columns kept right. */
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { DeleteRangeMoveUpCommand, InsertRangeMoveDownCommand } from "@univerjs/sheets";
import type { CellMatrix, Context, StoredCell } from "./context";
import type { Cells } from "./cells";
import { overlap, type Tables } from "./tables";
import type { Cell, Rect, Scalar, TableInfo } from "./types";

export class TableRows {
  private readonly lexer: LexerTreeBuilder;

  constructor(
    private readonly context: Context,
    private readonly tables: Tables,
    private readonly cells: Cells
  ) {
    this.lexer = context.injector.get(LexerTreeBuilder);
  }

  /** `index` counts body rows from 0; null adds at the end. */
  add(tableId: string, index: number | null, values: (Scalar | null)[][]): void {
    const table = this.tables.get(tableId);
    const count = values.length;
    if (!count) return;
    const body = table.range.rows - 1;
    const at = index ?? body;
    if (at < 0 || at > body) throw new Error(`The table has no place ${at} for a row.`);
    const row = table.range.row + 1 + at;
    this.cells.grow({ ...table.range, row, rows: count + 1, sheetId: table.sheetId });
    const room: Rect = {
      row,
      column: table.range.column,
      rows: count,
      columns: table.range.columns,
    };
    if (at < body || !this.isFree(table, room)) this.shift(table, room, "down");
    this.tables.place(tableId, { ...table.range, rows: table.range.rows + count });
    this.copyFormats(table, row, count, at);
    this.fillFormulas(tableId, row, count);
    this.cells.write({ ...room, sheetId: table.sheetId }, values);
  }

  delete(tableId: string, index: number, count: number): void {
    const table = this.tables.get(tableId);
    const body = table.range.rows - 1;
    if (index < 0 || index + count > body)
      throw new Error(`The table has no row ${index + count - 1}.`);
    const room: Rect = {
      row: table.range.row + 1 + index,
      column: table.range.column,
      rows: count,
      columns: table.range.columns,
    };
    // A table keeps one row: what Excel does when the last one is deleted.
    if (count === body) {
      this.cells.clear({ ...room, sheetId: table.sheetId }, "Contents");
      const first = { ...room, row: room.row + 1, rows: count - 1 };
      if (first.rows) this.shift(table, first, "up");
      this.tables.place(tableId, { ...table.range, rows: 2 });
      return;
    }
    this.shift(table, room, "up");
    this.tables.place(tableId, { ...table.range, rows: table.range.rows - count });
  }

  sort(tableId: string, keys: { column: number; ascending: boolean }[]): void {
    const table = this.tables.get(tableId);
    const body = { ...table.range, row: table.range.row + 1, rows: table.range.rows - 1 };
    const read = this.cells.read({ ...body, sheetId: table.sheetId });
    const order = read
      .map((_, index) => index)
      .sort((one, other) => {
        for (const { column, ascending } of keys) {
          const difference = compare(read[one]![column]!, read[other]![column]!, ascending);
          if (difference) return difference;
        }
        return one - other;
      });
    const matrix: CellMatrix = {};
    order.forEach((from, to) => {
      if (from === to) return;
      const row = (matrix[body.row + to] = {} as Record<number, StoredCell | null>);
      for (let column = body.column; column < body.column + body.columns; column++) {
        const stored = this.context.storedCell(table.sheetId, body.row + from, column);
        const formula = this.cells.formula(stored, table.sheetId, body.row + from, column);
        row[column] = {
          v: formula ? null : (stored?.v ?? null),
          t: formula ? null : (stored?.t ?? null),
          f: formula ? this.moved(formula, to - from) : null,
          si: null,
          p: null,
          s: stored?.s ?? null,
        };
      }
    });
    if (Object.keys(matrix).length) this.context.setCells(table.sheetId, matrix);
  }

  /** Blank cells of these rows take the formula of their column, where every other row has that formula. */
  fillFormulas(tableId: string, firstRow: number, count: number): void {
    const { range, sheetId } = this.tables.get(tableId);
    const matrix: CellMatrix = {};
    for (let column = range.column; column < range.column + range.columns; column++) {
      const pattern = this.columnFormula(sheetId, range, column, firstRow, count);
      if (!pattern) continue;
      for (let row = firstRow; row < firstRow + count; row++) {
        const stored = this.context.storedCell(sheetId, row, column);
        const blank = stored?.v === null || stored?.v === undefined || stored.v === "";
        if (!blank || stored?.f) continue;
        (matrix[row] ??= {})[column] = {
          v: null,
          t: null,
          f: this.moved(pattern.formula, row - pattern.row),
          si: null,
          p: null,
        };
      }
    }
    if (Object.keys(matrix).length) this.context.setCells(sheetId, matrix);
  }

  private columnFormula(
    sheetId: string,
    range: Rect,
    column: number,
    firstRow: number,
    count: number
  ) {
    let found: { formula: string; row: number } | null = null;
    for (let row = range.row + 1; row < range.row + range.rows; row++) {
      if (row >= firstRow && row < firstRow + count) continue;
      const formula = this.cells.formula(
        this.context.storedCell(sheetId, row, column),
        sheetId,
        row,
        column
      );
      if (!formula) return null;
      if (found && this.moved(found.formula, row - found.row) !== formula) return null;
      found ??= { formula, row };
    }
    return found;
  }

  /** New rows look like the row above them, or below when they come first. */
  private copyFormats(table: TableInfo, row: number, count: number, at: number): void {
    if (table.range.rows < 2) return;
    const model = at > 0 ? row - 1 : row + count;
    const matrix: CellMatrix = {};
    for (
      let column = table.range.column;
      column < table.range.column + table.range.columns;
      column++
    ) {
      const style = this.context.storedCell(table.sheetId, model, column)?.s;
      if (!style) continue;
      for (let to = row; to < row + count; to++) (matrix[to] ??= {})[column] = { s: style };
    }
    if (Object.keys(matrix).length) this.context.setCells(table.sheetId, matrix);
  }

  /** A formula as it reads `rows` further down: relative references move along. */
  private moved(formula: string, rows: number): string {
    // Rows held by $ do not move, and the lexer need not see what it would rewrite ("E$3#").
    if (!rows || !/[A-Za-z]{1,3}\d/.test(formula)) return formula;
    return this.lexer.moveFormulaRefOffset(formula, 0, rows);
  }

  private isFree(table: TableInfo, room: Rect): boolean {
    if (this.tables.touching(table.sheetId, room).some((other) => other.id !== table.id))
      return false;
    return this.cells
      .read({ ...room, sheetId: table.sheetId })
      .every((row) => row.every((cell) => cell.kind === "empty" && !cell.formula));
  }

  /** Moves the cells below within the table's columns, and the tables that stand there. */
  private shift(table: TableInfo, room: Rect, direction: "down" | "up"): void {
    const below: Rect = { ...room, rows: Number.MAX_SAFE_INTEGER - room.row };
    const others = this.tables
      .touching(table.sheetId, below)
      .filter((other) => other.id !== table.id);
    const cut = others.find(
      (other) =>
        other.range.column < room.column ||
        other.range.column + other.range.columns > room.column + room.columns ||
        (overlap(other.range, room) && direction === "up")
    );
    if (cut)
      throw new Error(`This would move cells in the table "${cut.name}", which is not allowed.`);
    const { facade } = this.context;
    const active = facade.getActiveSheet();
    const sheet = facade.getSheetBySheetId(table.sheetId);
    // Univer's commands for this work on the active sheet only.
    this.context.quietly(() => {
      if (sheet && active.getSheetId() !== table.sheetId) facade.setActiveSheet(sheet);
      const command = direction === "down" ? InsertRangeMoveDownCommand : DeleteRangeMoveUpCommand;
      void this.context.commands.executeCommand(command.id, {
        range: {
          startRow: room.row,
          endRow: room.row + room.rows - 1,
          startColumn: room.column,
          endColumn: room.column + room.columns - 1,
        },
      });
      if (active.getSheetId() !== table.sheetId) facade.setActiveSheet(active);
    });
    const by = direction === "down" ? room.rows : -room.rows;
    for (const other of others)
      this.tables.place(other.id, { ...other.range, row: other.range.row + by });
  }
}

/** Excel's order: numbers, texts, truth values, errors; blanks last both ways. */
function compare(one: Cell, other: Cell, ascending: boolean): number {
  if (one.kind === "empty" || other.kind === "empty")
    return Number(one.kind === "empty") - Number(other.kind === "empty");
  const rank = { number: 0, text: 1, boolean: 2, error: 3, empty: 4 };
  let difference = rank[one.kind] - rank[other.kind];
  if (!difference)
    difference =
      one.kind === "text"
        ? String(one.value).localeCompare(String(other.value), "en", { sensitivity: "base" })
        : one.kind === "error"
          ? 0
          : Number(one.value) - Number(other.value);
  return ascending ? difference : -difference;
}
