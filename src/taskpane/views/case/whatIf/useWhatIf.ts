/** One what-if by recalculation, and its result. */
import { useEffect, useState } from "react";
import type { Place, WhatIfInput, WhatIfResult } from "../../../../workbook/cases/types";
import { stageOf, type Stage } from "../../../components/Progress";
import { useLongWork } from "../../../hooks/useLongWork";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { whatIf as words } from "../strings";

export function useWhatIf() {
  const { workbook, refresh } = useWorkbook();
  const { run, ...work } = useLongWork<Stage>();
  const [result, setResult] = useState<WhatIfResult | null>(null);

  // Who leaves the case does not read the result: the cells get back what they held.
  const { cancel } = work;
  useEffect(() => cancel, [cancel]);

  const start = async (output: Place, inputs: readonly WhatIfInput[]): Promise<void> => {
    await run(async (signal, show) => {
      setResult(null);
      const found = await workbook.cases.whatIf(
        output,
        inputs,
        (done, total, what) => show(stageOf({ done, total, what })),
        signal
      );
      setResult(found);
      return words.done;
    });
    refresh();
  };

  return { ...work, result, start };
}
