/** Excel.TableColumn and its collection. */
import type { TableInfo } from "../../engine/types";
import { intersect } from "../address";
import { tableOf } from "../context";
import type { HostContext } from "../context";
import { HostError, notOffered } from "../errors";
import { area, object } from "../objects";
import type { HostClass, HostObject } from "../objects";
import { writeValues } from "../cells";
import { arrayArgument, cellValue } from "../values";
import { body, mayWriteTable } from "./table";

type Target = { tableId: string; column: number };

export const TableColumnCollection: HostClass<"TableColumnCollection"> = {
  name: "TableColumnCollection",
  properties: {
    Count: { get: (context, { tableId }) => tableOf(context, tableId).columns.length },
  },
  items: (context, { tableId }) =>
    tableOf(context, tableId).columns.map((_, column) =>
      object("TableColumn", { tableId, column })
    ),
  item: (context, { tableId }, key) => {
    const { columns } = tableOf(context, tableId);
    const column =
      typeof key === "number"
        ? key - 1
        : columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    return columns[column] === undefined ? null : object("TableColumn", { tableId, column });
  },
  methods: {
    Add: (context, { tableId }, [index, values, name]) =>
      add(context, tableId, index, values, name),
  },
};

export const TableColumn: HostClass<"TableColumn"> = {
  name: "TableColumn",
  identity: (_, { column }) => ({ Id: column + 1 }),
  properties: {
    Id: { get: (_, { column }) => column + 1 },
    Index: { get: (_, { column }) => column },
    Name: {
      get: (context, target) => nameOf(context, target),
      set: (context, target, value) => {
        const text = String(value);
        const { columns } = tableOf(context, target.tableId);
        const taken = columns.some(
          (name, i) => i !== target.column && name.toLowerCase() === text.toLowerCase()
        );
        if (text === "" || taken) throw new HostError("InvalidArgument");
        writeValues(context, cells(context, target, header), `'${text}`);
      },
    },
    Values: {
      get: (context, target) =>
        context.engine.read(cells(context, target, all)).map((row) => row.map(cellValue)),
      set: (context, target, value) => writeValues(context, cells(context, target, all), value),
    },
  },
  methods: {
    GetRange: (context, target) => object("Range", cells(context, target, all)),
    GetHeaderRowRange: (context, target) => object("Range", cells(context, target, header)),
    GetDataBodyRange: (context, target) => object("Range", cells(context, target, body)),
    Delete: () => {
      throw notOffered("TableColumn", "delete", "yet");
    },
  },
};

function add(
  context: HostContext,
  tableId: string,
  index: unknown,
  values: unknown,
  name: unknown
): HostObject {
  mayWriteTable(context, tableId);
  const table = tableOf(context, tableId);
  const last =
    index === null || index === undefined || index === -1 || index === table.columns.length;
  if (!last) throw notOffered("TableColumnCollection", "add", "but at the end");
  const { range } = table;
  const free = {
    row: range.row,
    column: range.column + range.columns,
    rows: range.rows,
    columns: 1,
  };
  const beside = context.engine.read(area(table.sheetId, free)).flat();
  const occupied =
    beside.some((cell) => cell.kind !== "empty" || cell.formula !== "") ||
    context.engine
      .tables()
      .some((one) => one.sheetId === table.sheetId && intersect(one.range, free));
  if (occupied)
    throw notOffered("TableColumnCollection", "add", "where the cells beside the table are in use");
  const grid =
    values === null || values === undefined ? null : arrayArgument(values, range.rows, 1);
  const title =
    typeof name === "string" ? name : String(grid?.[0]?.[0] ?? `Column${table.columns.length + 1}`);
  context.engine.write(area(table.sheetId, { ...free, rows: 1 }), [[`'${title}`]]);
  context.engine.resizeTable(tableId, { ...range, columns: range.columns + 1 });
  if (grid && range.rows > 1) {
    const below = area(table.sheetId, { ...free, row: free.row + 1, rows: free.rows - 1 });
    writeValues(context, below, grid.slice(1));
  }
  return object("TableColumn", { tableId, column: table.columns.length });
}

function nameOf(context: HostContext, { tableId, column }: Target): string {
  const name = tableOf(context, tableId).columns[column];
  if (name === undefined) throw new HostError("ItemNotFound");
  return name;
}

function cells(
  context: HostContext,
  target: Target,
  part: (table: TableInfo) => TableInfo["range"]
) {
  nameOf(context, target);
  const table = tableOf(context, target.tableId);
  const rect = part(table);
  return area(table.sheetId, { ...rect, column: rect.column + target.column, columns: 1 });
}

function all({ range }: TableInfo) {
  return range;
}

function header({ range }: TableInfo) {
  return { ...range, rows: 1 };
}
