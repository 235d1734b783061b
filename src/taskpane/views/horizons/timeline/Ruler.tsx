/** The periods over the time line; it stays in sight while the programmes scroll. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { labelEvery, widthOf } from "../../../components/charts/geometry";
import { useLabelStyle } from "../../../components/charts/useLabelStyle";
import type { TimeLine } from "./model";

export function Ruler(props: { line: TimeLine; width: number; over: readonly boolean[] }) {
  const { line, width, over } = props;
  const styles = useStyles();
  const label = useLabelStyle();
  const step = width / Math.max(1, line.periods);
  const every = labelEvery(line.labels, width);
  const widest = widthOf(line.labels);
  return (
    <svg width={width} height="22" className={styles.ruler} aria-hidden="true">
      {line.labels.map((name, k) => (
        <g key={k}>
          <line
            className={styles.tick}
            x1={k * step + 0.5}
            x2={k * step + 0.5}
            y1={k % every === 0 ? 15 : 18}
            y2="22"
          />
          {over[k] && (
            <rect className={styles.over} x={k * step + 1} width={step - 1} y="18" height="4" />
          )}
          {k % every === 0 && k * step + widest <= width && (
            <text className={label} x={k * step} y="12">
              {name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

const useStyles = makeStyles({
  ruler: {
    display: "block",
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    // The browser leaves an SVG's own background as it is.
    "@media (forced-colors: active)": { backgroundColor: "Canvas" },
  },
  tick: {
    stroke: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  over: {
    fill: tokens.colorPaletteRedForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});
