/** The customers that the orders make: how many, how often, how long, and the cohorts. */
import { ChartTable } from "../../components/charts/ChartTable";
import { Findings } from "../../components/Findings";
import { KeyFigure, useFigureGrid } from "../../components/KeyFigure";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "./strings";
import { Terms } from "./Terms";
import type { Analysis } from "./useAnalysis";

export function Summary({ analysis, currency }: { analysis: Analysis; currency: string }) {
  const { comparison, log, settings } = analysis;
  const { cohorts, summary } = comparison;
  const words = strings.summary;
  const grid = useFigureGrid();
  const format = useFormat();
  const unit = strings.units[settings.unit];
  const whole = (value: number): string => format.number(value, 0);
  const rows = measures(summary, unit, currency).map(([name, values, digits]) => [
    name,
    format.number(median(values), digits),
    format.number(mean(values), digits),
    format.number(
      values.reduce((a, b) => Math.max(a, b), 0),
      digits
    ),
  ]);
  const used = log.faults.filter(({ severity }) => severity === "error");
  return (
    <>
      {used.length > 0 && (
        <Section heading={strings.faults.title}>
          <Note>{strings.faults.count(whole(log.leftOut), whole(log.rows))}</Note>
          <Findings findings={used} />
        </Section>
      )}
      <Section heading={words.title}>
        <dl className={grid}>
          <KeyFigure
            label={words.customers}
            reading={{ value: comparison.customers }}
            short={whole}
          />
          <KeyFigure
            label={words.purchases}
            reading={{ value: comparison.purchases }}
            short={whole}
          />
          <KeyFigure
            label={words.oneTime}
            reading={{ value: comparison.oneTime / comparison.customers }}
            short={(value) => format.percent(value, 0)}
          />
          {comparison.meanSpend !== null && (
            <KeyFigure
              label={words.spend(currency)}
              reading={{ value: comparison.meanSpend }}
              short={(value) => format.number(value, 2)}
            />
          )}
        </dl>
        <Note>
          {words.span(format.date(comparison.firstDay), format.date(comparison.asOf))}
          {comparison.returned > 0 && ` ${strings.faults.returned(whole(comparison.returned))}`}
        </Note>
        <ChartTable
          caption={words.table}
          columns={[
            { name: words.measure, figure: false },
            { name: words.median, figure: true },
            { name: words.mean, figure: true },
            { name: words.most, figure: true },
          ]}
          rows={rows}
        />
        <Terms of={["frequency", "recency", "age"]} />
      </Section>
      <Section heading={words.cohorts}>
        <Note>{words.cohortsNote(words.periods[cohorts.period])}</Note>
        <ChartTable
          caption={words.cohorts}
          columns={[
            { name: words.cohort, figure: false },
            ...cohorts.names.map((_, k) => ({ name: String(k), figure: true })),
          ]}
          rows={cohorts.cells.map((line, i) => [
            cohorts.names[i]!,
            ...line.map((cell) => (cell === null ? "" : whole(cell))),
          ])}
        />
      </Section>
    </>
  );
}

function measures(
  { frequency, recency, age, spend }: Analysis["comparison"]["summary"],
  unit: string,
  currency: string
): [name: string, values: Float64Array, digits: number][] {
  const words = strings.summary;
  const repeat = spend?.filter((_, i) => frequency[i]! > 0);
  return [
    [words.frequency, frequency, 1],
    [words.recency(unit), recency, 1],
    [words.age(unit), age, 1],
    ...(repeat && repeat.length > 0
      ? ([[words.spendEach(currency), repeat, 2]] as [string, Float64Array, number][])
      : []),
  ];
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
