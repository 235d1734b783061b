/** The empty workbook that an engine starts with. */
import type { IWorkbookData } from "@univerjs/core";

let made = 0;

/** Every workbook has an id of its own: Univer caches parsed formulas by workbook id and text for the whole process. */
export function newWorkbookData(): Partial<IWorkbookData> {
  const sheetId = "sheet-1";
  return {
    id: `workbook-${++made}`,
    name: "Book1",
    sheetOrder: [sheetId],
    sheets: { [sheetId]: { id: sheetId, name: "Sheet1", rowCount: 20_000, columnCount: 200 } },
  };
}
