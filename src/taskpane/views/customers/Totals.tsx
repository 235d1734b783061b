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
}

export function Totals({ description, settings, currency }: Props) {
  const words = strings.totals;
  const grid = useFigureGrid();
  const format = useFormat();
  const { unit, horizon, annualRate } = settings;
  const whole = (value: number): string => format.number(value, 0);
  const range = ({ low, high }: Interval, write: (value: number) => string): string =>
    low === null || high === null ? words.noRange : words.range(write(low), write(high));
  return (
    <Section heading={words.title(format.number(horizon), strings.units[unit])}>
      <dl className={grid}>
        {description.value && (
          <KeyFigure
            label={words.value}
            reading={{ value: description.value.value }}
            short={(value) => `${format.money(value)} ${currency}`.trim()}
            full={(value) => format.moneyFull(value, currency)}
            note={range(description.value, format.money)}
          />
        )}
        <KeyFigure
          label={words.purchases}
          reading={{ value: description.purchases.value }}
          short={whole}
          note={range(description.purchases, whole)}
        />
        <KeyFigure
          label={words.still}
          reading={{ value: description.stillThere.value }}
          short={whole}
          note={range(description.stillThere, whole)}
        />
      </dl>
      <Note>
        {words.note}{" "}
        {description.value &&
          words.rates(
            format.percent(annualRate),
            format.percent(periodRate(annualRate, unit), 3),
            strings.unit[unit]
          )}
      </Note>
      <Terms of={["alive", "value"]} />
    </Section>
  );
}
