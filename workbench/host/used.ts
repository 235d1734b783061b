/** Which cells of a sheet are used: values, formulas and, unless only values count, formats. */
import type { Area, Cell, Rect } from "../engine/types";
import { intersect } from "./address";
import type { HostContext } from "./context";

export function usedArea(context: HostContext, sheetId: string, valuesOnly: boolean): Area | null {
  const used = context.engine.usedRange(sheetId);
  if (!used) return null;
  return valuesOnly ? shrink(context, { ...used, sheetId }) : { ...used, sheetId };
}

export function usedWithin(context: HostContext, area: Area, valuesOnly: boolean): Area | null {
  const used = usedArea(context, area.sheetId, false);
  const part = used && intersect(used, area);
  return part && shrink(context, { ...part, sheetId: area.sheetId }, !valuesOnly);
}

/** The smallest rectangle with every cell that holds something; null where none does. */
function shrink({ engine }: HostContext, area: Area, keepIfEmpty = false): Area | null {
  const cells = engine.read(area);
  let box: Rect | null = null;
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (holds(cell)) box = extend(box, row, column);
    })
  );
  const found = box as Rect | null;
  if (!found) return keepIfEmpty ? area : null;
  return {
    ...found,
    row: area.row + found.row,
    column: area.column + found.column,
    sheetId: area.sheetId,
  };
}

function holds(cell: Cell): boolean {
  return cell.kind !== "empty" || cell.formula !== "";
}

function extend(box: Rect | null, row: number, column: number): Rect {
  if (!box) return { row, column, rows: 1, columns: 1 };
  const top = Math.min(box.row, row);
  const left = Math.min(box.column, column);
  return {
    row: top,
    column: left,
    rows: Math.max(box.row + box.rows, row + 1) - top,
    columns: Math.max(box.column + box.columns, column + 1) - left,
  };
}
