/** Selects a programme's row or another place in the sheets. */
import { WorkbookError } from "../types";
import { findTable, rowOfKey, target } from "./locate";
import { inWorkbook } from "./run";

export async function selectProgramme(key: string): Promise<void> {
  await inWorkbook(async (context) => {
    const where = await target(context);
    const { table, body, keys } = await findTable(context, where);
    const row = rowOfKey(keys, key, where.table);
    table.worksheet.activate();
    body.getRow(row).select();
    await context.sync();
  });
}

export async function goToPlace({
  sheet,
  address,
}: {
  sheet: string;
  address: string;
}): Promise<void> {
  await inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (worksheet.isNullObject) throw new WorkbookError(`The sheet ${sheet} is no longer there.`);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

/** The programme whose row the user's selection lies in, or null; several rows are none. */
export async function selectedProgramme(): Promise<string | null> {
  return inWorkbook(async (context) => {
    const where = await target(context);
    const table = context.workbook.tables.getItemOrNullObject(where.table);
    await context.sync();
    if (table.isNullObject) return null;
    const { table: ours, body, keys } = await findTable(context, where);
    const selected = context.workbook.getSelectedRange();
    selected.load("rowIndex,rowCount,columnIndex,columnCount,worksheet/id");
    await context.sync();
    if (selected.worksheet.id !== ours.worksheet.id || selected.rowCount !== 1) return null;
    const beside =
      selected.columnIndex + selected.columnCount <= body.columnIndex ||
      selected.columnIndex >= body.columnIndex + body.columnCount;
    return beside ? null : keys[selected.rowIndex - body.rowIndex] || null;
  });
}
