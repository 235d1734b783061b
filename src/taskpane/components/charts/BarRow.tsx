/** A row of a bar chart: what it is, its bar in a box of 100 by 10 that all rows share, and its figure. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export function BarRow(props: { name: string; figure: string; children: ReactNode }) {
  const { name, figure, children } = props;
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <svg className={styles.bar} preserveAspectRatio="none" viewBox="0 0 100 10">
        {children}
      </svg>
      <span className={styles.figure}>{figure}</span>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 9fr) minmax(0, 12fr) 44px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    marginTop: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  bar: { width: "100%", height: "10px", borderRadius: "2px", display: "block" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});
