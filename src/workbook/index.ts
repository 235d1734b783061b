/** The planning workbook behind the pane: the only part of the add-in that speaks Excel's own API. */
import { planWorkbook } from "./build";
import { createCasesBook } from "./cases";
import { createCustomersBook } from "./excel/customers";
import { subscribeToWorkbook, toldOnce } from "./excel/events";
import { insertPlan } from "./excel/insert";
import { readInserted, removeInserted } from "./excel/inserted";
import { clearMapping, loadMapping, saveMapping } from "./excel/mapping";
import { listTables, readDetail, readHealth, readHorizons, readState } from "./excel/read-state";
import { goToPlace, selectProgramme } from "./excel/select";
import { writeAssumption } from "./excel/write";
import { EMPTY_CONTENT, SAMPLE_CONTENT } from "./sample";
import { scoringBook } from "./scoring/book";
import type { PlanningWorkbook } from "./types";

export function createPlanningWorkbook(): PlanningWorkbook {
  return {
    cases: createCasesBook(),
    customers: createCustomersBook(),
    scoring: scoringBook,
    state: readState,
    detail: readDetail,
    horizons: readHorizons,
    health: readHealth,
    select: selectProgramme,
    goTo: goToPlace,
    write: writeAssumption,
    insertSample: (progress, signal) =>
      toldOnce(() => insertPlan(planWorkbook(SAMPLE_CONTENT), progress, signal)),
    setUpEmpty: (progress, signal) =>
      toldOnce(() => insertPlan(planWorkbook(EMPTY_CONTENT), progress, signal)),
    inserted: readInserted,
    removeInserted: () => toldOnce(removeInserted),
    tables: listTables,
    mapping: loadMapping,
    saveMapping,
    clearMapping,
    subscribe: subscribeToWorkbook,
  };
}

export * from "./types";
