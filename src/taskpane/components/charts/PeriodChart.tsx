/**
 * A chart of columns, one a period: axes, the column that is pointed at, by mouse or by keys, and a
 * legend with its values. What stands on the columns is for each chart to draw.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Axis } from "./Axis";
import { ChartFrame } from "./ChartFrame";
import type { Column } from "./ChartTable";
import type { Axes, Frame } from "./geometry";
import { Legend, type LegendItem } from "./Legend";
import { PeriodProbe } from "./PeriodProbe";
import { Patterns, useInk, usePatternId } from "./Swatch";

interface Props<G extends Axes> {
  heading: string;
  title: string;
  summary: string;
  columns: Column[];
  /** A row a period. */
  rows: string[][];
  /** What the keys do, for screen readers. */
  keys: string;
  /** What is read out for each period. */
  texts: string[];
  frame: Omit<Frame, "width">;
  geometry: (frame: Frame) => G;
  draw: (shape: G, ink: ReturnType<typeof useInk>, at: number | null, frame: Frame) => ReactNode;
  /** How a value of the scale is written; short money where left out. */
  tickText?: (value: number) => string;
  /** The period that is pointed at, or the hint on pointing. */
  legendHeading: (at: number | null) => string;
  legendItems: (at: number | null) => LegendItem[];
  children?: ReactNode;
}

export function PeriodChart<G extends Axes>(props: Props<G>) {
  const { heading, title, summary, columns, rows, keys, texts, geometry, draw, tickText } = props;
  const styles = useStyles();
  const id = usePatternId();
  const ink = useInk(id);
  const [probed, setProbed] = useState<number | null>(null);
  const at = probed !== null && probed < rows.length ? probed : null;
  return (
    <ChartFrame
      heading={heading}
      title={title}
      summary={summary}
      columns={columns}
      rows={rows}
      picture={(width) => {
        const frame = { ...props.frame, width };
        const shape = geometry(frame);
        return (
          <svg width={width} height={frame.height} className={styles.picture}>
            <Patterns id={id} />
            {at !== null && (
              <rect
                className={styles.pointed}
                x={shape.start + at * shape.step}
                width={shape.step}
                y={frame.top}
                height={frame.height - frame.top - frame.bottom}
              />
            )}
            <Axis frame={frame} axes={shape} tickText={tickText} />
            {draw(shape, ink, at, frame)}
          </svg>
        );
      }}
      overlay={(width) => {
        const { start, step } = geometry({ ...props.frame, width });
        return (
          <PeriodProbe
            label={`${title}. ${keys}`}
            texts={texts}
            at={at}
            start={start}
            step={step}
            onProbe={setProbed}
          />
        );
      }}
      legend={<Legend id={id} heading={props.legendHeading(at)} items={props.legendItems(at)} />}
    >
      {props.children}
    </ChartFrame>
  );
}

const useStyles = makeStyles({
  picture: { display: "block" },
  pointed: {
    fill: tokens.colorNeutralBackground1Hover,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" },
  },
});
