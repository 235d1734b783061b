/**
 * What a change of cells does to tables: a changed heading renames the column everywhere, and a value
 * typed directly below a table adds a row to it.
 */
import type { Cells } from "./cells";
import type { Context } from "./context";
import type { Names } from "./names";
import { columnRename, rewriteFormulas } from "./rewrite";
import type { TableRows } from "./table-rows";
import type { Tables } from "./tables";
import type { Area, TableInfo } from "./types";

export class TableEdits {
  constructor(
    private readonly context: Context,
    private readonly cells: Cells,
    private readonly tables: Tables,
    private readonly rows: TableRows,
    private readonly names: Names
  ) {}

  follow(area: Area): void {
    for (const table of this.tables.list()) {
      if (table.sheetId !== area.sheetId) continue;
      if (area.column >= table.range.column + table.range.columns) continue;
      if (area.column + area.columns <= table.range.column) continue;
      if (area.row <= table.range.row && area.row + area.rows > table.range.row)
        this.renameColumns(table);
      const next = table.range.row + table.range.rows;
      if (area.row <= next && area.row + area.rows > next) this.extend(table, area, next);
    }
  }

  private renameColumns(table: TableInfo): void {
    const headings = this.tables.writeHeadings(table.sheetId, table.range);
    if (headings.every((heading, index) => heading === table.columns[index])) return;
    const before = [...table.columns];
    // Rewritten while the old names still hold; a passing name keeps a swap of two headings apart.
    const renames = before.flatMap((from, index) => {
      const to = headings[index]!;
      return to === from ? [] : [{ from, passing: `_passing_${index}_`, to }];
    });
    this.context.quietly(() => {
      for (const { from, passing } of renames)
        rewriteFormulas(
          this.context,
          this.names,
          columnRename(this.tables, table.id, from, passing)
        );
      for (const { passing, to } of renames)
        rewriteFormulas(this.context, this.names, columnRename(this.tables, table.id, passing, to));
      this.tables.setColumns(table.id, headings);
    });
  }

  private extend(table: TableInfo, area: Area, next: number): void {
    const row: Area = { ...table.range, sheetId: table.sheetId, row: next, rows: 1 };
    const filled = this.cells.read(row)[0]!;
    const firstEdited = Math.max(area.column, table.range.column);
    const lastEdited = Math.min(
      area.column + area.columns,
      table.range.column + table.range.columns
    );
    const edited = filled.slice(firstEdited - table.range.column, lastEdited - table.range.column);
    if (edited.every((cell) => cell.kind === "empty" && !cell.formula)) return;
    const outside = filled.filter((cell) => cell.kind !== "empty" || cell.formula).length;
    if (outside > edited.filter((cell) => cell.kind !== "empty" || cell.formula).length) return;
    if (this.tables.touching(table.sheetId, row).length) return;
    if (area.rows === 1 && this.cells.spill(table.sheetId, next, firstEdited)) return;
    const rows = Math.max(1, area.row + area.rows - next);
    this.context.quietly(() => {
      this.tables.place(table.id, { ...table.range, rows: table.range.rows + rows });
      this.rows.fillFormulas(table.id, next, rows);
    });
  }
}
