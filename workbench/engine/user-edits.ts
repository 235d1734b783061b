/**
 * Watches what a person does in the grid (or undoes) and tells it: cells edited, selection, sheets.
 * Changes of the engine's own are told where they are made.
 */
import {
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { CellMatrix, Context, StoredCell } from "./context";
import type { Area } from "./types";

interface CommandOptions {
  onlyLocal?: boolean;
  applyFormulaCalculationResult?: boolean;
  fromFormula?: boolean;
}

interface Params {
  subUnitId?: string;
  cellValue?: CellMatrix;
  trigger?: string;
  sheet?: { id: string };
  selections?: { range: Range }[];
  range?: Range;
}

type Range = Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>;

export function watchUser(context: Context, edited: (area: Area) => void): () => void {
  const subscription = context.commands.onCommandExecuted((command, options?: CommandOptions) => {
    const params = (command.params ?? {}) as Params;
    const sheetId = params.subUnitId ?? "";
    if (command.id === SetSelectionsOperation.id) {
      const range = params.selections?.at(-1)?.range;
      if (range) context.emit({ type: "selected", area: areaOf(sheetId, range) });
      return;
    }
    if (context.writing || options?.applyFormulaCalculationResult || options?.fromFormula) return;
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        if (options?.onlyLocal || !params.cellValue || onlyStyles(params.cellValue)) return;
        const area = bounds(sheetId, params.cellValue);
        takeApostrophes(context, sheetId, params.cellValue);
        if (area) edited(area);
        return;
      }
      case InsertRowMutation.id:
      case RemoveRowMutation.id:
      case MoveRangeMutation.id:
        if (params.range) edited(areaOf(sheetId, params.range));
        return;
      case SetWorksheetActiveOperation.id:
        return context.emit({ type: "sheet", change: "activated", sheetId });
      case SetWorksheetNameMutation.id:
        return context.emit({ type: "sheet", change: "renamed", sheetId });
      case RemoveSheetMutation.id:
        return context.emit({ type: "sheet", change: "deleted", sheetId });
      case InsertSheetMutation.id:
        return context.emit({ type: "sheet", change: "added", sheetId: params.sheet?.id ?? "" });
    }
  });
  return () => subscription.dispose();
}

function areaOf(sheetId: string, range: Range): Area {
  return {
    sheetId,
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

function eachCell(
  cells: CellMatrix,
  see: (row: number, column: number, cell: StoredCell | null) => void
): void {
  for (const [row, columns] of Object.entries(cells))
    for (const [column, cell] of Object.entries(columns ?? {}))
      see(Number(row), Number(column), cell);
}

function onlyStyles(cells: CellMatrix): boolean {
  let styles = true;
  eachCell(cells, (_, __, cell) => {
    if (!cell || Object.keys(cell).some((key) => key !== "s")) styles = false;
  });
  return styles;
}

function bounds(sheetId: string, cells: CellMatrix): Area | null {
  let range: Range | null = null;
  eachCell(cells, (row, column) => {
    range ??= { startRow: row, endRow: row, startColumn: column, endColumn: column };
    range.startRow = Math.min(range.startRow, row);
    range.endRow = Math.max(range.endRow, row);
    range.startColumn = Math.min(range.startColumn, column);
    range.endColumn = Math.max(range.endColumn, column);
  });
  return range ? areaOf(sheetId, range) : null;
}

/** Univer keeps a leading apostrophe as part of the text; in Excel it only says "this is text". */
function takeApostrophes(context: Context, sheetId: string, cells: CellMatrix): void {
  const changes: CellMatrix = {};
  eachCell(cells, (row, column, cell) => {
    if (typeof cell?.v === "string" && cell.v.startsWith("'"))
      (changes[row] ??= {})[column] = { v: cell.v.slice(1), t: 4 };
  });
  if (Object.keys(changes).length) context.setCells(sheetId, changes);
}
