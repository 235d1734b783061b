/** Puts the cells of a journal back, as far as they still hold what the run left in them. */
import { safeValue } from "../../text";
import type { CellContent } from "../../read/snapshot";
import type { RecoveredWhatIf } from "../types";
import { clearJournal, type Journal, type JournalCell } from "./journal";

export async function restoreCells(
  context: Excel.RequestContext,
  journal: Journal
): Promise<RecoveredWhatIf> {
  const loading = journal.cells.map((cell) => {
    const byId = context.workbook.worksheets.getItemOrNullObject(cell.sheetId);
    byId.load("name");
    return { cell, sheet: byId };
  });
  await context.sync();
  const ranges = loading.map(({ cell, sheet }) => {
    if (sheet.isNullObject) return { cell, sheet, range: null };
    const range = sheet.getRange(cell.place.address);
    range.load("formulas");
    return { cell, sheet, range };
  });
  await context.sync();
  const recovered: RecoveredWhatIf = { restored: [], left: [] };
  for (const { cell, sheet, range } of ranges) {
    const now = range?.formulas[0]?.[0] as CellContent | undefined;
    if (range === null || !isOurs(cell, now)) {
      recovered.left.push({ place: cell.place, original: String(cell.original) });
      continue;
    }
    if (now !== cell.original) range.formulas = [[contentOf(cell.original)]];
    recovered.restored.push({ sheet: sheet.name, address: cell.place.address });
  }
  await context.sync();
  await clearJournal(context);
  return recovered;
}

/** A cell that somebody has changed since keeps what it holds. */
function isOurs({ original, trials }: JournalCell, now: CellContent | undefined): boolean {
  return now === original || (typeof now === "number" && trials.includes(now));
}

/** A formula as it is; anything else so that Excel keeps its kind. */
export function contentOf(original: CellContent): CellContent {
  return typeof original === "string" && !original.startsWith("=") ? safeValue(original) : original;
}
