/** By how much a single weight must change before another programme comes first. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScoringState } from "../../../workbook/scoring/types";
import { useHiddenStyle } from "../../components/Hidden";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useFormat } from "../../numbers/FormatContext";
import { breakEvenOf } from "./breakEvenOf";
import { words as all } from "./strings";

const words = all.breakEven;

export function BreakEven({ state }: { state: ScoringState }) {
  const styles = useStyles();
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
      <table className={styles.table}>
        <caption className={hidden}>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {words.criterion}
            </th>
            {[words.now, words.at].map((name) => (
              <th
                key={name}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, styles.figure)}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.criteria.map(({ criterion, weight, change }) => (
            <tr key={criterion}>
              <th scope="row" className={styles.cell}>
                {criterion}
                {change && <div className={styles.then}>{words.then(change.first)}</div>}
              </th>
              <td className={mergeClasses(styles.cell, styles.figure)}>{percent(weight)}</td>
              <td className={mergeClasses(styles.cell, styles.figure)}>
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
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    ":first-child": { paddingLeft: 0 },
    ":last-child": { paddingRight: 0 },
  },
  head: { color: tokens.colorNeutralForeground3 },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  then: { color: tokens.colorNeutralForeground3 },
});
