/** Gives the views the workbook and tells them when it changed: one subscription for the whole pane. */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import type { PlanningWorkbook } from "../../workbook/types";

interface WorkbookContextValue {
  workbook: PlanningWorkbook;
  /** Counts the changes of the workbook; whoever shows its data reads again when this moves. */
  version: number;
  /** The programme whose row was last selected, in the sheet or here. */
  selected: string | null;
  choose(key: string): void;
  /** Reads everything again, for changes that the workbook does not report by itself. */
  refresh(): void;
  /** Ignores what is selected in the sheet until the returned function is called: something is being typed here. */
  holdSelection(): () => void;
}

const WorkbookContext = createContext<WorkbookContextValue | null>(null);

export function WorkbookProvider(props: { workbook: PlanningWorkbook; children: ReactNode }) {
  const { workbook, children } = props;
  const [version, setVersion] = useState(0);
  const [selected, choose] = useState<string | null>(null);
  const holds = useRef(0);
  useEffect(
    () =>
      workbook.subscribe((change) => {
        const { selected, changed = selected === undefined } = change;
        if (changed) setVersion((known) => known + 1);
        if (selected !== undefined && holds.current === 0) choose(selected);
      }),
    [workbook]
  );
  const refresh = useCallback(() => setVersion((known) => known + 1), []);
  const holdSelection = useCallback(() => {
    holds.current += 1;
    return () => {
      holds.current -= 1;
    };
  }, []);
  const value = useMemo(
    () => ({ workbook, version, selected, choose, refresh, holdSelection }),
    [workbook, version, selected, refresh, holdSelection]
  );
  return <WorkbookContext.Provider value={value}>{children}</WorkbookContext.Provider>;
}

/** How long what is not on view leaves the workbook to what is. */
const LATER = 1000;

/** What is not on view reads the workbook a while after what is, or at once when it is shown. */
export function WhileShown({ shown, children }: { shown: boolean; children: ReactNode }) {
  const context = useWorkbook();
  const [version, setVersion] = useState(context.version);
  if (shown && version !== context.version) setVersion(context.version);
  useEffect(() => {
    if (shown) return;
    const timer = setTimeout(() => setVersion(context.version), LATER);
    return () => clearTimeout(timer);
  }, [shown, context.version]);
  const value = useMemo(() => ({ ...context, version }), [context, version]);
  return <WorkbookContext.Provider value={value}>{children}</WorkbookContext.Provider>;
}

export function useWorkbook(): WorkbookContextValue {
  const value = useContext(WorkbookContext);
  if (!value) throw new Error("useWorkbook needs a WorkbookProvider above it");
  return value;
}
