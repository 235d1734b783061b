/** A run of many trials in the worker: progress, cancel, and a result that belongs to the input it was made from. */
import { useEffect, useRef, useState } from "react";
import { CancelledError, run } from "../../../workers/runner";
import { useAnnounce } from "../../hooks/Announcer";
import { sentenceOf } from "../../hooks/sentence";
import { words as all } from "./strings";
import type { StabilityInput } from "../../../core/scoring/smaa";

const words = all.sure;

interface Result {
  key: string;
  shares: number[][];
}

export function useTrials(input: StabilityInput | null, done: string) {
  const announce = useAnnounce();
  const [share, setShare] = useState<number | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const [message, setMessage] = useState<{ text: string; fault: boolean } | null>(null);
  const controller = useRef<AbortController | null>(null);
  const key = input === null ? "" : JSON.stringify(input);

  useEffect(() => () => controller.current?.abort(), []);

  const start = async (): Promise<void> => {
    if (input === null || controller.current) return;
    const mine = new AbortController();
    controller.current = mine;
    setMessage(null);
    setShare(0);
    announce(words.running);
    try {
      const shares = (await run("scoring.stability", input, {
        onProgress: setShare,
        signal: mine.signal,
      })) as number[][];
      if (!mine.signal.aborted) {
        setResult({ key, shares });
        announce(done);
      }
    } catch (error) {
      const cancelled = error instanceof CancelledError || mine.signal.aborted;
      const text = cancelled ? words.cancelled : sentenceOf(error);
      setMessage({ text, fault: !cancelled });
      announce(text);
    }
    controller.current = null;
    setShare(null);
  };

  const current = result !== null && result.key === key;
  return {
    /** How far the run is; null while none is under way. */
    share,
    shares: current ? result.shares : null,
    message: result !== null && !current ? { text: words.outdated, fault: false } : message,
    start,
    cancel: () => controller.current?.abort(),
    drop: () => {
      setResult(null);
      setMessage(null);
    },
  };
}
