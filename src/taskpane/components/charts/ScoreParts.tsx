/** What each criterion adds to a programme's score, as bars that share one scale. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Reading, ScorePart } from "../../../workbook/types";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { ChartFrame } from "./ChartFrame";
import { NoChart } from "./NoChart";
import { useInk, usePatternId } from "./Swatch";

export function ScoreParts({ name, parts }: { name: string; parts: Reading<ScorePart[]> }) {
  if (parts.value === null || parts.value.length === 0) {
    return (
      <NoChart
        heading={strings.detail.parts}
        problem={parts.value === null ? parts.problem : null}
      />
    );
  }
  return <Bars name={name} parts={parts.value} />;
}

function Bars({ name, parts }: { name: string; parts: ScorePart[] }) {
  const words = strings.charts;
  const styles = useStyles();
  const format = useFormat();
  const ink = useInk(usePatternId());
  const largest = Math.max(...parts.map((part) => Math.abs(part.part)), Number.MIN_VALUE);
  const total = parts.reduce((sum, part) => sum + part.part, 0);
  return (
    <ChartFrame
      heading={strings.detail.parts}
      title={words.scoreTitle(name)}
      summary={`${parts.map((part) => `${part.criterion} ${format.fixed(part.part, 2)}`).join(", ")}. ${words.total} ${format.fixed(total, 2)}.`}
      columns={[
        { name: words.criterion, figure: false },
        { name: words.part, figure: true },
      ]}
      rows={[
        ...parts.map((part) => [part.criterion, format.fixed(part.part, 3)]),
        [words.total, format.fixed(total, 3)],
      ]}
      picture={() => (
        <div className={styles.rows}>
          {parts.map((part) => (
            <div key={part.criterion} className={styles.row}>
              <span className={styles.name} title={part.criterion}>
                {part.criterion}
              </span>
              <svg className={styles.bar} preserveAspectRatio="none" viewBox="0 0 100 10">
                <rect className={styles.track} width="100" height="10" />
                <rect {...ink("first")} width={(Math.abs(part.part) / largest) * 100} height="10" />
              </svg>
              <span className={styles.figure}>{format.fixed(part.part, 2)}</span>
            </div>
          ))}
        </div>
      )}
    />
  );
}

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: tokens.spacingVerticalS },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 9fr) minmax(0, 12fr) 36px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bar: { width: "100%", height: "10px", borderRadius: "2px", display: "block" },
  track: {
    fill: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
