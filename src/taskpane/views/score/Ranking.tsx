/** The programmes in order, each score as a bar of what the criteria add to it. */
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ScoringState } from "../../../workbook/scoring/types";
import { ChartFrame } from "../../components/charts/ChartFrame";
import { NoChart } from "../../components/charts/NoChart";
import { usePatternId } from "../../components/charts/Swatch";
import { SymbolKey } from "../../components/charts/SymbolKey";
import { Hidden } from "../../components/Hidden";
import { Note } from "../../components/Note";
import { useFormat } from "../../numbers/FormatContext";
import { CriterionInks, CriterionSwatch, inkOf } from "./ink";
import { ranked, type Ranked } from "./ranked";
import { ShowAll } from "./ShowAll";
import { words as all } from "./strings";
import { useShown } from "./useShown";

const words = all.ranking;
const HEIGHT = 12;
const GAP = 1;

interface Props {
  state: ScoringState;
  chosen: string | null;
  onChoose(name: string): void;
}

export function Ranking({ state, chosen, onChoose }: Props) {
  const { scored, criteria } = state;
  if (scored.value === null) {
    return (
      <>
        <NoChart heading={words.heading} problem={scored.problem} />
        <Unrated state={state} />
      </>
    );
  }
  return (
    <Bars
      programmes={ranked(scored.value)}
      criteria={criteria.map(({ name }) => name)}
      chosen={chosen}
      onChoose={onChoose}
    >
      {state.method !== "WSM" && <Note>{words.method(state.method)}</Note>}
      <Unrated state={state} />
    </Bars>
  );
}

interface BarsProps {
  programmes: Ranked[];
  criteria: string[];
  chosen: string | null;
  onChoose(name: string): void;
  children: ReactNode;
}

function Bars({ programmes, criteria, chosen, onChoose, children }: BarsProps) {
  const styles = useStyles();
  const format = useFormat();
  const id = usePatternId();
  const list = useShown(programmes);
  const first = programmes[0]!;
  const end = Math.max(...programmes.map(({ parts }) => lengthOf(parts)), Number.MIN_VALUE);
  return (
    <ChartFrame
      heading={words.heading}
      title={words.title}
      summary={words.summary(first.name, format.fixed(first.score, 2), programmes.length)}
      columns={[
        { name: words.programme, figure: false },
        { name: words.rank, figure: true },
        { name: words.score, figure: true },
        ...criteria.map((name) => ({ name, figure: true })),
      ]}
      rows={programmes.map((programme) => [
        programme.name,
        format.number(programme.rank, 0),
        format.fixed(programme.score, 3),
        ...programme.parts.map((part) => format.fixed(part, 3)),
      ])}
      picture={(width) => (
        <svg width={width} height={list.shown.length * ROW} className={styles.picture}>
          <CriterionInks id={id} count={criteria.length} />
          {list.shown.map((programme, i) => (
            <g key={programme.name} transform={`translate(0 ${i * ROW + 22})`}>
              <Parts id={id} parts={programme.parts} scale={(width - 2) / end} />
            </g>
          ))}
        </svg>
      )}
      overlay={() => (
        <div className={styles.overlay}>
          {list.shown.map((programme) => (
            <button
              key={programme.name}
              type="button"
              aria-pressed={programme.name === chosen}
              className={mergeClasses(styles.row, programme.name === chosen && styles.chosen)}
              onClick={() => onChoose(programme.name)}
            >
              <span className={styles.rank}>
                <Hidden>{words.rank} </Hidden>
                {format.number(programme.rank, 0)}
                <Hidden>: </Hidden>
              </span>
              <span className={styles.name}>{programme.name}</span>
              <span className={styles.score}>
                <Hidden>, {words.score} </Hidden>
                {format.fixed(programme.score, 2)}
              </span>
            </button>
          ))}
        </div>
      )}
      legend={
        <SymbolKey
          items={criteria.map((name, i) => ({
            name,
            symbol: <CriterionSwatch id={id} place={i} />,
          }))}
        />
      }
    >
      <ShowAll list={list} total={programmes.length} of={words.heading} />
      <Note>{words.choose}</Note>
      {children}
    </ChartFrame>
  );
}

const ROW = 40;

/** A part below zero would run backwards; its size is drawn and the table shows its sign. */
function Parts({ id, parts, scale }: { id: string; parts: number[]; scale: number }) {
  let x = 0;
  return (
    <>
      {parts.map((part, i) => {
        const width = Math.abs(part) * scale;
        const from = x;
        x += width;
        if (width <= GAP) return null;
        return <rect key={i} x={from} width={width - GAP} height={HEIGHT} {...inkOf(id, i)} />;
      })}
    </>
  );
}

const lengthOf = (parts: readonly number[]): number =>
  parts.reduce((sum, part) => sum + Math.abs(part), 0);

/** Programmes without a score and what they lack. */
function Unrated({ state: { unrated, criteria } }: { state: ScoringState }) {
  if (unrated.length === 0) return null;
  const names = unrated.map(({ name, criteria: missing }) =>
    missing.length === criteria.length
      ? words.lacksAll(name)
      : words.lacks(name, missing.join(", "))
  );
  return <Note>{words.unrated(names.join("; "))}</Note>;
}

const useStyles = makeStyles({
  picture: { display: "block" },
  overlay: { position: "absolute", inset: 0, display: "grid", gridAutoRows: `${ROW}px` },
  row: {
    display: "flex",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: 0,
    ...shorthands.borderStyle("none"),
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
    "@media (forced-colors: active)": { color: "ButtonText", forcedColorAdjust: "none" },
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  rank: {
    minWidth: "18px",
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
    "@media (forced-colors: active)": { color: "ButtonText" },
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  score: { fontVariantNumeric: "tabular-nums" },
});
