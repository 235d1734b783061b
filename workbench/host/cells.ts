/** Changes to cells: writing values, formulas and number formats, clearing, copying, rows in and out. */
import type { Area } from "../engine/types";
import { MAX_COLUMNS, MAX_ROWS, intersect, isUnbounded } from "./address";
import { mayChangeSheet, mayWrite, usedPart } from "./context";
import type { HostContext } from "./context";
import { HostError, notOffered } from "./errors";
import { object } from "./objects";
import type { HostObject } from "./objects";
import { arrayArgument, cellFormula, entry, typedFormat } from "./values";

/** More cells than Excel takes in one write to a range (Office docs, resource limits). */
const MOST_CELLS = 5_000_000;

export function writeValues(context: HostContext, area: Area, value: unknown): void {
  const part = writable(context, area);
  const formats = context.engine.readFormat(part);
  const grid = arrayArgument(value, part.rows, part.columns);
  const entries = grid.map((row, r) =>
    row.map((one, c) => entry(one, formats[r]?.[c]?.numberFormat ?? "General"))
  );
  context.engine.write(part, entries);
  grid.forEach((row, r) =>
    row.forEach((one, c) => {
      const format = typedFormat(one);
      const general = (formats[r]?.[c]?.numberFormat || "General") === "General";
      if (format && general) {
        const cell = { ...part, row: part.row + r, column: part.column + c, rows: 1, columns: 1 };
        context.engine.format(cell, { numberFormat: format });
      }
    })
  );
}

export function writeFormats(context: HostContext, area: Area, value: unknown): void {
  writable(context, area);
  if (typeof value === "string") {
    context.engine.format(area, { numberFormat: value || "General" });
    return;
  }
  const grid = arrayArgument(value, area.rows, area.columns);
  const codes = new Set(grid.flat().filter((code) => code !== null));
  const [only] = codes;
  if (codes.size === 1 && typeof only === "string" && !grid.flat().includes(null)) {
    context.engine.format(area, { numberFormat: only });
    return;
  }
  grid.forEach((row, r) => {
    for (let c = 0; c < row.length;) {
      const code = row[c];
      let end = c + 1;
      while (end < row.length && row[end] === code) end++;
      if (code !== null && typeof code !== "string") throw new HostError("InvalidArgument");
      if (code !== null) {
        const run = {
          ...area,
          row: area.row + r,
          column: area.column + c,
          rows: 1,
          columns: end - c,
        };
        context.engine.format(run, { numberFormat: code });
      }
      c = end;
    }
  });
}

export function clear(context: HostContext, area: Area, applyTo: unknown): void {
  mayWrite(context, area);
  const what = String(applyTo ?? "All");
  const part = usedPart(context, area);
  if (what === "Contents" || what === "ResetContents") {
    if (part) context.engine.clear(part, "Contents");
  } else if (what === "All" || what === "Formats") {
    if (part) context.engine.clear(part, what);
    context.model.formats.remove(area);
  } else if (what !== "Hyperlinks" && what !== "RemoveHyperlinks") {
    throw new HostError("InvalidArgument");
  }
}

/** Values, formulas or formats of a source repeated over an area; relative references are not moved. */
export function copyFrom(
  context: HostContext,
  area: Area,
  source: Area,
  type: unknown,
  special: boolean
): void {
  const kind = String(type ?? "All");
  if (special || !["Values", "Formats"].includes(kind)) {
    throw notOffered("Range", "copyFrom", `with copy type ${kind}, blanks skipped or transposed`);
  }
  mayWrite(context, area);
  const target = {
    ...area,
    rows: Math.max(area.rows, source.rows),
    columns: Math.max(area.columns, source.columns),
  };
  if (kind === "Values") {
    const cells = context.engine.read(source);
    const values = grid(target, (r, c) => cells[r % source.rows]![c % source.columns]!.value);
    context.engine.write(target, values);
    return;
  }
  const formats = context.engine.readFormat(source);
  grid(target, (r, c) => {
    const cell = { ...target, row: target.row + r, column: target.column + c, rows: 1, columns: 1 };
    context.engine.format(cell, formats[r % source.rows]![c % source.columns]!);
  });
}

export function insertCells(context: HostContext, area: Area, shift: unknown): HostObject {
  checkShift(shift, ["Down", "Right"]);
  mayChangeSheet(context, area.sheetId);
  if (area.columns === MAX_COLUMNS) {
    refuseInsideSpill(context, area);
    context.events.trigger.changeType = "RowInserted";
    try {
      context.engine.insertRows(area.sheetId, area.row, area.rows);
    } finally {
      context.events.trigger.changeType = "RangeEdited";
    }
    context.references.shiftRows(area.sheetId, area.row, area.rows);
    return object("Range", { ...area });
  }
  if (shift !== "Down" || area.rows === MAX_ROWS) {
    throw notOffered("Range", "insert", "to the right or for whole columns");
  }
  moveDown(context, area);
  return object("Range", { ...area });
}

export function deleteCells(context: HostContext, area: Area, shift: unknown): void {
  checkShift(shift, ["Up", "Left"]);
  mayChangeSheet(context, area.sheetId);
  if (area.columns !== MAX_COLUMNS) {
    throw notOffered("Range", "delete", "for less than whole rows");
  }
  context.events.trigger.changeType = "RowDeleted";
  try {
    context.engine.deleteRows(area.sheetId, area.row, area.rows);
  } finally {
    context.events.trigger.changeType = "RangeEdited";
  }
  context.references.shiftRows(area.sheetId, area.row, -area.rows);
}

/** Cells below an area go down by its height, as typed: formulas elsewhere are not moved with them. */
function moveDown(context: HostContext, area: Area): void {
  const used = context.engine.usedRange(area.sheetId);
  const below = used && intersect(used, { ...area, rows: MAX_ROWS - area.row });
  if (!below) return;
  const inTable = context.engine
    .tables()
    .some(({ sheetId, range }) => sheetId === area.sheetId && intersect(range, below));
  if (inTable) throw notOffered("Range", "insert", "of a part of rows that a table reaches into");
  const from = { ...below, sheetId: area.sheetId };
  const cells = context.engine.read(from).map((row) => row.map(cellFormula));
  context.engine.clear(from, "Contents");
  context.engine.write({ ...from, row: from.row + area.rows }, cells);
}

function refuseInsideSpill({ engine }: HostContext, area: Area): void {
  const used = engine.usedRange(area.sheetId);
  if (!used || area.row === 0) return;
  for (let column = used.column; column < used.column + used.columns; column++) {
    const spill = engine.spill(area.sheetId, area.row, column);
    if (spill && spill.row < area.row) throw new HostError("InsertDeleteConflict");
  }
}

/** Whole rows and columns take no values (Office docs, unbounded ranges). */
function writable(context: HostContext, area: Area): Area {
  mayWrite(context, area);
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  if (area.rows * area.columns > MOST_CELLS) throw new HostError("RangeExceedsLimit");
  return area;
}

function checkShift(shift: unknown, allowed: string[]): void {
  if (!allowed.includes(String(shift))) throw new HostError("InvalidArgument");
}

function grid<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => of(r, c))
  );
}
