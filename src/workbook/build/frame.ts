/** What every sheet shows alike: title, note, a check cell, and tables under caption and units. */
import type { SpillReference, TableSchema } from "../schema";
import { safeValue } from "../text";
import type { TableContent } from "../sample/content";
import { columnFormat, LOOK } from "./look";
import type { SheetPlan, Written } from "./sheet-plan";

/** 0-based rows of a sheet with tables. */
export const ROWS = { title: 0, note: 1, check: 2, caption: 3, units: 4, head: 5, body: 6 };
export const CHECK_COLUMN = 1;

export function frame(sheet: SheetPlan, title: string, note: string, check: string | null): void {
  sheet.values.push({ row: ROWS.title, column: 0, cells: [[title], [note]] });
  sheet.formats.push(
    { row: ROWS.title, column: 0, rows: 1, columns: 1, bold: true, size: 16, color: LOOK.title },
    { row: ROWS.note, column: 0, rows: 1, columns: 1, italic: true, color: LOOK.note }
  );
  if (check === null) return;
  sheet.values.push({ row: ROWS.check, column: 0, cells: [["Check"]] });
  sheet.formulas.push({ row: ROWS.check, column: CHECK_COLUMN, cells: [[check]] });
  sheet.formats.push({ row: ROWS.check, column: 0, rows: 1, columns: 2, bold: true });
}

/** Adds a table with its caption, units, formats, lists and formula columns; returns the next free column. */
export function addTable(
  sheet: SheetPlan,
  schema: TableSchema,
  content: TableContent,
  column: number,
  spill: SpillReference
): number {
  const rows = Math.max(1, content.rows.length);
  const body = bodyOf(schema, content, rows);
  const heads = schema.columns.map((entry) => entry.name);
  sheet.values.push({
    row: ROWS.caption,
    column,
    cells: [[`${schema.name}: ${schema.meaning}`]],
  });
  sheet.values.push({
    row: ROWS.units,
    column,
    cells: [schema.columns.map((entry) => (entry.unit === "" ? null : entry.unit)), heads, ...body],
  });
  sheet.tables.push({ name: schema.name, row: ROWS.head, column, rows, columns: heads.length });
  sheet.formats.push(
    { row: ROWS.caption, column, rows: 1, columns: 1, bold: true, color: LOOK.title },
    {
      row: ROWS.units,
      column,
      rows: 1,
      columns: heads.length,
      italic: true,
      size: 9,
      color: LOOK.note,
    },
    {
      row: ROWS.head,
      column,
      rows: 1,
      columns: heads.length,
      bold: true,
      wrap: true,
      fill: LOOK.heading,
      color: LOOK.title,
    }
  );
  schema.columns.forEach((entry, i) => {
    const at = column + i;
    sheet.formats.push({
      row: ROWS.body,
      column: at,
      rows,
      columns: 1,
      fill: entry.formula ? LOOK.result : LOOK.input,
      numberFormat: columnFormat(schema.name, entry),
    });
    sheet.widths.push({
      column: at,
      count: 1,
      characters: entry.width ?? fitting(entry),
    });
    sheet.validations.push({
      row: ROWS.body,
      column: at,
      rows,
      ...(entry.choices ? { list: entry.choices.join(",") } : {}),
      prompt: { title: entry.name.slice(0, 32), message: entry.meaning.slice(0, 255) },
    });
    if (entry.formula) {
      const formula = entry.formula(spill);
      sheet.formulas.push({
        row: ROWS.body,
        column: at,
        cells: Array.from({ length: rows }, () => [formula]),
      });
    }
  });
  return column + heads.length + 1;
}

/** Characters that show the heading beside its filter button, and the unit in its smaller type, uncut. */
function fitting({ name, unit }: TableSchema["columns"][number]): number {
  return Math.max(10, name.length + 5, Math.ceil(unit.length * 0.85));
}

function bodyOf(schema: TableSchema, content: TableContent, rows: number): Written[][] {
  const source = schema.columns.map((entry) => content.columns.indexOf(entry.name));
  return Array.from({ length: rows }, (_, row) =>
    source.map((place) => safeValue(place < 0 ? null : (content.rows[row]?.[place] ?? null)))
  );
}
