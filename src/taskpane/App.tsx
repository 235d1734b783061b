/** The pane: its views under tabs, drawn from the state of the workbook. */
import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import {
  Suspense,
  lazy,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { PlanningWorkbook, WorkbookState } from "../workbook/types";
import { Failure } from "./components/Failure";
import { useHiddenStyle } from "./components/Hidden";
import { Loading } from "./components/Loading";
import { Tabs } from "./components/Tabs";
import { ErrorBoundary } from "./ErrorBoundary";
import { Announcer } from "./hooks/Announcer";
import { useWorkbookState } from "./hooks/questions";
import { recoverOnce } from "./hooks/recover";
import { SetUpRunProvider, useSetUpRun } from "./hooks/SetUpRun";
import type { Answer } from "./hooks/useAnswer";
import { WhileShown, WorkbookProvider, useWorkbook } from "./hooks/WorkbookProvider";
import { views, type Navigation, type Place, type View } from "./navigation";
import { createFormat } from "./numbers/format";
import { FormatContext } from "./numbers/FormatContext";
import type { SetUpRun } from "./setUpRun";
import { strings } from "./strings";
import { usePaneTheme } from "./theme";
import { FirstRun } from "./views/FirstRun";
import { Incomplete } from "./views/Incomplete";
import { PortfolioView } from "./views/portfolio/PortfolioView";

const CaseView = lazy(() => import("./views/case/CaseView"));
const CustomersView = lazy(() => import("./views/customers/CustomersView"));
const HorizonsView = lazy(() => import("./views/horizons/HorizonsView"));
const ScoreView = lazy(() => import("./views/score/ScoreView"));
const SetUpView = lazy(() => import("./views/setup/SetUpView"));

const viewsOfPortfolio = {
  customers: CustomersView,
  score: ScoreView,
  horizons: HorizonsView,
  case: CaseView,
};

interface Props {
  workbook: PlanningWorkbook;
  navigation: Navigation;
  run: SetUpRun;
  /** The language of the workbook's content, such as de-DE. */
  locale?: string;
}

export function App({ workbook, navigation, run, locale = "en" }: Props) {
  const styles = useStyles();
  const { theme, colorScheme } = usePaneTheme();
  const format = useMemo(() => createFormat(locale), [locale]);
  return (
    <FluentProvider theme={theme} className={styles.provider} style={{ colorScheme }}>
      <ErrorBoundary>
        <FormatContext.Provider value={format}>
          <Announcer>
            <WorkbookProvider workbook={workbook}>
              <SetUpRunProvider run={run}>
                <Pane navigation={navigation} />
              </SetUpRunProvider>
            </WorkbookProvider>
          </Announcer>
        </FormatContext.Provider>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Pane({ navigation }: { navigation: Navigation }) {
  const styles = useStyles();
  const hidden = useHiddenStyle();
  const state = useWorkbookState();
  const place = useSyncExternalStore(navigation.subscribe, navigation.place);
  const { workbook } = useWorkbook();
  // Cells that a what-if left changed are put back at once, whichever view is shown.
  useEffect(() => void recoverOnce(workbook), [workbook]);
  // A view is drawn when first visited and then kept, with its scroll position and what was typed in it.
  const [visited, setVisited] = useState<ReadonlySet<View>>(new Set([place.view]));
  if (!visited.has(place.view)) setVisited(new Set([...visited, place.view]));
  return (
    <main className={styles.shell}>
      <h1 className={hidden}>{strings.product}</h1>
      <div className={styles.tabs}>
        <Tabs
          label={strings.tabs.label}
          tabs={views.map((view) => ({
            value: view,
            text: strings.tabs[view],
            icon: view === "setup" ? <Settings20Regular /> : undefined,
          }))}
          selected={place.view}
          onSelect={(view) => navigation.go(view)}
        />
      </div>
      {views.map((view) => (
        <div
          key={view}
          id={`view-${view}`}
          role="tabpanel"
          aria-labelledby={`tab-${view}`}
          className={mergeClasses(styles.panel, view !== place.view && styles.away)}
        >
          {visited.has(view) && (
            <ErrorBoundary>
              <WhileShown shown={view === place.view}>
                <Suspense fallback={<Loading />}>
                  <Shown view={view} place={place} navigation={navigation} answer={state} />
                </Suspense>
              </WhileShown>
            </ErrorBoundary>
          )}
        </div>
      ))}
    </main>
  );
}

function Shown(props: {
  view: View;
  place: Place;
  navigation: Navigation;
  answer: Answer<WorkbookState>;
}): ReactNode {
  const { view, place, navigation, answer } = props;
  const styles = useStyles();
  const run = useSetUpRun();
  const state = answer.value;
  if (view === "setup") {
    return (
      <div className={styles.scroller}>
        <SetUpView place={place} />
      </div>
    );
  }
  if (!state) {
    return (
      <div className={styles.scroller}>
        {answer.problem ? (
          <div className={styles.message}>
            <Failure text={answer.problem} again={answer.again} />
          </div>
        ) : (
          <Loading />
        )}
      </div>
    );
  }
  const stale = answer.problem && (
    <div className={styles.message}>
      <Failure text={answer.problem} again={answer.again} />
    </div>
  );
  // Orders can be looked at in any workbook.
  if (view === "customers" && state.kind === "empty" && run.work === null) {
    return (
      <div className={styles.scroller}>
        {stale}
        <CustomersView portfolio={null} otherwise={<FirstRun navigation={navigation} />} />
      </div>
    );
  }
  // While sheets are being inserted the tables are incomplete by nature.
  if (state.kind === "empty" || (run.work !== null && state.kind === "incomplete")) {
    return (
      <div className={styles.scroller}>
        {stale}
        <FirstRun navigation={navigation} />
      </div>
    );
  }
  if (state.kind === "incomplete") {
    return (
      <div className={styles.scroller}>
        {stale}
        <Incomplete findings={state.findings} navigation={navigation} />
      </div>
    );
  }
  if (view === "portfolio") {
    return (
      <>
        {stale}
        <PortfolioView portfolio={state.portfolio} />
      </>
    );
  }
  const Chosen = viewsOfPortfolio[view];
  return (
    <div className={styles.scroller}>
      {stale}
      <Chosen portfolio={state.portfolio} />
    </div>
  );
}

const useStyles = makeStyles({
  provider: { height: "100%" },
  shell: { height: "100%", display: "flex", flexDirection: "column", overflow: "hidden" },
  tabs: {
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    // The corner at the top right belongs to Excel's own menu.
    paddingRight: "34px",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  away: { display: "none" },
  scroller: { height: "100%", overflowY: "scroll", overflowX: "hidden" },
  message: { padding: tokens.spacingHorizontalM },
});
