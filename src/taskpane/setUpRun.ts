/**
 * The one long piece of work at a time that changes sheets: insert, set up, remove. It lives outside
 * React, since a ribbon button may begin it before the pane is drawn, and no change of view stops it.
 */
import type { Inserted, PlanningWorkbook, Progress } from "../workbook/types";
import { sentenceOf } from "./hooks/sentence";
import { strings } from "./strings";

export type Work = "sample" | "empty" | "remove";

export interface RunState {
  work: Work | null;
  step: { done: number; total: number; what: string } | null;
  cancelling: boolean;
  outcome: { kind: "done" | "cancelled" | "failed"; text: string } | null;
}

export interface SetUpRun {
  state(): RunState;
  subscribe(listener: () => void): () => void;
  /** Each rejects where nothing was inserted or removed; the outcome tells why. */
  insertSample(): Promise<Inserted>;
  setUpEmpty(): Promise<Inserted>;
  remove(): Promise<void>;
  cancel(): void;
  /** Takes the outcome off the page. */
  dismiss(): void;
}

const idle: RunState = { work: null, step: null, cancelling: false, outcome: null };

export function createSetUpRun(workbook: PlanningWorkbook): SetUpRun {
  let state = idle;
  let controller: AbortController | null = null;
  const listeners = new Set<() => void>();
  const change = (part: Partial<RunState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  async function run<T>(
    work: Work,
    act: (progress: Progress, signal: AbortSignal) => Promise<T>,
    tell: (result: T) => string
  ): Promise<T> {
    if (controller) throw new Error(strings.setup.busy);
    const mine = new AbortController();
    controller = mine;
    change({ ...idle, work });
    try {
      const result = await act(
        (done, total, what) => change({ step: { done, total, what } }),
        mine.signal
      );
      change({ ...idle, outcome: { kind: "done", text: tell(result) } });
      return result;
    } catch (error) {
      const kind = mine.signal.aborted ? "cancelled" : "failed";
      change({ ...idle, outcome: { kind, text: tellFault(error) } });
      throw error;
    } finally {
      controller = null;
    }
  }

  const inserted = (result: Inserted): string => strings.setup.done(result.sheets.length);
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    insertSample: () => run("sample", (p, s) => workbook.insertSample(p, s), inserted),
    setUpEmpty: () => run("empty", (p, s) => workbook.setUpEmpty(p, s), inserted),
    remove: () =>
      run(
        "remove",
        () => workbook.removeInserted(),
        () => strings.setup.removed
      ),
    cancel: () => {
      if (!controller) return;
      controller.abort();
      change({ cancelling: true });
    },
    dismiss: () => change({ outcome: null }),
  };
}

export function titleOf(work: Work): string {
  return work === "remove" ? strings.setup.removing : strings.setup.running[work];
}

/** The workbook says in words what became of a cancelled insert; a bare abort says nothing. */
function tellFault(error: unknown): string {
  const bare = error instanceof Error && error.name === "AbortError";
  return bare ? strings.setup.cancelled : sentenceOf(error);
}
