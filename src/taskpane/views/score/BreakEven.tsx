/** By how much a single weight must change before another programme comes first. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoringState } from "../../../workbook/scoring/types";
import { useHiddenStyle } from "../../components/Hidden";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useTableStyles } from "../../components/useTableStyles";
import { useFormat } from "../../numbers/FormatContext";
import { breakEvenOf } from "./breakEvenOf";
import { words as all } from "./strings";

const words = all.breakEven;

export function BreakEven({ state }: { state: ScoringState }) {
  const styles = useStyles();
  const table = useTableStyles();
  const format = useFormat();
  const hidden = useHiddenStyle();
  const found = breakEvenOf(state);
  if (found === null) return null;
  const percent = (share: number): string => format.percent(share, 0);
  // Nearest first; those that never change it last.
  const [nearest] = found.criteria;
  return (
    <Section heading={words.heading}>
      <p className={styles.sentence}>
        {nearest?.change
          ? words.nearest(
              nearest.criterion,
              percent(nearest.weight),
              percent(nearest.change.weight),
              nearest.change.first,
              found.leader
            )
          : words.none(found.leader)}
      </p>
      <table className={table.table}>
        <caption className={hidden}>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.cell, table.head)}>
              {words.criterion}
            </th>
            {[words.now, words.at].map((name) => (
              <th
                key={name}
                scope="col"
                className={mergeClasses(table.cell, table.head, table.figure)}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.criteria.map(({ criterion, weight, change }) => (
            <tr key={criterion}>
              <th scope="row" className={table.cell}>
                {criterion}
                {change && <div className={styles.then}>{words.then(change.first)}</div>}
              </th>
              <td className={mergeClasses(table.cell, table.figure)}>{percent(weight)}</td>
              <td className={mergeClasses(table.cell, table.figure)}>
                {change ? percent(change.weight) : words.never}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Note>{words.others}</Note>
    </Section>
  );
}

const useStyles = makeStyles({
  sentence: { margin: 0 },
  then: { lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});
