/** Loads tables, named cells and spilled blocks in bulk: two syncs, however many are asked for. */
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "./snapshot";

export interface Wanted {
  tables: readonly string[];
  /** Tables of which the headings are enough. */
  heads?: readonly string[];
  /** Names of single cells. */
  cells: readonly string[];
  /** Names of the first cells of spilled blocks. */
  blocks: readonly string[];
  formulas?: boolean;
}

export async function loadSnapshot(
  context: Excel.RequestContext,
  wanted: Wanted
): Promise<WorkbookSnapshot> {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name,items/type");
  await context.sync();
  const present = (names: readonly string[]) =>
    tables.items.filter((table) => names.includes(table.name));
  const loadedTables = [
    ...present(wanted.tables).map((table) => startTable(table, wanted.formulas === true)),
    ...present(wanted.heads ?? []).map(startHead),
  ];
  const named = (name: string) =>
    names.items.find((item) => item.name === name && item.type === "Range");
  const loadedCells = wanted.cells.flatMap((name) => {
    const range = named(name)?.getRangeOrNullObject();
    range?.load("values");
    return range ? [{ name, range }] : [];
  });
  const loadedBlocks = wanted.blocks.flatMap((name) => {
    const item = named(name);
    if (!item) return [];
    const first = item.getRange();
    const spill = first.getSpillingToRangeOrNullObject();
    first.load("values");
    spill.load("values");
    return [{ name, first, spill }];
  });
  await context.sync();
  return {
    tables: new Map(loadedTables.map((loaded) => [loaded.table.name, finishTable(loaded)])),
    cells: new Map(
      loadedCells.flatMap(({ name, range }) =>
        range.isNullObject ? [] : [[name, firstValue(range)] as const]
      )
    ),
    blocks: new Map(
      loadedBlocks.map(({ name, first, spill }) => [
        name,
        (spill.isNullObject ? first : spill).values,
      ])
    ),
  };
}

interface LoadingTable {
  table: Excel.Table;
  head: Excel.Range;
  /** null where the headings are enough. */
  body: Excel.Range | null;
  formulas: boolean;
}

function startTable(table: Excel.Table, formulas: boolean): LoadingTable {
  const body = table.getDataBodyRange();
  if (formulas) body.load("values,formulas");
  else body.load("values");
  return { ...startHead(table), body, formulas };
}

function startHead(table: Excel.Table): LoadingTable {
  const head = table.getHeaderRowRange();
  head.load("values,rowIndex,columnIndex");
  table.worksheet.load("name");
  return { table, head, body: null, formulas: false };
}

function finishTable({ table, head, body, formulas }: LoadingTable): TableSnapshot {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    row: head.rowIndex,
    column: head.columnIndex,
    headers: (head.values[0] ?? []).map(String),
    values: (body?.values ?? []) as CellContent[][],
    ...(body && formulas ? { formulas: body.formulas as CellContent[][] } : {}),
  };
}

const firstValue = (range: Excel.Range): CellContent => (range.values[0]?.[0] ?? "") as CellContent;
