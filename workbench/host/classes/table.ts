/** Excel.Table. */
import type { Area, Rect, TableInfo } from "../../engine/types";
import { mayWrite, tableOf } from "../context";
import type { HostContext } from "../context";
import { HostError, notOffered } from "../errors";
import { EVENTS } from "../events";
import { area, from, object } from "../objects";
import type { HostClass } from "../objects";
import { addressArgument } from "../ranges";
import { recorded } from "./record";
import { registrations } from "./registrations";

type Target = { tableId: string };

export const Table: HostClass<"Table"> = {
  name: "Table",
  identity: (context, { tableId }) => ({ Id: tableOf(context, tableId).id }),
  properties: {
    Id: { get: (context, { tableId }) => tableOf(context, tableId).id },
    LegacyId: { get: (_, { tableId }) => tableId, onRequest: true },
    Name: {
      get: (context, { tableId }) => tableOf(context, tableId).name,
      set: (context, { tableId }, value) => {
        checkName(context, String(value), tableId);
        context.engine.renameTable(tableId, String(value));
      },
    },
    ShowTotals: {
      get: () => false,
      set: (_, __, value) => {
        if (value !== false) throw notOffered("Table", "showTotals", "as true: no totals row");
      },
    },
    ShowHeaders: {
      get: () => true,
      set: (_, __, value) => {
        if (value !== true) throw notOffered("Table", "showHeaders", "as false");
      },
    },
    ...Object.fromEntries(
      Object.entries({
        Style: "TableStyleMedium2",
        HighlightFirstColumn: false,
        HighlightLastColumn: false,
        ShowBandedRows: true,
        ShowBandedColumns: false,
        ShowFilterButton: true,
      }).map(([name, initial]) => [name, keptProperty(name, initial)])
    ),
  },
  links: {
    Columns: (_, table) => object("TableColumnCollection", table),
    Rows: (_, table) => object("TableRowCollection", table),
    Sort: (_, table) => object("TableSort", table),
    Worksheet: (context, { tableId }) =>
      object("Worksheet", { sheetId: tableOf(context, tableId).sheetId }),
  },
  methods: {
    GetRange: (context, target) => range(context, target, ({ range: rect }) => rect),
    GetHeaderRowRange: (context, target) =>
      range(context, target, ({ range: rect }) => ({ ...rect, rows: 1 })),
    GetDataBodyRange: (context, target) => range(context, target, body),
    GetTotalRowRange: () => {
      throw new HostError("ItemNotFound");
    },
    Resize: from<Target>("1.13", (context, { tableId }, [newRange]) => {
      const table = tableOf(context, tableId);
      const to = addressArgument(context, newRange, table.sheetId);
      mayWriteTable(context, tableId);
      const sameHeader = to.sheetId === table.sheetId && to.row === table.range.row;
      if (!sameHeader || to.rows < 2) throw new HostError("InvalidArgument");
      const { row, column, rows, columns } = to;
      context.engine.resizeTable(tableId, { row, column, rows, columns });
    }),
    Delete: (context, { tableId }) => {
      mayWriteTable(context, tableId);
      context.engine.removeTable(tableId, false);
      context.model.tables.delete(tableId);
    },
    ConvertToRange: (context, { tableId }) => {
      mayWriteTable(context, tableId);
      const table = tableOf(context, tableId);
      const cells = area(table.sheetId, table.range);
      context.engine.removeTable(tableId, true);
      context.model.tables.delete(tableId);
      return object("Range", cells);
    },
    ClearFilters: () => undefined,
    ReapplyFilters: () => undefined,
    ...registrations<"Table">(({ tableId }) => tableId, {
      DataChanged: EVENTS.tableChanged,
      SelectionChanged: EVENTS.tableSelectionChanged,
    }),
  },
};

export function mayWriteTable(context: HostContext, tableId: string): void {
  const table = tableOf(context, tableId);
  mayWrite(context, area(table.sheetId, table.range));
}

export function body({ range: rect }: TableInfo): Rect {
  return { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
}

function range(context: HostContext, { tableId }: Target, part: (table: TableInfo) => Rect) {
  const table = tableOf(context, tableId);
  const cells: Area = area(table.sheetId, part(table));
  if (cells.rows < 1) throw new HostError("ItemNotFound");
  return object("Range", cells);
}

function keptProperty(name: string, initial: unknown) {
  const kept = recorded<Record<string, unknown>>((record) => record, { [name]: initial })[name]!;
  return {
    get: (context: HostContext, { tableId }: Target) =>
      kept.get(context, context.model.table(tableId).properties),
    set: (context: HostContext, { tableId }: Target, value: unknown) =>
      kept.set!(context, context.model.table(tableId).properties, value),
  };
}

/** Letters, digits, "_" and "."; no cell address; shared with no other table or name. */
function checkName({ engine }: HostContext, name: string, tableId: string): void {
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  if (!isName || /^([A-Za-z]{1,3}\d+|[RrCc])$/.test(name)) throw new HostError("InvalidArgument");
  const same = (other: { name: string }): boolean =>
    other.name.toLowerCase() === name.toLowerCase();
  const taken = engine.tables().some((table) => table.id !== tableId && same(table));
  if (taken || engine.names().some(same)) throw new HostError("ItemAlreadyExists");
}
