/** Excel.TableCollection of the workbook or a sheet, and the tables that a range touches. */
import type { Area, TableInfo } from "../../engine/types";
import { intersect } from "../address";
import { mayWrite } from "../context";
import type { HostContext } from "../context";
import { HostError, notOffered } from "../errors";
import { EVENTS, WORKBOOK_TARGET } from "../events";
import { object } from "../objects";
import type { HostClass, HostObject } from "../objects";
import { addressArgument } from "../ranges";
import { registrations } from "./registrations";

export const TableCollection: HostClass<"TableCollection"> = {
  name: "TableCollection",
  properties: { Count: { get: (context, { sheetId }) => tables(context, sheetId).length } },
  items: (context, { sheetId }) => tables(context, sheetId).map(toObject),
  item: (context, { sheetId }, key) => find(tables(context, sheetId), key),
  methods: {
    Add: (context, { sheetId }, [address, hasHeaders]) => {
      const area = addressArgument(context, address, sheetId ?? context.engine.activeSheet());
      if (sheetId !== null && area.sheetId !== sheetId) throw new HostError("InvalidArgument");
      return add(context, area, hasHeaders === true);
    },
    ...registrations<"TableCollection">(({ sheetId }) => sheetId ?? WORKBOOK_TARGET, {
      Added: EVENTS.tableAdded,
      DataChanged: EVENTS.tableChanged,
      Deleted: EVENTS.tableDeleted,
    }),
  },
};

export const TableScopedCollection: HostClass<"TableScopedCollection"> = {
  name: "TableScopedCollection",
  items: (context, area) => touching(context, area).map(toObject),
  item: (context, area, key) => find(touching(context, area), key),
  methods: {
    GetFirst: (context, area) => {
      const first = touching(context, area)[0];
      if (!first) throw new HostError("ItemNotFound");
      return toObject(first);
    },
  },
};

function add(context: HostContext, area: Area, hasHeaders: boolean): HostObject {
  mayWrite(context, area);
  if (!hasHeaders) throw notOffered("TableCollection", "add", "without headers");
  const overlaps = context.engine
    .tables()
    .some(({ sheetId, range }) => sheetId === area.sheetId && intersect(range, area));
  if (overlaps) throw new HostError("MergedRangeConflict");
  writeHeaders(context, area);
  return toObject(context.engine.addTable(area, freeName(context)));
}

/** Headers are texts, none blank, no two the same: Excel writes what it needs to make them so. */
function writeHeaders({ engine }: HostContext, area: Area): void {
  const header = { ...area, rows: 1 };
  const cells = engine.read(header)[0]!;
  const taken = new Set<string>();
  const names = cells.map((cell, i) => {
    const base = cell.kind === "empty" ? `Column${i + 1}` : String(cell.value);
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
  const same = cells.every(
    (cell, i) => cell.kind === "text" && cell.formula === "" && cell.value === names[i]
  );
  if (!same) engine.write(header, [names.map((name) => `'${name}`)]);
}

function freeName({ engine }: HostContext): string {
  const taken = new Set(engine.tables().map(({ name }) => name.toLowerCase()));
  for (let n = 1; ; n++) if (!taken.has(`table${n}`)) return `Table${n}`;
}

function tables({ engine }: HostContext, sheetId: string | null): TableInfo[] {
  return engine.tables().filter((table) => sheetId === null || table.sheetId === sheetId);
}

function touching(context: HostContext, area: Area): TableInfo[] {
  return tables(context, area.sheetId).filter(({ range }) => intersect(range, area));
}

function find(among: TableInfo[], key: unknown): HostObject | null {
  const text = String(key).toLowerCase();
  const found =
    among.find(({ id }) => id === key) ?? among.find(({ name }) => name.toLowerCase() === text);
  return found ? toObject(found) : null;
}

function toObject({ id }: TableInfo): HostObject {
  return object("Table", { tableId: id });
}
