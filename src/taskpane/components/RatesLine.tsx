/** The annual rate and the rate a period, always side by side. */
import type { Rates } from "../../workbook/types";
import { useFormat } from "../numbers/FormatContext";
import { strings } from "../strings";
import { ReadingText } from "./ReadingText";

export function RatesLine({ rates }: { rates: Rates }) {
  const format = useFormat();
  const perYear = rates.periodsPerYear.value;
  const period = (perYear !== null && strings.periods[perYear]) || strings.anyPeriod;
  return (
    <span>
      {strings.rates.label}{" "}
      <ReadingText
        reading={rates.annual}
        short={(rate) => strings.rates.annual(format.percent(rate))}
      />
      {" · "}
      <ReadingText
        reading={rates.period}
        short={(rate) => strings.rates.period(format.percent(rate), period)}
      />
    </span>
  );
}
