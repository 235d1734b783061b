/** What the shapes of the time line stand for. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useInk } from "../../../components/charts/Swatch";
import { words } from "../strings";

export function Key({ inkId, over }: { inkId: string; over: boolean }) {
  const styles = useStyles();
  const inkOf = useInk(inkId);
  return (
    <div className={styles.key} aria-hidden="true">
      <span className={styles.item}>
        <svg width="18" height="9">
          <rect width="18" height="9" rx="2" {...inkOf("first")} />
        </svg>
        {words.timeline.legendInvestment}
      </span>
      <span className={styles.item}>
        <svg width="18" height="9">
          <path className={styles.benefit} d="M0.5,8.5 L8,1.5 H17.5 V8.5 Z" />
        </svg>
        {words.timeline.legendBenefit}
      </span>
      {over && (
        <span className={styles.item}>
          <svg width="18" height="9">
            <rect className={styles.over} y="3" width="18" height="4" />
          </svg>
          {words.timeline.legendOver}
        </span>
      )}
    </div>
  );
}

const forced = "@media (forced-colors: active)";

const useStyles = makeStyles({
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  benefit: {
    fill: tokens.colorCompoundBrandBackground,
    fillOpacity: "0.35",
    stroke: tokens.colorCompoundBrandBackground,
    [forced]: { fill: "Canvas", fillOpacity: "1", stroke: "CanvasText" },
  },
  over: { fill: tokens.colorPaletteRedForeground1, [forced]: { fill: "Highlight" } },
});
