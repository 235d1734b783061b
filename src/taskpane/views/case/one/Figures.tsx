/** The figures of CCO.CASE as they stand in the sheet: the main ones large, all of them on request. */
import { useState } from "react";
import { CASE_FIGURES } from "../../../../core/finance/case";
import type { BudgetCase, CaseFigure } from "../../../../workbook/cases/types";
import { ChartTable } from "../../../components/charts/ChartTable";
import { KeyFigure, useFigureGrid } from "../../../components/KeyFigure";
import { Section } from "../../../components/Section";
import { SectionButton } from "../../../components/SectionButton";
import type { Format } from "../../../numbers/format";
import { useFormat } from "../../../numbers/FormatContext";
import { strings } from "../../../strings";
import { one as words } from "../strings";

const MAIN: readonly string[] = [
  CASE_FIGURES.npv,
  CASE_FIGURES.irr,
  CASE_FIGURES.payback,
  CASE_FIGURES.peakFunding,
];

export function Figures({ found }: { found: BudgetCase }) {
  const grid = useFigureGrid();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const { figures, currency } = found;
  if (figures.length === 0) return null;
  return (
    <Section
      heading={words.figures}
      action={
        <SectionButton onClick={() => setAll(!all)}>
          {all ? words.hideFigures : words.allFigures}
        </SectionButton>
      }
    >
      {all ? (
        <ChartTable
          caption={words.figures}
          columns={[
            { name: words.figure, figure: false },
            { name: words.value, figure: true },
          ]}
          rows={figures.map((figure) => [figure.label, fullOf(figure, currency, format)])}
        />
      ) : (
        <dl className={grid}>
          {figures
            .filter(({ label }) => MAIN.includes(label))
            .map((figure) => (
              <KeyFigure
                key={figure.label}
                label={figure.label}
                reading={figure.reading}
                short={(value) => shortOf(value, figure.kind, format)}
                full={(value) =>
                  figure.kind === "money"
                    ? format.moneyFull(value, currency)
                    : shortOf(value, figure.kind, format)
                }
              />
            ))}
        </dl>
      )}
    </Section>
  );
}

export function shortOf(value: number, kind: CaseFigure["kind"], format: Format): string {
  switch (kind) {
    case "money":
      return format.money(value);
    case "share":
      return format.percent(value, 1);
    case "years":
      return words.years(format.number(value, 1));
    default:
      return format.number(value, 2);
  }
}

function fullOf({ reading, kind }: CaseFigure, currency: string, format: Format): string {
  const { value } = reading;
  if (value === null) return reading.problem ?? strings.reading.blank;
  if (kind === "money") return format.moneyFull(value, currency);
  return kind === "years" ? words.years(format.number(value, 2)) : shortOf(value, kind, format);
}
