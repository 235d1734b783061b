/** Gives the views the work on the sheets, announces its beginning and end, and reads the workbook again after it. */
import { createContext, useContext, useEffect, useSyncExternalStore, type ReactNode } from "react";
import { titleOf, type RunState, type SetUpRun } from "../setUpRun";
import { useAnnounce } from "./Announcer";
import { useWorkbook } from "./WorkbookProvider";

const RunContext = createContext<SetUpRun | null>(null);

export function SetUpRunProvider({ run, children }: { run: SetUpRun; children: ReactNode }) {
  const { refresh } = useWorkbook();
  const announce = useAnnounce();
  const { work, outcome } = useSyncExternalStore(run.subscribe, run.state);
  useEffect(() => {
    if (work) announce(titleOf(work));
  }, [work, announce]);
  useEffect(() => {
    if (!outcome) return;
    announce(outcome.text);
    refresh();
  }, [outcome, announce, refresh]);
  return <RunContext.Provider value={run}>{children}</RunContext.Provider>;
}

/** The acts swallow their rejection: the outcome in the state tells it. */
export function useSetUpRun() {
  const run = useContext(RunContext);
  if (!run) throw new Error("useSetUpRun needs a SetUpRunProvider above it");
  const state: RunState = useSyncExternalStore(run.subscribe, run.state);
  const quietly = (act: () => Promise<unknown>) => () => {
    act().catch(() => undefined);
  };
  return {
    ...state,
    insertSample: quietly(run.insertSample),
    setUpEmpty: quietly(run.setUpEmpty),
    remove: quietly(run.remove),
    cancel: run.cancel,
    dismiss: run.dismiss,
  };
}
