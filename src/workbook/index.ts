/** The planning workbook behind the pane: the only part of the add-in that speaks Excel's own API. */
import { subscribeToWorkbook, toldOnce } from "./excel/events";
import { readInserted, removeInserted } from "./excel/inserted";
import { clearMapping, loadMapping, saveMapping } from "./excel/mapping";
import { listTables, readDetail, readHealth, readHorizons, readState } from "./excel/read-state";
import { goToPlace, selectProgramme } from "./excel/select";
import { writeAssumption } from "./excel/write";
import { onDemand } from "./on-demand";
import type { PlanningWorkbook } from "./types";

export function createPlanningWorkbook(): PlanningWorkbook {
  const settingUp = onDemand(() => import("./set-up"));
  return {
    cases: onDemand(async () => (await import("./cases")).createCasesBook()),
    customers: onDemand(async () => (await import("./excel/customers")).createCustomersBook()),
    scoring: onDemand(async () => (await import("./scoring/book")).scoringBook),
    state: readState,
    detail: readDetail,
    horizons: readHorizons,
    health: readHealth,
    select: selectProgramme,
    goTo: goToPlace,
    write: writeAssumption,
    insertSample: settingUp.insertSample,
    setUpEmpty: settingUp.setUpEmpty,
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
