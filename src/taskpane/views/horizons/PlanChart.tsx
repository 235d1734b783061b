/** Benefit and investment by horizon and period: benefit stacked above the line, investment below it, beside the budget. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Axis } from "../../components/charts/Axis";
import { ChartFrame } from "../../components/charts/ChartFrame";
import { stackGeometry, type Frame } from "../../components/charts/geometry";
import { Legend, type LegendItem } from "../../components/charts/Legend";
import { PeriodProbe } from "../../components/charts/PeriodProbe";
import { Mark, Patterns, useInk, usePatternId, type Ink } from "../../components/charts/Swatch";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { words as all } from "./strings";

const words = all.map;
const inks: Ink[] = ["first", "second", "third"];

export interface Series {
  horizon: string;
  amounts: number[];
}

interface Props {
  periods: string[];
  investment: Series[];
  /** Empty where the benefit by period is not known. */
  benefit: Series[];
  budget: (number | null)[];
  currency: string;
  children?: ReactNode;
}

export function PlanChart({ periods, investment, benefit, budget, currency, children }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const id = usePatternId();
  const ink = useInk(id);
  const [probed, setProbed] = useState<number | null>(null);
  const at = probed !== null && probed < periods.length ? probed : null;
  const full = (value: number): string => format.moneyFull(value, currency);
  const total = (series: Series[], i: number): number =>
    series.reduce((sum, each) => sum + (each.amounts[i] ?? 0), 0);
  const sum = (series: Series[]): number =>
    periods.reduce((whole, _, i) => whole + total(series, i), 0);
  const hasBudget = budget.some((value) => value !== null);
  const plain = (value: number | null | undefined): string =>
    value === null || value === undefined ? strings.reading.blank : format.number(value, 0);
  const amounts = (series: Series[]): number[][] => series.map((each) => each.amounts);
  const geometry = (width: number) =>
    stackGeometry(periods, amounts(benefit), amounts(investment), budget, frameOf(width));
  const value = (of: number): string | undefined => (at === null ? undefined : format.money(of));

  const items: LegendItem[] = investment.map((each, i) => {
    const gain = benefit[i];
    return {
      ink: inks[i % inks.length]!,
      name: each.horizon,
      value:
        at === null
          ? undefined
          : [...(gain ? [gain.amounts[at] ?? 0] : []), -(each.amounts[at] ?? 0)]
              .map(format.money)
              .join(" / "),
    };
  });
  if (hasBudget) {
    const limit = at === null ? null : budget[at];
    items.push({
      ink: "line",
      name: words.budget,
      value: typeof limit === "number" ? value(limit) : undefined,
    });
  }
  const figures = [
    ...investment.map((each) => ({ name: words.investment(each.horizon), row: each.amounts })),
    {
      name: words.investmentTotal,
      row: periods.map((_, i) => total(investment, i)),
    },
    ...(hasBudget ? [{ name: words.budget, row: budget }] : []),
    ...benefit.map((each) => ({ name: words.benefit(each.horizon), row: each.amounts })),
    ...(benefit.length > 0
      ? [{ name: words.benefitTotal, row: periods.map((_, i) => total(benefit, i)) }]
      : []),
  ];
  return (
    <ChartFrame
      heading={words.heading(currency)}
      title={words.title}
      summary={words.summary(full(sum(investment)), full(sum(benefit)), periods.length)}
      columns={[
        { name: strings.charts.period, figure: false },
        ...figures.map(({ name }) => ({ name, figure: true })),
      ]}
      rows={periods.map((period, i) => [period, ...figures.map(({ row }) => plain(row[i]))])}
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
            {[shape.above, shape.below].map((side, which) =>
              side.map((bars, s) =>
                bars.map((bar, i) => (
                  <rect key={`${which} ${s} ${i}`} {...bar} {...ink(inks[s % inks.length]!)} />
                ))
              )
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
            label={`${words.title}. ${words.keys}`}
            texts={periods.map((period, i) =>
              figures
                .filter(({ row }) => typeof row[i] === "number")
                .map(({ name, row }) => `${name} ${full(row[i] ?? 0)}`)
                .reduce((text, part) => `${text}, ${part}`, period)
            )}
            at={at}
            start={shape.start}
            step={shape.step}
            onProbe={setProbed}
          />
        );
      }}
      legend={
        <Legend
          id={id}
          heading={at === null ? strings.charts.pointAt : periods[at]!}
          items={items}
        />
      }
    >
      {children}
    </ChartFrame>
  );
}

function frameOf(width: number): Frame {
  return { width, height: 230, left: 46, right: 4, top: 10, bottom: 22 };
}

const useStyles = makeStyles({
  svg: { display: "block" },
  pointed: {
    fill: tokens.colorNeutralBackground1Hover,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" },
  },
});
