/** By how much a single weight must change before another programme comes first. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ScoringState } from "../../../workbook/scoring/types";
import { ChartTable } from "../../components/charts/ChartTable";
import { Section } from "../../components/Section";
import { useFormat } from "../../numbers/FormatContext";
import { breakEvenOf } from "./breakEvenOf";
import { words as all } from "./strings";

const words = all.breakEven;

export function BreakEven({ state }: { state: ScoringState }) {
  const styles = useStyles();
  const format = useFormat();
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
      <ChartTable
        caption={words.title}
        columns={[
          { name: words.criterion, figure: false },
          { name: words.now, figure: true },
          { name: words.at, figure: true },
          { name: words.first, figure: false },
        ]}
        rows={found.criteria.map(({ criterion, weight, change }) => [
          criterion,
          percent(weight),
          change ? percent(change.weight) : words.never,
          change ? change.first : words.never,
        ])}
      />
      <p className={styles.note}>{words.others}</p>
    </Section>
  );
}

const useStyles = makeStyles({
  sentence: { margin: 0 },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
