/**
 * The one long piece of work at a time that changes sheets: insert, set up, remove. It lives above the
 * views, so that a change of view neither stops nor hides it.
 */
import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Inserted, Progress } from "../../workbook/types";
import { strings } from "../strings";
import { useAnnounce } from "./Announcer";
import { sentenceOf } from "./sentence";
import { useWorkbook } from "./WorkbookProvider";

export type Work = "sample" | "empty" | "remove";

export interface RunState {
  work: Work | null;
  step: { done: number; total: number; what: string } | null;
  cancelling: boolean;
  outcome: { good: boolean; text: string } | null;
}

interface Run extends RunState {
  insertSample(): Promise<boolean>;
  setUpEmpty(): Promise<boolean>;
  remove(): Promise<boolean>;
  cancel(): void;
  dismiss(): void;
}

const idle: RunState = { work: null, step: null, cancelling: false, outcome: null };
const RunContext = createContext<Run | null>(null);

export function SetUpRunProvider({ children }: { children: ReactNode }) {
  const { workbook, refresh } = useWorkbook();
  const announce = useAnnounce();
  const [state, setState] = useState(idle);
  const controller = useRef<AbortController | null>(null);

  const run = useCallback(
    async (
      work: Work,
      act: (progress: Progress, signal: AbortSignal) => Promise<string>
    ): Promise<boolean> => {
      if (controller.current) return false;
      const mine = new AbortController();
      controller.current = mine;
      setState({ ...idle, work });
      announce(titleOf(work));
      const progress: Progress = (done, total, what) =>
        setState((former) => ({ ...former, step: { done, total, what } }));
      let outcome: { good: boolean; text: string };
      try {
        outcome = { good: true, text: await act(progress, mine.signal) };
      } catch (error) {
        outcome = cancelled(error, mine.signal)
          ? { good: true, text: strings.setup.cancelled }
          : { good: false, text: sentenceOf(error) };
      }
      const finished = outcome.good && outcome.text !== strings.setup.cancelled;
      controller.current = null;
      setState({ ...idle, outcome });
      announce(outcome.text);
      refresh();
      return finished;
    },
    [announce, refresh]
  );

  const value = useMemo<Run>(
    () => ({
      ...state,
      insertSample: () => run("sample", async (p, s) => done(await workbook.insertSample(p, s))),
      setUpEmpty: () => run("empty", async (p, s) => done(await workbook.setUpEmpty(p, s))),
      remove: () =>
        run("remove", async () => {
          await workbook.removeInserted();
          return strings.setup.removed;
        }),
      cancel: () => {
        controller.current?.abort();
        setState((former) => ({ ...former, cancelling: true }));
      },
      dismiss: () => setState((former) => ({ ...former, outcome: null })),
    }),
    [state, run, workbook]
  );
  return <RunContext.Provider value={value}>{children}</RunContext.Provider>;
}

export function useSetUpRun(): Run {
  const value = useContext(RunContext);
  if (!value) throw new Error("useSetUpRun needs a SetUpRunProvider above it");
  return value;
}

export function titleOf(work: Work): string {
  return work === "remove" ? strings.setup.removing : strings.setup.running[work];
}

function done(inserted: Inserted): string {
  return strings.setup.done(inserted.sheets.length);
}

/** A fault of the workbook while cancelling is still told as a fault. */
function cancelled(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted && error instanceof Error && error.name === "AbortError";
}
