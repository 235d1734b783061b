/** Writing a draft and building its sheet. */
import type { BuiltCase, CaseDraft } from "../../../../workbook/cases/types";
import { stageOf, type Stage } from "../../../components/Progress";
import { useAnnounce } from "../../../hooks/Announcer";
import { useLongWork } from "../../../hooks/useLongWork";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { guide as words } from "../strings";

export function useBuild(onBuilt: (built: BuiltCase) => void) {
  const { workbook, refresh } = useWorkbook();
  const announce = useAnnounce();
  const { run, ...work } = useLongWork<Stage>();

  const build = async (draft: CaseDraft): Promise<void> => {
    await run(async (signal, show) => {
      announce(words.building(draft.programme));
      const built = await workbook.cases.build(
        draft,
        (done, total, what) => show(stageOf({ done, total, what })),
        signal
      );
      onBuilt(built);
      return words.built(built.sheet.sheet, built.created);
    });
    refresh();
  };

  return { ...work, build };
}
