/** One what-if by recalculation: how far it is, cancel, the result or why there is none. */
import { useRef, useState } from "react";
import type { Place, WhatIfInput, WhatIfResult } from "../../../../workbook/cases/types";
import { useAnnounce } from "../../../hooks/Announcer";
import { sentenceOf } from "../../../hooks/sentence";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { whatIf as words } from "../strings";

export interface WhatIfRun {
  step: { done: number; total: number; what: string } | null;
  cancelling: boolean;
}

export function useWhatIf() {
  const { workbook, refresh } = useWorkbook();
  const announce = useAnnounce();
  const [running, setRunning] = useState<WhatIfRun | null>(null);
  const [result, setResult] = useState<WhatIfResult | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);

  const run = async (output: Place, inputs: readonly WhatIfInput[]): Promise<void> => {
    if (controller.current) return;
    const mine = new AbortController();
    controller.current = mine;
    setProblem(null);
    setResult(null);
    setRunning({ step: null, cancelling: false });
    try {
      const found = await workbook.cases.whatIf(
        output,
        inputs,
        (done, total, what) =>
          setRunning((former) => ({
            cancelling: former?.cancelling ?? false,
            step: { done, total, what },
          })),
        mine.signal
      );
      setResult(found);
      announce(words.done);
    } catch (error) {
      const why = sentenceOf(error);
      setProblem(why);
      announce(why);
    } finally {
      controller.current = null;
      setRunning(null);
      refresh();
    }
  };

  const cancel = (): void => {
    controller.current?.abort();
    setRunning((former) => former && { ...former, cancelling: true });
  };

  return { running, result, problem, run, cancel };
}
