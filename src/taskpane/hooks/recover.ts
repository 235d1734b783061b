/**
 * Puts back what an interrupted what-if left in the cells, once a start of the pane, and keeps what
 * came of it for whoever shows it.
 */
import type { RecoveredWhatIf } from "../../workbook/cases/types";
import type { PlanningWorkbook } from "../../workbook/types";
import { sentenceOf } from "./sentence";

export type Recovery =
  | { kind: "none" }
  /** Another session's what-if: nothing is put back while it runs. */
  | { kind: "running" }
  | { kind: "recovered"; recovered: RecoveredWhatIf }
  | { kind: "failed"; problem: string };

const begun = new WeakMap<PlanningWorkbook, Promise<Recovery>>();

export function recoverOnce(workbook: PlanningWorkbook): Promise<Recovery> {
  const known = begun.get(workbook);
  if (known) return known;
  const made = recover(workbook);
  begun.set(workbook, made);
  return made;
}

/** Tries again, after a failure or when another session has ended. */
export function recoverAgain(workbook: PlanningWorkbook): Promise<Recovery> {
  begun.delete(workbook);
  return recoverOnce(workbook);
}

async function recover({ cases }: PlanningWorkbook): Promise<Recovery> {
  try {
    const unfinished = await cases.unfinishedWhatIf();
    if (!unfinished) return { kind: "none" };
    if (unfinished.running) return { kind: "running" };
    const recovered = await cases.recoverWhatIf();
    return recovered ? { kind: "recovered", recovered } : { kind: "none" };
  } catch (error) {
    return { kind: "failed", problem: sentenceOf(error) };
  }
}
