/** The scenarios low, base and high side by side: NPV as bars, and every result as a table. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BudgetCase, CaseScenario } from "../../../../workbook/cases/types";
import type { Reading } from "../../../../workbook/types";
import { ChartFrame } from "../../../components/charts/ChartFrame";
import { ReadingText } from "../../../components/ReadingText";
import { useTableStyles } from "../../../components/useTableStyles";
import { useFormat } from "../../../numbers/FormatContext";
import { strings } from "../../../strings";
import { RangeBars } from "../RangeBars";
import { one, scenarioWords as words } from "../strings";

export function Scenarios({ found, name }: { found: BudgetCase; name: string }) {
  const styles = useStyles();
  const table = useTableStyles();
  const format = useFormat();
  const { scenarios, currency } = found;
  if (scenarios.length === 0) return null;
  const title = words.title(name);
  const nameOf = ({ scenario, active }: CaseScenario): string =>
    [words.names[scenario] ?? scenario, ...(active ? [words.inForce] : [])].join(", ");
  const full = (value: number): string => format.moneyFull(value, currency);
  const plain = ({ npv }: CaseScenario): string =>
    npv.value === null ? (npv.problem ?? strings.reading.blank) : full(npv.value);
  const percent = (value: number): string => format.percent(value, 1);
  const lines: [string, (scenario: CaseScenario) => Reading<number>, (value: number) => string][] =
    [
      [words.npv, ({ npv }) => npv, format.money],
      [words.irr, ({ irr }) => irr, percent],
      [words.payback, ({ payback }) => payback, (value) => one.years(format.number(value, 1))],
      [words.cost, ({ costLevel }) => costLevel, percent],
      [words.benefit, ({ benefitLevel }) => benefitLevel, percent],
      [words.rate, ({ annualRate }) => annualRate, percent],
    ];
  return (
    <ChartFrame
      heading={words.heading}
      title={title}
      summary={words.summary(scenarios.map((each) => `${nameOf(each)} ${plain(each)}`).join("; "))}
      columns={[
        { name: words.scenario, figure: false },
        { name: words.npv, figure: true },
      ]}
      rows={scenarios.map((each) => [nameOf(each), plain(each)])}
      picture={(width) => (
        <RangeBars
          origin={0}
          width={width}
          rows={scenarios.map((each) => ({
            name: nameOf(each),
            note: each.npv.value === null ? strings.reading.problem : format.money(each.npv.value),
            spans:
              each.npv.value === null
                ? []
                : [
                    {
                      to: each.npv.value,
                      ink: each.npv.value < 0 ? ("third" as const) : ("first" as const),
                      text: "",
                    },
                  ],
          }))}
        />
      )}
    >
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.cell, table.head)}>
              {words.scenario}
            </th>
            {scenarios.map(({ scenario, active }) => (
              <th
                key={scenario}
                scope="col"
                className={mergeClasses(table.cell, table.figure, active && styles.active)}
              >
                {words.names[scenario] ?? scenario}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, of, show]) => (
            <tr key={label}>
              <th scope="row" className={table.cell}>
                {label}
              </th>
              {scenarios.map((each) => (
                <td
                  key={each.scenario}
                  className={mergeClasses(table.cell, table.figure, each.active && styles.active)}
                >
                  <ReadingText reading={of(each)} short={show} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ChartFrame>
  );
}

const useStyles = makeStyles({ active: { fontWeight: tokens.fontWeightSemibold } });
