/** One figure under its name, as in the head of a view. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Reading } from "../../workbook/types";
import { ReadingText } from "./ReadingText";

interface Props {
  label: string;
  reading: Reading<number>;
  short: (value: number) => string;
  full?: (value: number) => string;
  note?: string;
}

export function KeyFigure({ label, reading, short, full, note }: Props) {
  const styles = useStyles();
  const negative = reading.value !== null && reading.value < 0;
  const reason = reading.value === null ? reading.problem : null;
  return (
    <div className={styles.root}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.body}>
        <span className={mergeClasses(styles.value, negative && styles.negative)}>
          <ReadingText reading={reading} short={short} full={full} />
        </span>
        {(reason ?? note) && <span className={styles.note}>{reason ?? note}</span>}
      </dd>
    </div>
  );
}

/** The grid that key figures stand in. */
export function useFigureGrid(): string {
  return useStyles().grid;
}

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
  },
  root: { display: "flex", flexDirection: "column", minWidth: 0 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  body: { margin: 0, display: "flex", flexDirection: "column" },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  negative: { color: tokens.colorPaletteRedForeground1 },
  note: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});
