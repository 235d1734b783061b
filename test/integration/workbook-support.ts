/** Opens a workbook with the built add-in's functions and the workbook layer of the sources. */
import { createPlanningWorkbook, type PlanningWorkbook } from "../../src/workbook";
import type { OpenOptions, OpenWorkbook } from "../../workbench/node/index";
import { openWorkbook } from "./support";

export interface Opened extends OpenWorkbook {
  planning: PlanningWorkbook;
}

export async function openPlanning(options: OpenOptions = {}): Promise<Opened> {
  const host = await openWorkbook({ dist: "dist", ...options });
  useGlobals(host);
  return Object.assign(host, { planning: createPlanningWorkbook() });
}

/** The workbook layer reads Excel and Office from the page; a reload makes new ones. */
export function useGlobals(host: OpenWorkbook): void {
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
}

export async function openSample(options: OpenOptions = {}): Promise<Opened> {
  const opened = await openPlanning(options);
  await opened.planning.insertSample();
  await opened.settle();
  return opened;
}

/** A table as its columns say it, read from the engine and not by what is tested. */
export interface Rows {
  columns: string[];
  rows: (string | number | boolean)[][];
  sheetId: string;
  /** 0-based place of the first body cell. */
  row: number;
  column: number;
  at(row: number, column: string): string | number | boolean;
}

export function tableRows(opened: OpenWorkbook, name: string): Rows {
  const table = opened.engine.tables().find((entry) => entry.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const [, ...body] = opened.engine.read({ ...table.range, sheetId: table.sheetId });
  const rows = body.map((cells) => cells.map((cell) => cell.value));
  return {
    columns: table.columns,
    rows,
    sheetId: table.sheetId,
    row: table.range.row + 1,
    column: table.range.column,
    at: (row, column) => {
      const place = table.columns.indexOf(column);
      if (place < 0) throw new Error(`no column ${column} in ${name}`);
      return rows[row]?.[place] ?? "";
    },
  };
}

/** Row of a table by the name in its first column. */
export function rowNamed(table: Rows, name: string): number {
  const row = table.rows.findIndex((cells) => cells[0] === name);
  if (row < 0) throw new Error(`no row ${name}`);
  return row;
}

export function namedValue(opened: OpenWorkbook, name: string): string | number | boolean {
  const found = opened.engine.names().find((entry) => entry.name === name);
  const match = found && /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)$/.exec(found.formula);
  if (!match) throw new Error(`no named cell ${name}: ${found?.formula}`);
  const [, sheet = "", letters = "", row = ""] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const at = { row: Number(row) - 1, column, rows: 1, columns: 1 };
  return opened.engine.read({ ...at, sheetId: sheetId(opened, sheet) })[0]?.[0]?.value ?? "";
}

export function sheetId(opened: OpenWorkbook, name: string): string {
  const sheet = opened.engine.sheets().find((entry) => entry.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.id;
}

/** Every used cell of every sheet: "Sheet!row,column" to its value, formula and kind. */
export function allCells(
  opened: OpenWorkbook
): Map<string, { value: unknown; kind: string; formula: string }> {
  const cells = new Map<string, { value: unknown; kind: string; formula: string }>();
  for (const sheet of opened.engine.sheets()) {
    const used = opened.engine.usedRange(sheet.id);
    if (!used) continue;
    opened.engine.read({ ...used, sheetId: sheet.id }).forEach((row, i) =>
      row.forEach((cell, j) => {
        if (cell.kind === "empty" && cell.formula === "") return;
        const { value, kind, formula } = cell;
        cells.set(`${sheet.name}!${used.row + i},${used.column + j}`, { value, kind, formula });
      })
    );
  }
  return cells;
}

export function errorCells(opened: OpenWorkbook): string[] {
  return [...allCells(opened)]
    .filter(([, cell]) => cell.kind === "error")
    .map(([at, cell]) => `${at} ${String(cell.value)}`);
}

/** The sentence of the WorkbookError that a call must throw. */
export async function refusal(call: () => Promise<unknown>): Promise<string> {
  try {
    await call();
  } catch (error) {
    expect((error as Error).name).toBe("WorkbookError");
    return (error as Error).message;
  }
  throw new Error("nothing was refused");
}
