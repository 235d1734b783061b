/** A run of many trials in the worker, and a result that belongs to the input it was made from. */
import { useEffect, useState } from "react";
import type { StabilityInput } from "../../../core/scoring/smaa";
import { CancelledError, run as runTask } from "../../../workers/runner";
import type { Stage } from "../../components/Progress";
import { useAnnounce } from "../../hooks/Announcer";
import { useLongWork } from "../../hooks/useLongWork";
import { words as all } from "./strings";

const words = all.sure;

interface Result {
  key: string;
  shares: number[][];
}

export function useTrials(input: StabilityInput | null, done: string) {
  const announce = useAnnounce();
  const { running, problem, run, cancel } = useLongWork<Stage>(words.cancelled);
  const [result, setResult] = useState<Result | null>(null);
  const key = input === null ? "" : JSON.stringify(input);

  useEffect(() => cancel, [cancel]);

  const start = async (): Promise<void> => {
    if (input === null) return;
    await run(async (signal, show) => {
      announce(words.running);
      show({ share: 0 });
      const shares = (await runTask("scoring.stability", input, {
        onProgress: (share) => show({ share }),
        signal,
      })) as number[][];
      if (signal.aborted) throw new CancelledError();
      setResult({ key, shares });
      return done;
    });
  };

  const current = result !== null && result.key === key;
  return {
    running,
    problem: problem && !problem.cancelled ? problem.text : null,
    note: result !== null && !current ? words.outdated : problem?.cancelled ? problem.text : null,
    shares: current ? result.shares : null,
    start,
    cancel,
    drop: () => setResult(null),
  };
}
