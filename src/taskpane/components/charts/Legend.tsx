/** The legend of a chart, which shows the values of the period that is pointed at. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Swatch, type Ink } from "./Swatch";

export interface LegendItem {
  ink: Ink;
  name: string;
  value?: string;
}

interface Props {
  id: string;
  /** What the values belong to; the hint on pointing where nothing is pointed at. */
  heading: string;
  items: LegendItem[];
}

export function Legend({ id, heading, items }: Props) {
  const styles = useStyles();
  return (
    // The values are read out by the chart's own keyboard control and stand in its table.
    <div className={styles.root} aria-hidden="true">
      <div className={styles.heading}>{heading}</div>
      <div className={styles.items}>
        {items.map((item) => (
          <span key={item.name} className={styles.item}>
            <Swatch id={`${id}${item.ink}k`} ink={item.ink} />
            <span>{item.name}</span>
            {item.value !== undefined && <span className={styles.value}>{item.value}</span>}
          </span>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: { color: tokens.colorNeutralForeground3 },
  items: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  item: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});
