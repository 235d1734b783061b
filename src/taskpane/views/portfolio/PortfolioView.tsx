/** The portfolio: the list of programmes, and in its place the one that was opened. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useMemo, useRef, useState } from "react";
import type { Portfolio } from "../../../workbook/types";
import { Failure } from "../../components/Failure";
import { Loading } from "../../components/Loading";
import { useAnnounce } from "../../hooks/Announcer";
import { sentenceOf } from "../../hooks/sentence";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { strings } from "../../strings";
import { arrange, functionsOf, unfiltered, type Arrangement } from "./arrange";
import { ProgrammeTable } from "./ProgrammeTable";
import { Toolbar } from "./Toolbar";
import { Totals } from "./Totals";

const ProgrammeView = lazy(() => import("../detail/ProgrammeView"));

export function PortfolioView({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const { workbook, selected, choose } = useWorkbook();
  const announce = useAnnounce();
  const list = useRef<HTMLDivElement>(null);
  const [arrangement, setArrangement] = useState(unfiltered);
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const returning = useRef(false);
  const shown = useMemo(
    () => arrange(portfolio.programmes, arrangement),
    [portfolio.programmes, arrangement]
  );
  const functions = useMemo(() => functionsOf(portfolio.programmes), [portfolio.programmes]);

  const show = (key: string): void => {
    choose(key);
    setOpen(true);
    setProblem(null);
    workbook.select(key).catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  const rearrange = (next: Arrangement): void => {
    setArrangement(next);
    const count = arrange(portfolio.programmes, next).length;
    const words = strings.portfolio;
    const resorted = next.sort !== arrangement.sort || next.descending !== arrangement.descending;
    const order = next.descending ? words.descending : words.ascending;
    announce(
      resorted
        ? words.sorted(words.sorts[next.sort], order)
        : words.of(count, portfolio.programmes.length)
    );
  };
  const back = (): void => {
    returning.current = true;
    setOpen(false);
  };

  // Back in the list, focus stands on the row that was left.
  useEffect(() => {
    if (open || !returning.current) return;
    returning.current = false;
    const rows = list.current?.querySelectorAll<HTMLElement>("tr[data-programme]");
    [...(rows ?? [])].find((row) => row.dataset["programme"] === selected)?.focus();
  }, [open, selected]);

  const filtered = shown.length < portfolio.programmes.length;
  const at = shown.findIndex((programme) => programme.key === selected);
  return (
    <>
      <div ref={list} className={mergeClasses(styles.scroller, open && styles.away)}>
        <div className={styles.head}>
          {problem && <Failure text={problem} />}
          <Totals portfolio={portfolio} shown={shown} />
          <Toolbar value={arrangement} functions={functions} onChange={rearrange} />
          <div className={styles.count}>
            <span title={strings.portfolio.keys}>
              {filtered
                ? strings.portfolio.of(shown.length, portfolio.programmes.length)
                : strings.portfolio.programmes(shown.length)}
            </span>
            {filtered && (
              <Button
                size="small"
                appearance="transparent"
                className={styles.clear}
                onClick={() => rearrange({ ...arrangement, search: "", fn: "", horizon: "" })}
              >
                {strings.portfolio.clear}
              </Button>
            )}
          </div>
        </div>
        {shown.length > 0 ? (
          <ProgrammeTable
            programmes={shown}
            currency={portfolio.currency}
            selected={selected}
            arrangement={arrangement}
            onArrange={rearrange}
            onOpen={show}
          />
        ) : (
          <p className={styles.none}>
            {portfolio.programmes.length === 0 ? strings.portfolio.empty : strings.portfolio.none}
          </p>
        )}
      </div>
      {open && selected !== null && (
        <div className={styles.scroller}>
          {problem && (
            <div className={styles.head}>
              <Failure text={problem} />
            </div>
          )}
          <Suspense fallback={<Loading />}>
            <ProgrammeView
              programmeKey={selected}
              portfolio={portfolio}
              previous={shown[at - 1]?.key}
              next={at < 0 ? undefined : shown[at + 1]?.key}
              onShow={show}
              onBack={back}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  scroller: { height: "100%", overflowY: "scroll", overflowX: "hidden" },
  away: { display: "none" },
  head: {
    display: "grid",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  count: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  clear: { minWidth: "auto", paddingRight: 0, color: tokens.colorBrandForegroundLink },
  none: {
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
    padding: tokens.spacingHorizontalXL,
  },
});
