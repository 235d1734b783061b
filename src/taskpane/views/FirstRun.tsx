/** What an empty workbook shows: what this is for, and one way to begin. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { RunProgress } from "../components/RunProgress";
import { useSetUpRun } from "../hooks/SetUpRun";
import type { Navigation } from "../navigation";
import { strings } from "../strings";

export function FirstRun({ navigation }: { navigation: Navigation }) {
  const styles = useStyles();
  const run = useSetUpRun();
  const words = strings.firstRun;
  const busy = run.work !== null;
  return (
    <div className={styles.root}>
      <Picture />
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.value}>{words.value}</p>
      {busy || run.outcome ? (
        <div className={styles.progress}>
          <RunProgress />
        </div>
      ) : null}
      {!busy && (
        <>
          <Button appearance="primary" onClick={run.insertSample}>
            {words.sample}
          </Button>
          <Button onClick={run.setUpEmpty}>{words.empty}</Button>
          <Button
            appearance="transparent"
            className={styles.link}
            onClick={() => navigation.go("setup", "own")}
          >
            {words.own}
          </Button>
          <p className={styles.note}>{strings.setup.sampleNote}</p>
        </>
      )}
    </div>
  );
}

/** Three horizons rising over time. */
function Picture() {
  const styles = useStyles();
  return (
    <svg width="112" height="72" viewBox="0 0 112 72" aria-hidden="true">
      <line x1="4" x2="108" y1="66.5" y2="66.5" className={styles.axis} />
      {[30, 38, 34, 28, 24].map((height, i) => (
        <g key={height}>
          <rect x={10 + i * 19} y={66 - height} width="12" height={height} className={styles.h1} />
          <rect
            x={10 + i * 19}
            y={66 - height - 2 - i * 3}
            width="12"
            height={1 + i * 3}
            className={styles.h2}
          />
          <rect
            x={10 + i * 19}
            y={66 - height - 4 - i * 3 - i * i}
            width="12"
            height={1 + i * i}
            className={styles.h3}
          />
        </g>
      ))}
    </svg>
  );
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  root: {
    minHeight: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
  },
  value: { margin: 0, maxWidth: "40ch", color: tokens.colorNeutralForeground2 },
  note: {
    margin: 0,
    maxWidth: "40ch",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular },
  progress: { alignSelf: "stretch", textAlign: "left" },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, [forced]: { stroke: "CanvasText" } },
  h1: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: "CanvasText" } },
  h2: { fill: tokens.colorPaletteTealBorderActive, [forced]: { fill: "CanvasText" } },
  h3: { fill: tokens.colorPalettePumpkinBorderActive, [forced]: { fill: "CanvasText" } },
});
