/** The budget cases behind the pane. */
import { addCaseChart, buildCase, removeCaseSheet } from "./build";
import { readDraft } from "./draft";
import { readPlanMap, shiftStart } from "./plan-map";
import { draftProblems } from "./problems";
import { listCases, readCase, readConsolidated } from "./read";
import type { CasesBook } from "./types";
import { recoverWhatIf, unfinishedWhatIf } from "./what-if/recover";
import { runWhatIf } from "./what-if/run";
import { afterWhatIf } from "./what-if/running";
import { selectedCells } from "./what-if/selected";

export function createCasesBook(): CasesBook {
  return {
    list: listCases,
    read: readCase,
    consolidated: readConsolidated,
    draft: afterWhatIf(readDraft),
    problems: draftProblems,
    build: afterWhatIf(buildCase),
    removeSheet: removeCaseSheet,
    addChart: addCaseChart,
    planMap: readPlanMap,
    shiftStart: afterWhatIf(shiftStart),
    whatIf: runWhatIf,
    selectedCells,
    unfinishedWhatIf,
    recoverWhatIf,
  };
}
