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
            <span className={styles.name}>
              <Swatch id={`${id}${item.ink}k`} ink={item.ink} />
              {item.name}
            </span>
            <span className={styles.value}>{item.value}</span>
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
  item: { display: "flex", flexDirection: "column", minWidth: "56px", whiteSpace: "nowrap" },
  name: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  // The line keeps its height without a value, so that nothing moves when one appears.
  value: {
    minHeight: tokens.lineHeightBase200,
    paddingLeft: "16px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});
