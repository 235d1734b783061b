/** Each horizon's share of the investment as a bar, with a tick at its target and a box over what to move. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MixRow } from "../../../workbook/types";
import { ChartFrame } from "../../components/charts/ChartFrame";
import { Mark, Patterns, useInk, usePatternId, type Ink } from "../../components/charts/Swatch";
import { Note } from "../../components/Note";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { words as all } from "./strings";
import { onTarget } from "./words";

const words = all.mix;

const inks: Ink[] = ["first", "second", "third"];

interface Props {
  rows: MixRow[];
  currency: string;
  children?: ReactNode;
}

export function MixChart({ rows, currency, children }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const full = (value: number): string => format.moneyFull(value, currency);
  const scale = Math.max(1, ...rows.flatMap((row) => [row.share, row.target]));
  return (
    <ChartFrame
      heading={words.heading}
      title={words.heading}
      summary={rows
        .map(
          (row) =>
            `${row.horizon} ${words.share} ${format.percent(row.share, 0)}, ${words.target} ${format.percent(row.target, 0)}`
        )
        .join("; ")}
      columns={[
        { name: strings.charts.horizon, figure: false },
        ...[
          strings.charts.amount,
          words.share,
          words.target,
          strings.charts.gap,
          strings.charts.move,
        ].map((name) => ({ name, figure: true })),
      ]}
      rows={rows.map((row) => [
        row.horizon,
        format.number(row.amount, 0),
        format.percent(row.share, 1),
        format.percent(row.target, 1),
        format.percent(row.gap, 1),
        format.number(row.move, 0),
      ])}
      picture={(width) => (
        <div className={styles.rows}>
          {rows.map((row, i) => (
            <Mix
              key={row.horizon}
              row={row}
              ink={inks[i % inks.length]!}
              scale={scale}
              width={width}
              full={full}
            />
          ))}
        </div>
      )}
      legend={<Note>{rows.every(onTarget) ? words.legendOnTarget : words.legend}</Note>}
    >
      {children}
    </ChartFrame>
  );
}

function Mix(props: {
  row: MixRow;
  ink: Ink;
  scale: number;
  width: number;
  full(value: number): string;
}) {
  const { row, ink, scale, width, full } = props;
  const styles = useStyles();
  const format = useFormat();
  const id = usePatternId();
  const inkOf = useInk(id);
  // A tick at either end stays inside the picture.
  const tick = Math.min(width - 1, Math.max(1, (row.target / scale) * width));
  const [from, to] = [row.share, row.target].sort((a, b) => a - b) as [number, number];
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.name}>{row.horizon}</span>
        <span title={full(row.amount)}>
          {!onTarget(row) && (
            <span className={styles.target}>
              {(row.move > 0 ? words.moveIn : words.moveOut)(format.money(Math.abs(row.move)))}
              {" · "}
            </span>
          )}
          {format.percent(row.share, 0)}{" "}
          <span className={styles.target}>
            {words.target} {format.percent(row.target, 0)}
          </span>
        </span>
      </div>
      <svg width={width} height="18" className={styles.svg}>
        <Patterns id={id} />
        <rect className={styles.track} y="4" width={width} height="10" />
        <rect y="4" width={(row.share / scale) * width} height="10" {...inkOf(ink)} />
        {!onTarget(row) && (
          <rect
            className={styles.move}
            x={(from / scale) * width}
            y="2.5"
            width={((to - from) / scale) * width}
            height="13"
          />
        )}
        <Mark x1={tick} x2={tick} y1={0} y2={18} />
      </svg>
    </div>
  );
}

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: tokens.spacingVerticalM },
  line: {
    display: "flex",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  target: { color: tokens.colorNeutralForeground3 },
  svg: { display: "block" },
  track: {
    fill: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  move: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: "3 2",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});
