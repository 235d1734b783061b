/**
 * One long piece of work at a time, from a view: where it is, cancel, and a sentence where nothing came
 * of it. The beginning, the end and a fault are announced.
 */
import { useCallback, useRef, useState } from "react";
import { CancelledError } from "../../workers/runner";
import { useAnnounce } from "./Announcer";
import { sentenceOf } from "./sentence";

export interface Running<Stage> {
  /** null until the work first tells. */
  stage: Stage | null;
  cancelling: boolean;
}

export interface Problem {
  text: string;
  cancelled: boolean;
}

/** The sentence to announce at the end. */
type Task<Stage> = (signal: AbortSignal, show: (stage: Stage) => void) => Promise<string>;

/** `cancelled` is said of work that was cancelled; left out where the workbook has a sentence of its own. */
export function useLongWork<Stage>(cancelled?: string) {
  const announce = useAnnounce();
  const [running, setRunning] = useState<Running<Stage> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const controller = useRef<AbortController | null>(null);

  /** Never rejects; does nothing while other work is under way. */
  const run = useCallback(
    async (task: Task<Stage>): Promise<void> => {
      if (controller.current) return;
      const mine = new AbortController();
      controller.current = mine;
      setProblem(null);
      setRunning({ stage: null, cancelling: false });
      const show = (stage: Stage): void =>
        setRunning((former) => ({ stage, cancelling: former?.cancelling ?? false }));
      try {
        announce(await task(mine.signal, show));
      } catch (error) {
        const stopped = error instanceof CancelledError || mine.signal.aborted;
        const text = stopped && cancelled !== undefined ? cancelled : sentenceOf(error);
        setProblem({ text, cancelled: stopped });
        announce(text);
      } finally {
        controller.current = null;
        setRunning(null);
      }
    },
    [announce, cancelled]
  );

  const cancel = useCallback((): void => {
    if (!controller.current) return;
    controller.current.abort();
    setRunning((former) => former && { ...former, cancelling: true });
  }, []);

  return { running, problem, run, cancel };
}
