/** Writing a draft and building its sheet: how far it is, cancel, and what came of it. */
import { useRef, useState } from "react";
import type { BuiltCase, CaseDraft } from "../../../../workbook/cases/types";
import { useAnnounce } from "../../../hooks/Announcer";
import { sentenceOf } from "../../../hooks/sentence";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { guide as words } from "../strings";

export interface BuildRun {
  step: { done: number; total: number; what: string } | null;
  cancelling: boolean;
}

export function useBuild(onBuilt: (built: BuiltCase) => void) {
  const { workbook, refresh } = useWorkbook();
  const announce = useAnnounce();
  const [run, setRun] = useState<BuildRun | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);

  const build = async (draft: CaseDraft): Promise<void> => {
    if (controller.current) return;
    const mine = new AbortController();
    controller.current = mine;
    setProblem(null);
    setRun({ step: null, cancelling: false });
    announce(words.building(draft.programme));
    try {
      const built = await workbook.cases.build(
        draft,
        (done, total, what) =>
          setRun((former) => ({
            cancelling: former?.cancelling ?? false,
            step: { done, total, what },
          })),
        mine.signal
      );
      announce(words.built(built.sheet.sheet, built.created));
      onBuilt(built);
    } catch (error) {
      const why = sentenceOf(error);
      setProblem(why);
      announce(why);
    } finally {
      controller.current = null;
      setRun(null);
      refresh();
    }
  };

  const cancel = (): void => {
    controller.current?.abort();
    setRun((former) => former && { ...former, cancelling: true });
  };

  return { run, problem, build, cancel };
}
