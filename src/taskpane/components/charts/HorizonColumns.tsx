/** Investment by horizon and period as stacked columns, with a mark where each period's budget stands. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { Axis } from "./Axis";
import { ChartFrame } from "./ChartFrame";
import { stackGeometry, type Frame } from "./geometry";
import { Legend, type LegendItem } from "./Legend";
import { PeriodProbe } from "./PeriodProbe";
import { Mark, Patterns, useInk, usePatternId, type Ink } from "./Swatch";

interface Props {
  periods: string[];
  series: { horizon: string; amounts: number[] }[];
  budget: (number | null)[];
  currency: string;
  children?: ReactNode;
}

const inks: Ink[] = ["first", "second", "third"];

export function HorizonColumns({ periods, series, budget, currency, children }: Props) {
  const words = strings.charts;
  const styles = useStyles();
  const format = useFormat();
  const id = usePatternId();
  const ink = useInk(id);
  const [probed, setProbed] = useState<number | null>(null);
  const at = probed !== null && probed < periods.length ? probed : null;
  const amounts = series.map((each) => each.amounts);
  const full = (value: number): string => format.moneyFull(value, currency);
  const total = (i: number): number => amounts.reduce((sum, row) => sum + (row[i] ?? 0), 0);
  const hasBudget = budget.some((value) => value !== null);
  const plain = (value: number | null | undefined): string =>
    value === null || value === undefined ? strings.reading.blank : format.number(value, 0);
  const geometry = (width: number) => stackGeometry(periods, amounts, budget, frameOf(width));
  const items: LegendItem[] = series.map((each, i) => ({
    ink: inks[i % inks.length]!,
    name: each.horizon,
    value: at === null ? undefined : format.money(each.amounts[at] ?? 0),
  }));
  if (hasBudget) {
    const value = at === null ? undefined : budget[at];
    items.push({
      ink: "line",
      name: strings.horizonsView.budget,
      value: typeof value === "number" ? format.money(value) : undefined,
    });
  }
  return (
    <ChartFrame
      heading={strings.horizonsView.heading(currency)}
      title={strings.horizonsView.title}
      summary={words.horizonSummary(
        full(periods.reduce((sum, _, i) => sum + total(i), 0)),
        periods.length
      )}
      columns={[
        { name: words.period, figure: false },
        ...[
          ...series.map((each) => each.horizon),
          words.total,
          ...(hasBudget ? [strings.horizonsView.budget] : []),
        ].map((name) => ({ name, figure: true })),
      ]}
      rows={periods.map((period, i) => [
        period,
        ...amounts.map((row) => plain(row[i])),
        plain(total(i)),
        ...(hasBudget ? [plain(budget[i])] : []),
      ])}
      picture={(width) => {
        const frame = frameOf(width);
        const shape = geometry(width);
        return (
          <svg width={width} height={frame.height} className={styles.svg}>
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
            <Axis frame={frame} ticks={shape.ticks} periods={shape.periods} zero={shape.zero} />
            {shape.columns.map((bars, s) =>
              bars.map((bar, i) => (
                <rect key={`${s} ${i}`} {...bar} {...ink(inks[s % inks.length]!)} />
              ))
            )}
            {shape.budgets.map(
              (mark, i) =>
                mark && (
                  <Mark key={i} x1={mark.x} x2={mark.x + mark.width} y1={mark.y} y2={mark.y} />
                )
            )}
          </svg>
        );
      }}
      overlay={(width) => {
        const shape = geometry(width);
        return (
          <PeriodProbe
            label={`${strings.horizonsView.title}. ${words.flowKeys}`}
            texts={periods.map((period, i) =>
              [
                `${period}: ${words.total} ${full(total(i))}`,
                ...series.map((each) => `${each.horizon} ${full(each.amounts[i] ?? 0)}`),
                ...(typeof budget[i] === "number"
                  ? [`${strings.horizonsView.budget} ${full(budget[i])}`]
                  : []),
              ].join(", ")
            )}
            at={at}
            start={shape.start}
            step={shape.step}
            onProbe={setProbed}
          />
        );
      }}
      legend={<Legend id={id} heading={at === null ? words.pointAt : periods[at]!} items={items} />}
    >
      {children}
    </ChartFrame>
  );
}

function frameOf(width: number): Frame {
  return { width, height: 190, left: 46, right: 4, top: 10, bottom: 22 };
}

const useStyles = makeStyles({
  svg: { display: "block" },
  pointed: {
    fill: tokens.colorNeutralBackground1Hover,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" },
  },
});
