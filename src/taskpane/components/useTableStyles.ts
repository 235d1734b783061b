/** The look of the tables of figures: fine lines, quiet heads, figures to the right. */
import { makeStyles, tokens } from "@fluentui/react-components";

/** A cell has `cell`, and `head`, `name` (of its row) or `figure` besides. */
export function useTableStyles() {
  return useStyles();
}

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
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
  name: { whiteSpace: "nowrap" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
