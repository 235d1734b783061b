/** Excel.Range: cells by address, their values and formulas. */
import type { Area } from "../../engine/types";
import { MAX_COLUMNS, MAX_ROWS, bound, intersect, isUnbounded, onSheet } from "../address";
import { addressOf, usedPart } from "../context";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { NOTHING, area as areaAt, from, object } from "../objects";
import type { HostClass, HostObject, MaybeObject } from "../objects";
import { addressArgument } from "../ranges";
import { usedWithin } from "../used";
import { cellFormula, cellValue, valueType } from "../values";
import { copyFrom, clear, deleteCells, insertCells, writeFormats, writeValues } from "../cells";
import { numberArgument } from "./record";

const MOST_CELLS = 5_000_000;

export const Range: HostClass<"Range"> = {
  name: "Range",
  properties: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    RowIndex: { get: (_, area) => area.row },
    ColumnIndex: { get: (_, area) => area.column },
    RowCount: { get: (_, area) => area.rows },
    ColumnCount: { get: (_, area) => area.columns },
    CellCount: {
      get: (_, { rows, columns }) => (rows * columns > 2147483647 ? -1 : rows * columns),
    },
    IsEntireColumn: { get: (_, area) => area.rows === MAX_ROWS },
    IsEntireRow: { get: (_, area) => area.columns === MAX_COLUMNS },
    Values: {
      get: (context, area) => read(context, area, cellValue),
      set: (context, area, value) => writeValues(context, area, value),
    },
    Formulas: {
      get: (context, area) => read(context, area, cellFormula),
      set: (context, area, value) => writeValues(context, area, value),
    },
    FormulasLocal: { get: (context, area) => read(context, area, cellFormula), onRequest: true },
    Text: { get: (context, area) => cellLevel(area, () => context.engine.text(area)) },
    ValueTypes: { get: (context, area) => read(context, area, valueType) },
    NumberFormat: {
      get: (context, area) =>
        cellLevel(area, () =>
          context.engine
            .readFormat(area)
            .map((row) => row.map(({ numberFormat }) => numberFormat || "General"))
        ),
      set: (context, area, value) => writeFormats(context, area, value),
    },
    HasSpill: {
      since: "1.12",
      get: (context, area) => {
        const part = usedPart(context, area);
        if (!part) return false;
        const spills = cells(part).map(([row, column]) =>
          spillAt(context, areaAt(area.sheetId, { row, column, rows: 1, columns: 1 }))
        );
        if (spills.every((spill) => spill !== null)) return true;
        return spills.some((spill) => spill !== null) ? null : false;
      },
    },
    Hidden: { get: () => false, onRequest: true },
    RowHidden: hidden("rowHidden"),
    ColumnHidden: hidden("columnHidden"),
    Style: { get: () => "Normal", onRequest: true },
  },
  links: {
    DataValidation: (_, area) => object("DataValidation", area),
    Format: (_, area) => object("RangeFormat", area),
    Sort: (_, area) => object("RangeSort", area),
    Worksheet: (_, { sheetId }) => object("Worksheet", { sheetId }),
  },
  methods: {
    Calculate: ({ engine }) => engine.recalculate(),
    Clear: (context, area, [applyTo]) => clear(context, area, applyTo),
    CopyFrom: (context, area, [source, type, skipBlanks, transpose]) =>
      copyFrom(
        context,
        area,
        addressArgument(context, source, area.sheetId),
        type,
        skipBlanks === true || transpose === true
      ),
    Delete: (context, area, [shift]) => deleteCells(context, area, shift),
    Insert: (context, area, [shift]) => insertCells(context, area, shift),
    Select: ({ engine }, area) => {
      engine.activate(area.sheetId);
      engine.select(area);
    },
    SetDirty: ({ engine }) => engine.recalculate(),
    GetCell: (_, area, [row, column]) =>
      at(area, {
        row: area.row + numberArgument(row),
        column: area.column + numberArgument(column),
        rows: 1,
        columns: 1,
      }),
    GetRow: (_, area, [row]) => {
      const index = numberArgument(row);
      if (index < 0 || index >= area.rows) throw new HostError("InvalidArgument");
      return at(area, { ...area, row: area.row + index, rows: 1 });
    },
    GetColumn: (_, area, [column]) => {
      const index = numberArgument(column);
      if (index < 0 || index >= area.columns) throw new HostError("InvalidArgument");
      return at(area, { ...area, column: area.column + index, columns: 1 });
    },
    GetLastCell: (_, area) =>
      at(area, {
        row: area.row + area.rows - 1,
        column: area.column + area.columns - 1,
        rows: 1,
        columns: 1,
      }),
    GetLastRow: (_, area) => at(area, { ...area, row: area.row + area.rows - 1, rows: 1 }),
    GetLastColumn: (_, area) =>
      at(area, { ...area, column: area.column + area.columns - 1, columns: 1 }),
    GetEntireColumn: (_, area) => at(area, { ...area, row: 0, rows: MAX_ROWS }),
    GetEntireRow: (_, area) => at(area, { ...area, column: 0, columns: MAX_COLUMNS }),
    GetOffsetRange: (_, area, [rows, columns]) =>
      at(area, {
        ...area,
        row: area.row + numberArgument(rows),
        column: area.column + numberArgument(columns),
      }),
    GetResizedRange: (_, area, [rows, columns]) =>
      at(area, {
        ...area,
        rows: area.rows + numberArgument(rows),
        columns: area.columns + numberArgument(columns),
      }),
    GetAbsoluteResizedRange: (_, area, [rows, columns]) =>
      at(area, { ...area, rows: numberArgument(rows), columns: numberArgument(columns) }),
    GetRowsBelow: (_, area, [count]) => besideRows(area, numberArgument(count, 1)),
    GetRowsAbove: (_, area, [count]) => besideRows(area, -numberArgument(count, 1)),
    GetColumnsAfter: (_, area, [count]) => besideColumns(area, numberArgument(count, 1)),
    GetColumnsBefore: (_, area, [count]) => besideColumns(area, -numberArgument(count, 1)),
    GetBoundingRect: (context, area, [other]) => {
      const second = addressArgument(context, other, area.sheetId);
      if (second.sheetId !== area.sheetId) throw new HostError("InvalidArgument");
      return at(area, bound(area, second));
    },
    GetIntersection: (context, area, [other]) => {
      const found = common(context, area, other);
      if (found === NOTHING) throw new HostError("ItemNotFound");
      return found;
    },
    GetIntersectionOrNullObject: (context, area, [other]) => common(context, area, other),
    GetUsedRange: (context, area, [valuesOnly]) =>
      object(
        "Range",
        usedWithin(context, area, valuesOnly === true) ?? { ...area, rows: 1, columns: 1 }
      ),
    GetUsedRangeOrNullObject: (context, area, [valuesOnly]) => {
      const used = usedWithin(context, area, valuesOnly === true);
      return used ? object("Range", used) : NOTHING;
    },
    GetTables: (_, area) => object("TableScopedCollection", area),
    GetSpillingToRange: from<Area>(
      "1.12",
      (context, area) => spilling(context, area) ?? notFound()
    ),
    GetSpillingToRangeOrNullObject: from<Area>(
      "1.12",
      (context, area) => spilling(context, area) ?? NOTHING
    ),
    GetSpillParent: from<Area>("1.12", (context, area) => spillParent(context, area) ?? notFound()),
    GetSpillParentOrNullObject: from<Area>(
      "1.12",
      (context, area) => spillParent(context, area) ?? NOTHING
    ),
    _ValidateArraySize: (_, area, [rows, columns]) => {
      if (rows !== area.rows || columns !== area.columns) throw new HostError("InvalidArgument");
    },
  },
};

