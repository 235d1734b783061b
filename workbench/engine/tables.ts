/**
 * The workbook's tables. Univer keeps their place and draws them; their names, headings and what
 * structured references mean are the engine's.
 */
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import type { Calculation } from "./calculation";
import type { Cells } from "./cells";
import type { Context } from "./context";
import type { Area, Rect, TableInfo } from "./types";

type StoredTable = NonNullable<ReturnType<TableManager["getTableById"]>>;

export class Tables {
  private readonly manager: TableManager;
  private known: TableInfo[] | null = null;
  private byName = new Map<string, TableInfo>();
  private nextId = 1;

  constructor(
    private readonly context: Context,
    calculation: Calculation,
    private readonly cells: Cells
  ) {
    this.manager = context.injector.get(TableManager);
    const changed = (change: "added" | "deleted" | "changed") => (event: { tableId: string }) => {
      this.known = null;
      calculation.refresh();
      context.emit({ type: "table", change, tableId: event.tableId });
    };
    this.manager.tableAdd$.subscribe(changed("added"));
    this.manager.tableDelete$.subscribe(changed("deleted"));
    this.manager.tableNameChanged$.subscribe(changed("changed"));
    this.manager.tableRangeChanged$.subscribe(changed("changed"));
  }

  list(): TableInfo[] {
    if (this.known) return this.known;
    this.known = this.manager.getTableList(this.context.unitId).map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.subUnitId,
      range: {
        row: table.range.startRow,
        column: table.range.startColumn,
        rows: table.range.endRow - table.range.startRow + 1,
        columns: table.range.endColumn - table.range.startColumn + 1,
      },
      columns: table.columns.map((column) => column.displayName),
    }));
    this.byName = new Map(this.known.map((table) => [table.name.toLowerCase(), table]));
    return this.known;
  }

  get(tableId: string): TableInfo {
    const table = this.list().find((one) => one.id === tableId);
    if (!table) throw new Error(`There is no table with the id "${tableId}".`);
    return table;
  }

  named(name: string): TableInfo | undefined {
    this.list();
    return this.byName.get(name.toLowerCase());
  }

  at(sheetId: string, row: number, column: number): TableInfo | undefined {
    return this.list().find(
      (table) => table.sheetId === sheetId && contains(table.range, row, column)
    );
  }

  touching(sheetId: string, area: Rect): TableInfo[] {
    return this.list().filter((table) => table.sheetId === sheetId && overlap(table.range, area));
  }

  add(area: Area, name: string): TableInfo {
    this.refuseName(name);
    const range = {
      row: area.row,
      column: area.column,
      rows: Math.max(2, area.rows),
      columns: area.columns,
    };
    if (this.touching(area.sheetId, range).length)
      throw new Error("A table can't overlap another table.");
    this.cells.grow({ ...range, sheetId: area.sheetId });
    const header = this.writeHeadings(area.sheetId, range);
    const tableId = `table-${this.nextId++}-${name.toLowerCase()}`;
    this.context.run(AddSheetTableMutation.id, {
      unitId: this.context.unitId,
      subUnitId: area.sheetId,
      tableId,
      name,
      range: univerRange(range),
      header,
      options: { showHeader: true },
    });
    return this.get(tableId);
  }

  rename(tableId: string, name: string): void {
    if (this.get(tableId).name === name) return;
    this.refuseName(name, tableId);
    this.context.run(SetSheetTableMutation.id, {
      unitId: this.context.unitId,
      subUnitId: this.get(tableId).sheetId,
      tableId,
      config: { name },
    });
  }

  resize(tableId: string, range: Rect): void {
    const table = this.get(tableId);
    if (range.row !== table.range.row || !overlap(range, table.range) || range.rows < 2)
      throw new Error("A table keeps its row of headings and at least one row below it.");
    if (this.touching(table.sheetId, range).some((other) => other.id !== tableId))
      throw new Error("A table can't overlap another table.");
    this.cells.grow({ ...range, sheetId: table.sheetId });
    this.place(tableId, range);
    if (range.column !== table.range.column || range.columns !== table.range.columns)
      this.setColumns(tableId, this.writeHeadings(table.sheetId, range));
  }

  /** Moves the table's frame, without touching cells. */
  place(tableId: string, range: Rect): void {
    const before = this.get(tableId);
    if (sameRect(before.range, range)) return;
    const stored = this.stored(tableId);
    const columns = stored.toJSON().columns;
    this.manager.updateTableRange(this.context.unitId, tableId, { newRange: univerRange(range) });
    if (range.columns === before.range.columns) stored.setColumns(columns);
    this.known = null;
  }

  remove(tableId: string): void {
    this.context.run(DeleteSheetTableMutation.id, {
      unitId: this.context.unitId,
      subUnitId: this.get(tableId).sheetId,
      tableId,
    });
  }

  /** Headings as the table knows them; the cells are the caller's matter. */
  setColumns(tableId: string, names: string[]): void {
    const stored = this.stored(tableId);
    const columns = stored.toJSON().columns;
    stored.setColumns(
      names.map((displayName, index) => ({
        ...(columns[index] ?? columns[0]!),
        id: columns[index]?.id ?? `column-${index}`,
        displayName,
      }))
    );
    this.known = null;
    const { startRow, endRow, startColumn, endColumn } = stored.getRange();
    this.manager.updateTableRange(this.context.unitId, tableId, {
      newRange: { startRow, endRow, startColumn, endColumn },
    });
  }

  /** Makes the headings in the cells texts, none blank, none twice; returns them. */
  writeHeadings(sheetId: string, range: Rect): string[] {
    const row: Area = {
      sheetId,
      row: range.row,
      column: range.column,
      rows: 1,
      columns: range.columns,
    };
    const shown = this.cells.text(row)[0]!;
    const names = uniqueHeadings(shown);
    const read = this.cells.read(row)[0]!;
    const changes = names.map((name, index) =>
      read[index]!.kind === "text" && !read[index]!.formula && read[index]!.value === name
        ? null
        : `'${name}`
    );
    if (changes.some((change) => change !== null)) this.cells.write(row, [changes]);
    return names;
  }

  private stored(tableId: string): StoredTable {
    const table = this.manager.getTableById(this.context.unitId, tableId);
    if (!table) throw new Error(`There is no table with the id "${tableId}".`);
    return table;
  }

  private refuseName(name: string, exceptId?: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
      throw new Error(`"${name}" is not a name for a table.`);
    const taken = this.named(name);
    if (taken && taken.id !== exceptId)
      throw new Error(`There is already a table named "${taken.name}".`);
  }
}

function uniqueHeadings(shown: string[]): string[] {
  const used = new Set<string>();
  return shown.map((text, index) => {
    const base = text || `Column${index + 1}`;
    let name = base;
    for (let count = 2; used.has(name.toLowerCase()); count++) name = `${base}${count}`;
    used.add(name.toLowerCase());
    return name;
  });
}

export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

function contains(range: Rect, row: number, column: number): boolean {
  return overlap(range, { row, column, rows: 1, columns: 1 });
}

function sameRect(one: Rect, other: Rect): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

function univerRange(range: Rect) {
  return {
    startRow: range.row,
    endRow: range.row + range.rows - 1,
    startColumn: range.column,
    endColumn: range.column + range.columns - 1,
  };
}
