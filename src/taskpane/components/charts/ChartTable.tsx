/** The figures of a chart as a table, in full. */
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useHiddenStyle } from "../Hidden";
import { useTableStyles } from "../useTableStyles";

export interface Column {
  name: string;
  figure: boolean;
}

export function ChartTable(props: { caption: string; columns: Column[]; rows: string[][] }) {
  const { caption, columns, rows } = props;
  const styles = useTableStyles();
  const hidden = useHiddenStyle();
  return (
    <div className={useStyles().scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <caption className={hidden}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, column.figure && styles.figure)}
              >
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((text, i) =>
                i === 0 ? (
                  <th key={i} scope="row" className={mergeClasses(styles.cell, styles.name)}>
                    {text}
                  </th>
                ) : (
                  <td
                    key={i}
                    className={mergeClasses(styles.cell, columns[i]?.figure && styles.figure)}
                  >
                    {text}
                  </td>
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const useStyles = makeStyles({ scroll: { overflowX: "auto" } });
