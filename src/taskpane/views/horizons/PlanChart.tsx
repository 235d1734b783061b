/** Benefit and investment by horizon and period: benefit stacked above the line, investment below it, beside the budget. */
import type { ReactNode } from "react";
import { stackGeometry } from "../../components/charts/geometry";
import type { LegendItem } from "../../components/charts/Legend";
import { PeriodChart } from "../../components/charts/PeriodChart";
import { Mark, type Ink } from "../../components/charts/Swatch";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { words as all } from "./strings";

const words = all.map;
const inks: Ink[] = ["first", "second", "third"];
const FRAME = { height: 230, left: 46, right: 4, top: 10, bottom: 22 };

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
  const format = useFormat();
  const full = (value: number): string => format.moneyFull(value, currency);
  const totals = (series: Series[]): number[] =>
    periods.map((_, i) => series.reduce((sum, each) => sum + (each.amounts[i] ?? 0), 0));
  const sum = (series: Series[]): number =>
    totals(series).reduce((whole, amount) => whole + amount, 0);
  const hasBudget = budget.some((value) => value !== null);
  const plain = (value: number | null | undefined): string =>
    value === null || value === undefined ? strings.reading.blank : format.number(value, 0);
  const amounts = (series: Series[]): number[][] => series.map((each) => each.amounts);
  const figures = [
    ...investment.map((each) => ({ name: words.investment(each.horizon), row: each.amounts })),
    { name: words.investmentTotal, row: totals(investment) },
    ...(hasBudget ? [{ name: words.budget, row: budget }] : []),
    ...benefit.map((each) => ({ name: words.benefit(each.horizon), row: each.amounts })),
    ...(benefit.length > 0 ? [{ name: words.benefitTotal, row: totals(benefit) }] : []),
  ];

  /** Benefit and investment of a horizon, then the budget. */
  const legendItems = (at: number | null): LegendItem[] => {
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
    if (!hasBudget) return items;
    const limit = at === null ? null : budget[at];
    const value = typeof limit === "number" ? format.money(limit) : undefined;
    return [...items, { ink: "line", name: words.budget, value }];
  };

  return (
    <PeriodChart
      heading={words.heading(currency)}
      title={words.title}
      summary={words.summary(full(sum(investment)), full(sum(benefit)), periods.length)}
      columns={[
        { name: strings.charts.period, figure: false },
        ...figures.map(({ name }) => ({ name, figure: true })),
      ]}
      rows={periods.map((period, i) => [period, ...figures.map(({ row }) => plain(row[i]))])}
      keys={words.keys}
      texts={periods.map((period, i) =>
        figures
          .filter(({ row }) => typeof row[i] === "number")
          .map(({ name, row }) => `${name} ${full(row[i] ?? 0)}`)
          .reduce((text, part) => `${text}, ${part}`, period)
      )}
      frame={FRAME}
      geometry={(frame) =>
        stackGeometry(periods, amounts(benefit), amounts(investment), budget, frame)
      }
      draw={(shape, ink) => (
        <>
          {[shape.above, shape.below].map((side, which) =>
            side.map((bars, s) =>
              bars.map((bar, i) => (
                <rect key={`${which} ${s} ${i}`} {...bar} {...ink(inks[s % inks.length]!)} />
              ))
            )
          )}
          {shape.budgets.map(
            (mark, i) =>
              mark && <Mark key={i} x1={mark.x} x2={mark.x + mark.width} y1={mark.y} y2={mark.y} />
          )}
        </>
      )}
      legendHeading={(at) => (at === null ? strings.charts.pointAt : periods[at]!)}
      legendItems={legendItems}
    >
      {children}
    </PeriodChart>
  );
}
