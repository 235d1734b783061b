/** The workbench's window: title, ribbon, grid, task pane and status line, around one session. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { hostOptions } from "./host-options";
import { HostMenu } from "./HostMenu";
import { addInTabs } from "./add-in-tabs";
import { homeTab } from "./home-tab";
import { PaneFrame } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import { openSession, type AddIn, type Session } from "./session";
import { StatusLine } from "./StatusLine";
import { firstTheme, type ThemeName } from "./theme";
import { useStatus } from "./use-status";

export function App({ addIn }: { addIn: AddIn }) {
  const grid = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<Session | null>(null);
  const [theme, setTheme] = useState<ThemeName>(firstTheme);
  const [pane, setPane] = useState({ open: true, width: 350, load: 0 });

  useEffect(() => setSession(openSession(grid.current!, addIn)), [addIn]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    session?.useTheme(theme);
  }, [session, theme]);
  useEffect(
    () => session?.host.onPane((open) => setPane((before) => ({ ...before, open }))),
    [session]
  );

  const reload = useCallback(
    () => setPane(({ width, load }) => ({ open: true, width, load: load + 1 })),
    []
  );
  const show = useCallback(() => setPane((before) => ({ ...before, open: true })), []);
  const status = useStatus(session);
  const tabs = useMemo(
    () =>
      session
        ? [
            homeTab(session.api, () => session.engine.recalculate()),
            ...addInTabs(addIn.manifest, { show, run: (action) => void session.run(action) }),
          ]
        : [],
    [session, addIn, show]
  );

  return (
    <div className="workbench">
      <div className="title">
        <img src="/assets/icon-32.png" alt="" />
        <h1>{addIn.manifest.displayName} workbench</h1>
        <span className="book">Book1</span>
        <span className="about">An embedded workbook for trying the add-in without Excel</span>
      </div>
      {session ? (
        <Ribbon
          tabs={tabs}
          first={tabs.at(-1)!.id}
          end={<Host session={session} theme={theme} setTheme={setTheme} reload={reload} />}
        />
      ) : (
        <div />
      )}
      <main className="body">
        <div className="grid" ref={grid} />
        {session && (
          <PaneFrame
            key={pane.load}
            title={addIn.manifest.displayName}
            address={session.paneAddress}
            width={pane.width}
            open={pane.open}
            onWidth={(width) => setPane((before) => ({ ...before, width }))}
            onClose={() => setPane((before) => ({ ...before, open: false }))}
            onReload={reload}
            onFrame={session.connect}
          />
        )}
      </main>
      <StatusLine status={status} />
    </div>
  );
}

function Host(props: {
  session: Session;
  theme: ThemeName;
  setTheme(theme: ThemeName): void;
  reload(): void;
}) {
  const [, changed] = useState(0);
  const sections = hostOptions({ ...props, changed: () => changed((count) => count + 1) });
  return <HostMenu sections={sections} />;
}
