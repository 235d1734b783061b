/** The tables of the workbook with their columns and their number of rows; no cell of their bodies is read. */
import type { UserTable } from "../types";

export interface TableHead extends UserTable {
  rows: number;
}

export async function tableHeads(context: Excel.RequestContext): Promise<TableHead[]> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const loading = tables.items.map((table) => {
    const head = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    head.load("values");
    body.load("rowCount");
    table.worksheet.load("name");
    return { table, head, body };
  });
  await context.sync();
  return loading.map(({ table, head, body }) => ({
    name: table.name,
    sheet: table.worksheet.name,
    columns: (head.values[0] ?? []).map(String),
    rows: body.rowCount,
  }));
}
