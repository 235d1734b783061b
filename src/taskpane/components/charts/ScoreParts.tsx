/** What each criterion adds to a programme's score, as bars that share one scale. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Reading, ScorePart } from "../../../workbook/types";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { BarRow } from "./BarRow";
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
        <div>
          {parts.map((part) => (
            <BarRow key={part.criterion} name={part.criterion} figure={format.fixed(part.part, 2)}>
              <rect className={styles.track} width="100" height="10" />
              <rect {...ink("first")} width={(Math.abs(part.part) / largest) * 100} height="10" />
            </BarRow>
          ))}
        </div>
      )}
    />
  );
}

const useStyles = makeStyles({
  track: {
    fill: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
});
