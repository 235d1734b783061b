/** Where the raters disagree: by programme and criterion, by each of the two, and by group. */
import { Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { ScoringState } from "../../../workbook/scoring/types";
import { ChartFrame } from "../../components/charts/ChartFrame";
import { NoChart } from "../../components/charts/NoChart";
import { Note } from "../../components/Note";
import { useFormat } from "../../numbers/FormatContext";
import { disagreementOf, type Disputed, type View } from "./disagreementOf";
import { ShowAll } from "./ShowAll";
import { words as all } from "./strings";
import { useShown } from "./useShown";

const words = all.raters;
const VIEWS: readonly View[] = ["byItem", "byProgramme", "byCriterion", "byGroup"];

export function Raters({ state }: { state: ScoringState }) {
  const [view, setView] = useState<View>("byItem");
  const found = useMemo(() => disagreementOf(state), [state]);
  if (found === null) return <NoChart heading={words.heading} problem={words.none} />;
  return (
    <Disputes rows={found[view]} view={view} state={state}>
      <Select
        size="small"
        aria-label={words.view}
        value={view}
        onChange={(_, data) => setView(data.value as View)}
      >
        {VIEWS.map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </Select>
    </Disputes>
  );
}

interface Props {
  rows: readonly Disputed[];
  view: View;
  state: ScoringState;
  children: ReactNode;
}

function Disputes({ rows, view, state, children }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const list = useShown(rows);
  const size = (row: Disputed): string =>
    `${view === "byGroup" && row.size > 0 ? "+" : ""}${format.fixed(row.size, view === "byGroup" ? 1 : 2)}`;
  const whole = (score: number): string => format.number(score, 1);
  const ends = ({ range }: Disputed): string =>
    range ? words.between(range.lowBy, whole(range.low), range.highBy, whole(range.high)) : "";
  const largest = Math.max(...rows.map((row) => Math.abs(row.size)), Number.MIN_VALUE);
  const lows = rows.flatMap(({ range }) => (range ? [range.low] : []));
  const highs = rows.flatMap(({ range }) => (range ? [range.high] : []));
  const span = { low: Math.min(...lows), high: Math.max(...highs) };
  const [first] = rows;
  return (
    <ChartFrame
      heading={words.heading}
      title={words.title(words[view])}
      summary={first ? `${first.name}: ${size(first)}. ${ends(first)}` : words.none}
      columns={[
        { name: words.item, figure: false },
        { name: view === "byGroup" ? words.points : words.spread, figure: true },
        ...(view === "byItem" ? [{ name: words.range, figure: false }] : []),
      ]}
      rows={rows.map((row) => [row.name, size(row), ...(row.range ? [ends(row)] : [])])}
      picture={() => (
        <div className={styles.rows}>
          {list.shown.map((row) => (
            <div key={row.name}>
              <div className={styles.line}>
                <span className={styles.name} title={row.name}>
                  {row.name}
                </span>
                <span className={styles.figure}>{size(row)}</span>
              </div>
              <svg className={styles.bar} preserveAspectRatio="none" viewBox="0 0 100 10">
                <rect className={styles.track} y="4" width="100" height="2" />
                <rect className={styles.range} {...barOf(row, view, largest, span)} />
              </svg>
              {row.range && <div className={styles.ends}>{ends(row)}</div>}
            </div>
          ))}
        </div>
      )}
    >
      <Note>{words.meaning[view]}</Note>
      <ShowAll list={list} total={rows.length} of={words.heading} />
      {children}
      <Agreement state={state} />
    </ChartFrame>
  );
}

/** From lowest to highest rating; else from the left, or for groups from the middle to either side. */
function barOf(
  { size, range }: Disputed,
  view: View,
  largest: number,
  span: { low: number; high: number }
): { x: number; y: number; width: number; height: number } {
  const at = { y: 2, height: 6 };
  if (range) {
    const scale = 100 / Math.max(span.high - span.low, Number.MIN_VALUE);
    const width = Math.max(1.5, (range.high - range.low) * scale);
    return { ...at, x: Math.min(100 - width, (range.low - span.low) * scale), width };
  }
  const share = Math.abs(size) / largest;
  if (view !== "byGroup") return { ...at, x: 0, width: share * 100 };
  return { ...at, x: size < 0 ? 50 - share * 50 : 50, width: share * 50 };
}

function Agreement({ state: { agreement } }: { state: ScoringState }) {
  const format = useFormat();
  if (agreement.value === null) return <Note>{agreement.problem}</Note>;
  return (
    <Note>
      {words.agreement}{" "}
      {agreement.value
        .map(({ measure, value }) => `${measure} ${format.fixed(value, 2)}`)
        .join("; ")}
    </Note>
  );
}

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  figure: { fontVariantNumeric: "tabular-nums" },
  bar: { width: "100%", height: "10px", display: "block" },
  track: {
    fill: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  range: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  ends: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
});
