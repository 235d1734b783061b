/** The periods over the time line; it stays in sight while the programmes scroll. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TimeLine } from "./model";

/** About how wide a letter is, in pixels, and the room between two labels. */
const LETTER = 5.8;
const APART = 8;

export function Ruler(props: { line: TimeLine; width: number; over: readonly boolean[] }) {
  const { line, width, over } = props;
  const styles = useStyles();
  const step = width / Math.max(1, line.periods);
  const widest = Math.max(1, ...line.labels.map((label) => label.length)) * LETTER + APART;
  const every =
    [1, 2, 3, 4, 6, 12, 24].find((n) => n * step >= widest) ?? Math.max(1, line.periods);
  return (
    <svg width={width} height="22" className={styles.ruler} aria-hidden="true">
      {line.labels.map((label, k) => (
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
          {k % every === 0 && k * step + widest - APART <= width && (
            <text className={styles.label} x={k * step} y="12">
              {label}
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
  label: {
    fill: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "11px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});
