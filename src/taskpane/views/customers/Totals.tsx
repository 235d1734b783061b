/** What is expected of all customers together, with intervals and the rates it is discounted at. */
import { periodRate } from "../../../core/finance/rate";
import type { Description } from "../../../core/lifetime/describe";
import type { Interval } from "../../../core/lifetime/total-interval";
import { KeyFigure, useFigureGrid } from "../../components/KeyFigure";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "./strings";
import { Terms } from "./Terms";
import type { Settings } from "./useAnalysis";

interface Props {
  description: Description;
  settings: Settings;
  currency: string;
  /** Of the fit of spend; at 2 or less single orders vary without limit. */
  q: number | null;
}

export function Totals({ description, settings, currency, q }: Props) {
  const words = strings.totals;
  const grid = useFigureGrid();
  const format = useFormat();
  const { unit, horizon, annualRate } = settings;
  const whole = (value: number): string => format.number(value, 0);
  const money = (value: number): string => `${format.money(value)} ${currency}`.trim();
  const range = ({ low, high }: Interval, write: (value: number) => string): string | null =>
    low === null || high === null ? null : words.range(write(low), write(high));
  const noMoneyRange = q !== null && q <= 2 ? words.noMoneyRange : words.noRange;
  return (
    <Section heading={words.title(format.number(horizon), strings.units[unit])}>
      <dl className={grid}>
        {description.value && (
          <KeyFigure
            label={words.value}
            reading={{ value: description.value.value }}
            short={money}
            full={(value) => format.moneyFull(value, currency)}
            note={range(description.value, money) ?? noMoneyRange}
          />
        )}
        <KeyFigure
          label={words.purchases}
          reading={{ value: description.purchases.value }}
          short={whole}
          note={range(description.purchases, whole) ?? words.noRange}
        />
        <KeyFigure
          label={words.still}
          reading={{ value: description.stillThere.value }}
          short={whole}
          note={range(description.stillThere, whole) ?? words.noRange}
        />
      </dl>
      {description.value && (
        <Note>
          {words.rates(
            format.percent(annualRate),
            format.percent(periodRate(annualRate, unit), 3),
            strings.unit[unit]
          )}
          {currency === "" && ` ${strings.spend.noCurrency}`}
        </Note>
      )}
      <Terms of={["value", "range", "alive"]} />
    </Section>
  );
}
