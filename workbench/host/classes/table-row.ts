/** Excel.TableRow and its collection. */
import { tableOf } from "../context";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { area, object } from "../objects";
import type { HostClass } from "../objects";
import { writeValues } from "../cells";
import { arrayArgument, cellValue, entry } from "../values";
import { mayWriteTable } from "./table";
import { numberArgument } from "./record";

type Target = { tableId: string; index: number };

export const TableRowCollection: HostClass<"TableRowCollection"> = {
  name: "TableRowCollection",
  properties: { Count: { get: (context, { tableId }) => count(context, tableId) } },
  items: (context, { tableId }) =>
    Array.from({ length: count(context, tableId) }, (_, index) =>
      object("TableRow", { tableId, index })
    ),
  methods: {
    Add: (context, { tableId }, [index, values]) => {
      mayWriteTable(context, tableId);
      const rows = count(context, tableId);
      const at =
        index === null || index === undefined || index === -1 ? rows : numberArgument(index);
      if (at < 0 || at > rows) throw new HostError("InvalidArgument");
      const columns = tableOf(context, tableId).columns.length;
      const given = Array.isArray(values) ? (values as unknown[]) : [[]];
      const grid = Array.isArray(given[0]) ? given : [given];
      const blank = values === null || values === undefined;
      const entries = blank
        ? [Array.from({ length: columns }, () => null)]
        : arrayArgument(grid, grid.length, columns).map((row) =>
            row.map((one) => entry(one, "General"))
          );
      change(context, "RowInserted", () =>
        context.engine.addTableRows(tableId, at === rows ? null : at, entries)
      );
      return object("TableRow", { tableId, index: at });
    },
  },
};

export const TableRow: HostClass<"TableRow"> = {
  name: "TableRow",
  properties: {
    Index: { get: (_, { index }) => index },
    Values: {
      get: (context, target) =>
        context.engine.read(cells(context, target)).map((row) => row.map(cellValue)),
      set: (context, target, value) => writeValues(context, cells(context, target), value),
    },
  },
  methods: {
    GetRange: (context, target) => object("Range", cells(context, target)),
    Delete: (context, { tableId, index }) => remove(context, tableId, index, 1),
  },
};

function count(context: HostContext, tableId: string): number {
  return tableOf(context, tableId).range.rows - 1;
}

function remove(context: HostContext, tableId: string, index: number, rows: number): void {
  mayWriteTable(context, tableId);
  if (index < 0 || rows < 1 || index + rows > count(context, tableId)) {
    throw new HostError("InvalidArgument");
  }
  change(context, "RowDeleted", () => context.engine.deleteTableRows(tableId, index, rows));
}

function change({ events }: HostContext, type: string, act: () => void): void {
  events.trigger.changeType = type;
  try {
    act();
  } finally {
    events.trigger.changeType = "RangeEdited";
  }
}

function cells(context: HostContext, { tableId, index }: Target) {
  const { sheetId, range } = tableOf(context, tableId);
  if (index < 0 || index >= range.rows - 1) throw new HostError("ItemNotFound");
  return area(sheetId, { ...range, row: range.row + 1 + index, rows: 1 });
}
