/** H1, H2 or H3 as a small tinted mark; the letters carry the meaning, the tint only helps the eye. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Reading } from "../../workbook/types";
import { strings } from "../strings";
import { ReadingText } from "./ReadingText";

export function HorizonBadge({ horizon }: { horizon: Reading<number> }) {
  const styles = useStyles();
  const { value } = horizon;
  const tint =
    value === 1 ? styles.h1 : value === 2 ? styles.h2 : value === 3 ? styles.h3 : undefined;
  return (
    <span className={mergeClasses(styles.badge, tint)}>
      <ReadingText
        reading={horizon}
        short={(h) => strings.horizons.names[h] ?? `H${h}`}
        full={(h) => strings.horizons.meanings[h] ?? `H${h}`}
      />
    </span>
  );
}

const useStyles = makeStyles({
  badge: {
    display: "inline-block",
    flexShrink: 0,
    minWidth: "24px",
    boxSizing: "border-box",
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  h1: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  h2: {
    backgroundColor: tokens.colorPaletteTealBackground2,
    color: tokens.colorPaletteTealForeground2,
  },
  h3: {
    backgroundColor: tokens.colorPalettePumpkinBackground2,
    color: tokens.colorPalettePumpkinForeground2,
  },
});
