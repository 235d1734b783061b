/** Runs a batch against the workbook; whatever Office throws comes out as a sentence. */
import { asWorkbookError } from "../errors";

export async function inWorkbook<T>(
  work: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** The same for a write of values: one step of undo where the host offers to merge them. */
export async function asOneUndoStep<T>(
  work: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return inWorkbook(work);
  try {
    return await Excel.run({ mergeUndoGroup: true }, work);
  } catch (error) {
    throw asWorkbookError(error);
  }
}
