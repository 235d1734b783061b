/** A what-if that a reload, a crash or a failed restore left in the cells: found, and put back. */
import { toldOnce } from "../../excel/events";
import { inWorkbook } from "../../excel/run";
import type { RecoveredWhatIf, UnfinishedWhatIf } from "../types";
import { isRunning, readJournal, SESSION } from "./journal";
import { restoreCells } from "./restore";
import { isRunningHere } from "./running";

export async function unfinishedWhatIf(): Promise<UnfinishedWhatIf | null> {
  return inWorkbook(async (context) => {
    const journal = await readJournal(context);
    if (!journal || (journal.session === SESSION && isRunningHere())) return null;
    return {
      began: journal.began,
      cells: journal.cells.map(({ place }) => place),
      running: isRunning(journal),
    };
  });
}

export function recoverWhatIf(): Promise<RecoveredWhatIf | null> {
  return toldOnce(() =>
    inWorkbook(async (context) => {
      const journal = await readJournal(context);
      if (!journal || isRunning(journal)) return null;
      if (journal.session === SESSION && isRunningHere()) return null;
      return restoreCells(context, journal);
    })
  );
}
