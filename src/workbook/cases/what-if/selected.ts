/** The selected cells one by one, for choosing inputs and output. */
import { cellAddress } from "../../address";
import { inWorkbook } from "../../excel/run";
import { holdsFormula } from "../../text";
import { WorkbookError } from "../../types";
import type { CasesBook } from "../types";

const MOST = 100;

export async function selectedCells(): Promise<Awaited<ReturnType<CasesBook["selectedCells"]>>> {
  return inWorkbook(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
    await context.sync();
    if (range.rowCount * range.columnCount > MOST) {
      throw new WorkbookError(`Select at most ${MOST} cells.`);
    }
    range.load("values,formulas");
    await context.sync();
    const { values, formulas } = range;
    return values.flatMap((cells, i) =>
      cells.map((value: string | number | boolean, j) => ({
        place: {
          sheet: range.worksheet.name,
          address: cellAddress(range.rowIndex + i, range.columnIndex + j),
        },
        value,
        formula: holdsFormula(formulas[i]?.[j], value),
      }))
    );
  });
}
