/** Lines and labels shared by the charts of periods. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "../../numbers/FormatContext";
import type { Axes, Frame } from "./geometry";
import { useLabelStyle } from "./useLabelStyle";

interface Props {
  frame: Frame;
  axes: Axes;
  /** How a value of the scale is written; short money where left out. */
  tickText?: (value: number) => string;
}

export function Axis({ frame, axes: { ticks, periods, zero }, tickText }: Props) {
  const styles = useStyles();
  const label = useLabelStyle();
  const format = useFormat();
  return (
    <g>
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <line
            className={value === 0 ? styles.zero : styles.grid}
            x1={frame.left}
            x2={frame.width - frame.right}
            y1={Math.round(y) + 0.5}
            y2={Math.round(y) + 0.5}
          />
          <text className={label} x={frame.left - 6} y={y} dy="0.32em" textAnchor="end">
            {tickText ? tickText(value) : format.money(value)}
          </text>
        </g>
      ))}
      {!ticks.some((tick) => tick.value === 0) && (
        <line
          className={styles.zero}
          x1={frame.left}
          x2={frame.width - frame.right}
          y1={zero}
          y2={zero}
        />
      )}
      {periods.map(({ label: name, x }) => (
        <text key={name} className={label} x={x} y={frame.height - 4} textAnchor="middle">
          {name}
        </text>
      ))}
    </g>
  );
}

const useStyles = makeStyles({
  grid: {
    stroke: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeOpacity: "0.25" },
  },
  zero: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});
