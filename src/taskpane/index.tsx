/**
 * The page of the shared runtime: gives heavy functions a worker and registers the ribbon commands at
 * once, draws the pane when it is first seen, and explains itself when opened outside Excel.
 */
import { createRoot } from "react-dom/client";
import { Suspense, lazy } from "react";
import { registerCommands } from "../commands/commands";
import { createPlanningWorkbook } from "../workbook";
import { installPageRunner } from "../workers/page";
import type { PlanningWorkbook } from "../workbook/types";
import { App } from "./App";
import { createNavigation } from "./navigation";
import { createSetUpRun } from "./setUpRun";
import { whenShown } from "./whenShown";

const OutsideExcel = lazy(() => import("./OutsideExcel"));

installPageRunner();

const workbook = createPlanningWorkbook();
const navigation = createNavigation();
const run = createSetUpRun(workbook);
// What a ribbon button inserts shows its progress and its outcome in the pane, as the pane's own buttons do.
const { insertSample, setUpEmpty } = run;
const inPane = Object.assign(Object.create(workbook) as PlanningWorkbook, {
  insertSample,
  setUpEmpty,
});
// Before Office is ready: a button clicked while the page loads must find its function.
registerCommands(inPane, navigation.go);

void Office.onReady(({ host }) => {
  const root = document.getElementById("pane");
  if (!root) throw new Error("taskpane.html has no element with the id pane");
  if (host !== Office.HostType.Excel) {
    createRoot(root).render(
      <Suspense>
        <OutsideExcel />
      </Suspense>
    );
    return;
  }
  whenShown(() =>
    createRoot(root).render(
      <App
        workbook={workbook}
        navigation={navigation}
        run={run}
        locale={Office.context.contentLanguage}
      />
    )
  );
});
