/** What happened beside what the model expects: bars or a line against a dashed line, with a line where the holdout begins. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Frame } from "../../../components/charts/geometry";
import { PeriodChart } from "../../../components/charts/PeriodChart";
import { useLabelStyle } from "../../../components/charts/useLabelStyle";
import { pairGeometry } from "./pairGeometry";

const FRAME = { height: 180, left: 40, right: 4, top: 14, bottom: 22 };

interface Props {
  heading: string;
  title: string;
  summary: string;
  /** What the labels are, such as Month. */
  axis: string;
  labels: string[];
  /** null where nothing is known. */
  actual: (number | null)[];
  expected: number[];
  names: { actual: string; expected: string };
  draw: "bars" | "lines";
  /** The last column that the model has seen. */
  boundary?: number | null;
  boundaryText?: string;
  keys: string;
  pointAt: string;
  text: (value: number) => string;
  tickText?: (value: number) => string;
  children?: ReactNode;
}

export function PairChart(props: Props) {
  const { title, axis, labels, actual, expected, names, text } = props;
  const styles = useStyles();
  const known = (value: number | null | undefined): string =>
    typeof value === "number" ? text(value) : "–";
  return (
    <PeriodChart
      heading={props.heading}
      title={title}
      summary={props.summary}
      columns={[
        { name: axis, figure: false },
        { name: names.actual, figure: true },
        { name: names.expected, figure: true },
      ]}
      rows={labels.map((label, i) => [label, known(actual[i]), known(expected[i])])}
      keys={props.keys}
      texts={labels.map(
        (label, i) =>
          `${axis} ${label}: ${names.actual} ${known(actual[i])}, ${names.expected} ${known(expected[i])}`
      )}
      frame={FRAME}
      geometry={(frame) => pairGeometry(labels, actual, expected, frame, props.boundary ?? null)}
      draw={(shape, ink, _at, frame) => (
        <>
          {props.draw === "bars" ? (
            shape.bars.map((bar, i) => bar && <rect key={i} {...bar} {...ink("first")} />)
          ) : (
            <path d={shape.actual} className={styles.actual} />
          )}
          <path d={shape.expected} className={styles.expected} />
          {shape.boundary !== null && (
            <Boundary at={shape.boundary} frame={frame} text={props.boundaryText} />
          )}
        </>
      )}
      tickText={props.tickText}
      legendHeading={(at) => (at === null ? props.pointAt : `${axis} ${labels[at]}`)}
      legendItems={(at) => [
        { ink: "first", name: names.actual, value: at === null ? undefined : known(actual[at]) },
        { ink: "line", name: names.expected, value: at === null ? undefined : known(expected[at]) },
      ]}
    >
      {props.children}
    </PeriodChart>
  );
}

/** Its words stand on the side that has room for them. */
function Boundary({ at, frame, text }: { at: number; frame: Frame; text: string | undefined }) {
  const styles = useStyles();
  const label = useLabelStyle();
  const left = at > frame.width - 70;
  return (
    <>
      <line
        className={styles.boundary}
        x1={at}
        x2={at}
        y1={frame.top - 4}
        y2={frame.height - frame.bottom}
      />
      <text
        className={label}
        x={left ? at - 4 : at + 4}
        y={frame.top + 4}
        textAnchor={left ? "end" : "start"}
      >
        {text}
      </text>
    </>
  );
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  actual: {
    fill: "none",
    stroke: tokens.colorCompoundBrandBackground,
    strokeWidth: "2.5px",
    strokeLinejoin: "round",
    [forced]: { stroke: "CanvasText" },
  },
  expected: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    strokeDasharray: "5 3",
    strokeLinejoin: "round",
    [forced]: { stroke: "Highlight" },
  },
  boundary: {
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: "2 3",
    strokeWidth: "1px",
    [forced]: { stroke: "CanvasText" },
  },
});
