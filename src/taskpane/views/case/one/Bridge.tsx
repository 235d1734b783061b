/** From the benefit in full to the net flow, each step as a sum over the plan; the steps add up. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BudgetCase, CaseColumn } from "../../../../workbook/cases/types";
import { Note } from "../../../components/Note";
import { Section } from "../../../components/Section";
import { useFormat } from "../../../numbers/FormatContext";
import { one as words } from "../strings";

type Part = Exclude<keyof CaseColumn, "label" | "date">;

const STEPS: { part: Part; label: string; sign: 1 | -1; total: boolean }[] = [
  { part: "benefitBefore", label: words.benefitBefore, sign: 1, total: false },
  { part: "cannibalisation", label: words.cannibalisation, sign: -1, total: false },
  { part: "overlap", label: words.overlap, sign: -1, total: false },
  { part: "chance", label: words.chance, sign: -1, total: false },
  { part: "benefit", label: words.benefit, sign: 1, total: true },
  { part: "investment", label: words.investment, sign: -1, total: false },
  { part: "runCost", label: words.runCost, sign: -1, total: false },
  { part: "tax", label: words.tax, sign: -1, total: false },
  { part: "net", label: words.net, sign: 1, total: true },
];

export function Bridge({ found }: { found: BudgetCase }) {
  const styles = useStyles();
  const format = useFormat();
  const columns = found.columns.value;
  if (!columns || columns.length === 0) return null;
  const sum = (part: Part): number => columns.reduce((all, column) => all + column[part], 0);
  const rows = STEPS.map((step) => ({ ...step, amount: step.sign * sum(step.part) }))
    // A step that takes nothing off says nothing.
    .filter(({ amount, total }) => total || Math.abs(amount) >= 0.5);
  return (
    <Section heading={words.bridge}>
      <Note>{words.bridgeNote}</Note>
      <table className={styles.table}>
        <tbody>
          {rows.map(({ part, label, amount, total }) => (
            <tr key={part} className={total ? styles.total : undefined}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                {label}
              </th>
              <td className={mergeClasses(styles.cell, styles.amount)}>
                {format.moneyFull(amount, found.currency)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  cell: { padding: `${tokens.spacingVerticalXXS} 0`, fontWeight: tokens.fontWeightRegular },
  label: { textAlign: "left" },
  amount: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  total: {
    "> *": {
      fontWeight: tokens.fontWeightSemibold,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      paddingBottom: tokens.spacingVerticalS,
    },
  },
});