function read<T>(
  context: HostContext,
  area: Area,
  pick: (cell: ReturnType<HostContext["engine"]["read"]>[0][0]) => T
): T[][] | null {
  return cellLevel(area, () => context.engine.read(area).map((row) => row.map(pick)));
}

/** Whole rows and columns read as null (Office docs, unbounded ranges); 5,000,000 cells are the limit. */
function cellLevel<T>(area: Area, get: () => T): T | null {
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > MOST_CELLS) throw new HostError("RangeExceedsLimit");
  return get();
}

function at(area: Area, rect: Omit<Area, "sheetId">): HostObject<"Range"> {
  return object("Range", areaAt(area.sheetId, onSheet(rect)));
}

function besideRows(area: Area, count: number): HostObject {
  if (count === 0) throw new HostError("InvalidArgument");
  const row = count > 0 ? area.row + area.rows : area.row + count;
  return at(area, { ...area, row, rows: Math.abs(count) });
}

function besideColumns(area: Area, count: number): HostObject {
  if (count === 0) throw new HostError("InvalidArgument");
  const column = count > 0 ? area.column + area.columns : area.column + count;
  return at(area, { ...area, column, columns: Math.abs(count) });
}

function common(context: HostContext, area: Area, other: unknown): MaybeObject {
  const second = addressArgument(context, other, area.sheetId);
  const part = second.sheetId === area.sheetId ? intersect(area, second) : null;
  return part ? at(area, part) : NOTHING;
}

/** The spill that a cell starts: only its first cell spills. */
function spilling(context: HostContext, area: Area): HostObject | null {
  const spill = spillAt(context, area);
  return spill && spill.row === area.row && spill.column === area.column
    ? object("Range", spill)
    : null;
}

function spillParent(context: HostContext, area: Area): HostObject | null {
  const spill = spillAt(context, area);
  return spill && object("Range", { ...spill, rows: 1, columns: 1 });
}

function spillAt({ engine }: HostContext, area: Area): Area | null {
  const rect = engine.spill(area.sheetId, area.row, area.column);
  return rect && areaAt(area.sheetId, rect);
}

function cells(area: Area): [number, number][] {
  return Array.from({ length: area.rows * area.columns }, (_, i): [number, number] => [
    area.row + Math.floor(i / area.columns),
    area.column + (i % area.columns),
  ]);
}

function hidden(key: string) {
  return {
    get: ({ model }: HostContext, area: Area) => model.formats.get(area, key) ?? false,
    set: ({ model }: HostContext, area: Area, value: unknown) =>
      model.formats.set({ ...area }, key, value === true),
    onRequest: true,
  };
}

function notFound(): never {
  throw new HostError("ItemNotFound");
}
