/** The terms the case is worked out by: rate, hurdle, tax, prices. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { BudgetCase } from "../../../../workbook/cases/types";
import type { Reading } from "../../../../workbook/types";
import { ReadingText } from "../../../components/ReadingText";
import { Section } from "../../../components/Section";
import { useFormat } from "../../../numbers/FormatContext";
import { one as words } from "../strings";

export function Terms({ found }: { found: BudgetCase }) {
  const styles = useStyles();
  const format = useFormat();
  const { terms, programme } = found;
  const percent = (value: number): string => format.percent(value, 2);
  const aYear = (value: number): string => words.aYear(percent(value));
  const rows: [string, Reading<number>, (value: number) => string][] = [
    [words.annualRate, terms.annualRate, aYear],
    ...(programme === null
      ? []
      : [[words.hurdle, terms.hurdle, aYear] as [string, Reading<number>, typeof aYear]]),
    [words.tax, terms.taxRate, percent],
    [words.inflation, terms.inflation, aYear],
  ];
  return (
    <Section heading={words.terms}>
      <dl className={styles.list}>
        {rows.map(([label, reading, show]) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd className={styles.value}>
              <ReadingText reading={reading} short={show} />
            </dd>
          </div>
        ))}
        <div className={styles.row}>
          <dt>{words.basis}</dt>
          <dd className={styles.value}>
            <ReadingText
              reading={terms.basis}
              short={(basis) => words.bases[basis.toLowerCase()] ?? basis}
            />
          </dd>
        </div>
      </dl>
    </Section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  row: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  value: { margin: 0, fontVariantNumeric: "tabular-nums", textAlign: "right" },
});
