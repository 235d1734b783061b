/** What happened beside what the model expects: bars or a line against a dashed line, with a line where the holdout begins. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Axis } from "../../../components/charts/Axis";
import { ChartFrame } from "../../../components/charts/ChartFrame";
import type { Frame } from "../../../components/charts/geometry";
import { Legend } from "../../../components/charts/Legend";
import { PeriodProbe } from "../../../components/charts/PeriodProbe";
import { usePatternId, useInk } from "../../../components/charts/Swatch";
import { pairGeometry } from "./pairGeometry";

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
  const { labels, actual, expected, names, draw, text } = props;
  const styles = useStyles();
  const id = usePatternId();
  const ink = useInk(id);
  const [probed, setProbed] = useState<number | null>(null);
  const at = probed !== null && probed < labels.length ? probed : null;
  const shape = (width: number) =>
    pairGeometry(labels, actual, expected, frameOf(width), props.boundary ?? null);
  const known = (value: number | null | undefined): string =>
    typeof value === "number" ? text(value) : "–";
  return (
    <ChartFrame
      heading={props.heading}
      title={props.title}
      summary={props.summary}
      columns={[
        { name: props.axis, figure: false },
        { name: names.actual, figure: true },
        { name: names.expected, figure: true },
      ]}
      rows={labels.map((label, i) => [label, known(actual[i]), known(expected[i])])}
      picture={(width) => {
        const frame = frameOf(width);
        const geometry = shape(width);
        return (
          <svg width={width} height={frame.height} className={styles.svg}>
            {at !== null && (
              <rect
                className={styles.pointed}
                x={geometry.start + at * geometry.step}
                width={geometry.step}
                y={frame.top}
                height={frame.height - frame.top - frame.bottom}
              />
            )}
            <Axis
              frame={frame}
              ticks={geometry.ticks}
              periods={geometry.labels}
              zero={geometry.zero}
              {...(props.tickText ? { tickText: props.tickText } : {})}
            />
            {draw === "bars" ? (
              geometry.bars.map((bar, i) => bar && <rect key={i} {...bar} {...ink("first")} />)
            ) : (
              <path d={geometry.actual} className={styles.actual} />
            )}
            <path d={geometry.expected} className={styles.expected} />
            {geometry.boundary !== null && (
              <>
                <line
                  className={styles.boundary}
                  x1={geometry.boundary}
                  x2={geometry.boundary}
                  y1={frame.top - 4}
                  y2={frame.height - frame.bottom}
                />
                {props.boundaryText && (
                  <text
                    className={styles.text}
                    x={
                      geometry.boundary > width - 70 ? geometry.boundary - 4 : geometry.boundary + 4
                    }
                    y={frame.top + 4}
                    textAnchor={geometry.boundary > width - 70 ? "end" : "start"}
                  >
                    {props.boundaryText}
                  </text>
                )}
              </>
            )}
          </svg>
        );
      }}
      overlay={(width) => {
        const geometry = shape(width);
        return (
          <PeriodProbe
            label={`${props.title}. ${props.keys}`}
            texts={labels.map(
              (label, i) =>
                `${props.axis} ${label}: ${names.actual} ${known(actual[i])}, ${names.expected} ${known(expected[i])}`
            )}
            at={at}
            start={geometry.start}
            step={geometry.step}
            onProbe={setProbed}
          />
        );
      }}
      legend={
        <Legend
          id={id}
          heading={at === null ? props.pointAt : `${props.axis} ${labels[at]}`}
          items={[
            {
              ink: "first",
              name: names.actual,
              value: at === null ? undefined : known(actual[at]),
            },
            {
              ink: "line",
              name: names.expected,
              value: at === null ? undefined : known(expected[at]),
            },
          ]}
        />
      }
    >
      {props.children}
    </ChartFrame>
  );
}

function frameOf(width: number): Frame {
  return { width, height: 180, left: 40, right: 4, top: 14, bottom: 22 };
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  svg: { display: "block" },
  pointed: {
    fill: tokens.colorNeutralBackground1Hover,
    [forced]: { fill: "Canvas", stroke: "Highlight" },
  },
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
  text: {
    fill: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    [forced]: { fill: "CanvasText" },
  },
});
