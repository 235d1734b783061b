/** The budget cases behind the pane. */
import { WorkbookError } from "../types";
import type { CasesBook } from "./types";

export function createCasesBook(): CasesBook {
  const notYet = async (): Promise<never> => {
    throw new WorkbookError("Budget cases cannot be read yet. Nothing was changed.");
  };
  return {
    list: notYet,
    read: notYet,
    consolidated: notYet,
    draft: notYet,
    problems: notYet,
    build: notYet,
    removeSheet: notYet,
    addChart: notYet,
    planMap: notYet,
    shiftStart: notYet,
    whatIf: notYet,
    selectedCells: notYet,
    unfinishedWhatIf: async () => null,
    recoverWhatIf: async () => null,
  };
}
