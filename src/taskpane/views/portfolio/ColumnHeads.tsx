/** Column headings that sort: pressing the same one again turns the order round. */
import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { ArrowDown12Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp12Regular } from "@fluentui/react-icons/svg/arrow-up";
import { strings } from "../../strings";
import { startsDescending, type Arrangement, type SortBy } from "./arrange";

const columns = ["name", "score", "investment", "npv"] as const;

export function ColumnHeads(props: { value: Arrangement; onChange(value: Arrangement): void }) {
  const { value, onChange } = props;
  const styles = useStyles();
  const press = (sort: SortBy): void =>
    onChange({
      ...value,
      sort,
      descending: value.sort === sort ? !value.descending : startsDescending(sort),
    });
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const sorted = value.sort === column;
          const order = sorted ? (value.descending ? "descending" : "ascending") : "none";
          return (
            <th
              key={column}
              scope="col"
              aria-sort={order}
              className={mergeClasses(styles.head, column === "name" && styles.name)}
            >
              <button
                type="button"
                className={mergeClasses(
                  styles.button,
                  column !== "name" && styles.right,
                  column === "npv" && styles.last,
                  sorted && styles.sorted
                )}
                title={strings.portfolio.sorts[column]}
                onClick={() => press(column)}
              >
                {strings.portfolio.columns[column]}
                {sorted &&
                  (value.descending ? (
                    <ArrowDown12Regular aria-hidden />
                  ) : (
                    <ArrowUp12Regular aria-hidden />
                  ))}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const useStyles = makeStyles({
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -1px 0 ${tokens.colorNeutralStroke1}`,
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText" },
  },
  // The name takes what the figures leave.
  name: { width: "100%" },
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: "2px",
    width: "100%",
    minHeight: "28px",
    ...shorthands.borderStyle("none"),
    backgroundColor: "transparent",
    cursor: "pointer",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  right: { justifyContent: "flex-end", paddingLeft: tokens.spacingHorizontalXS },
  last: { paddingRight: tokens.spacingHorizontalM },
  sorted: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
