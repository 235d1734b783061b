/** The charts of the fitted model: over time, by frequency, by recency, by cohort, by spend. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Description } from "../../../core/lifetime/describe";
import { useFormat } from "../../numbers/FormatContext";
import { AliveMap } from "./charts/AliveMap";
import { PairChart } from "./charts/PairChart";
import { strings } from "./strings";
import type { Analysis } from "./useAnalysis";
import { Note } from "../../components/Note";

export function Charts({ analysis, currency }: { analysis: Analysis; currency: string }) {
  const { description, settings } = analysis;
  if (!description) return null;
  return (
    <>
      <OverTime analysis={analysis} description={description} />
      <ByFrequency description={description} />
      <AliveMap grid={description.alive} unit={strings.units[settings.unit]} />
      <Retention description={description} />
      {description.spend && <BySpend spend={description.spend} currency={currency} />}
    </>
  );
}

function OverTime({ analysis, description }: { analysis: Analysis; description: Description }) {
  const words = strings.tracking;
  const styles = useStyles();
  const format = useFormat();
  const [cumulative, setCumulative] = useState(true);
  const { tracking } = description;
  const { holdout } = analysis;
  const whole = (value: number): string => format.number(value, 0);
  const summed = (values: number[]): number[] => {
    let sum = 0;
    return values.map((value) => (sum += value));
  };
  const [actual, expected] = [tracking.actual, tracking.expected].map((values) =>
    cumulative ? summed(values) : values
  ) as [number[], number[]];
  const total = (values: number[]): string => whole(values.reduce((a, b) => a + b, 0));
  const tried = holdout !== null && holdout >= tracking.ends[0]! - tracking.days;
  const boundary = tried ? tracking.ends.filter((end) => end <= holdout).length - 1 : null;
  return (
    <PairChart
      heading={words.title}
      title={`${words.title}, ${cumulative ? words.cumulative.toLowerCase() : words.each(tracking.days)}`}
      summary={words.summary(total(tracking.actual), total(tracking.expected))}
      axis={words.until}
      labels={tracking.ends.map((end) => format.date(end))}
      actual={actual}
      expected={expected}
      names={{ actual: words.actual, expected: words.expected }}
      draw={cumulative ? "lines" : "bars"}
      boundary={boundary}
      boundaryText={words.holdout}
      keys={words.keys}
      pointAt={words.pointAt}
      text={(value) => format.number(value, 1)}
    >
      <div className={styles.switch} role="group" aria-label={words.title}>
        {[true, false].map((each) => (
          <Button
            key={String(each)}
            size="small"
            appearance="subtle"
            aria-pressed={cumulative === each}
            className={mergeClasses(styles.choice, cumulative === each && styles.chosen)}
            onClick={() => setCumulative(each)}
          >
            {each ? words.cumulative : words.perPeriod}
          </Button>
        ))}
      </div>
      {boundary !== null && holdout !== null && <Note>{words.note(format.date(holdout))}</Note>}
    </PairChart>
  );
}

function ByFrequency({ description }: { description: Description }) {
  const words = strings.frequency;
  const format = useFormat();
  const { actual, expected } = description.frequency;
  const whole = (value: number): string => format.number(value, 0);
  const last = actual.length - 1;
  return (
    <PairChart
      heading={words.title}
      title={words.title}
      summary={words.summary(whole(actual[0]!), whole(expected[0]!))}
      axis={words.repeats}
      labels={actual.map((_, k) => (k === last ? words.more(k) : String(k)))}
      actual={actual}
      expected={expected}
      names={{ actual: strings.tracking.actual, expected: strings.tracking.expected }}
      draw="bars"
      keys={words.keys}
      pointAt={words.pointAt}
      text={whole}
    />
  );
}

function Retention({ description }: { description: Description }) {
  const words = strings.cohorts;
  const format = useFormat();
  const { months, active, survival } = description.activity;
  const percent = (value: number): string => format.percent(value, 0);
  const known = active.filter((share) => share !== null).length;
  return (
    <PairChart
      heading={words.title}
      title={words.title}
      summary={words.summary(
        percent(survival[Math.max(0, known - 1)]!),
        String(Math.max(0, known - 1)),
        percent(survival[survival.length - 1]!)
      )}
      axis={words.month}
      labels={months.map(String)}
      actual={active}
      expected={survival}
      names={{ actual: words.active, expected: words.survival }}
      draw="bars"
      boundary={known - 1}
      boundaryText={words.projection}
      keys={words.keys}
      pointAt={words.pointAt}
      text={percent}
      tickText={percent}
    />
  );
}

function BySpend(props: { spend: NonNullable<Description["spend"]>; currency: string }) {
  const { spend, currency } = props;
  const words = strings.spendChart;
  const format = useFormat();
  const whole = (value: number): string => format.number(value, 0);
  const last = spend.actual.length - 1;
  const bound = (k: number): string => format.number(spend.bounds[k]!, 1);
  return (
    <PairChart
      heading={words.title}
      title={words.title}
      summary={words.summary(whole(spend.actual.reduce((a, b) => a + b, 0)))}
      axis={words.spend(currency)}
      labels={spend.actual.map((_, k) =>
        k === last ? `${bound(k)}+` : `${bound(k)}–${bound(k + 1)}`
      )}
      actual={spend.actual}
      expected={spend.expected}
      names={{ actual: strings.tracking.actual, expected: strings.tracking.expected }}
      draw="bars"
      keys={words.keys}
      pointAt={words.pointAt}
      text={whole}
    />
  );
}

const useStyles = makeStyles({
  switch: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  choice: { minWidth: "auto", fontWeight: tokens.fontWeightRegular },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});
