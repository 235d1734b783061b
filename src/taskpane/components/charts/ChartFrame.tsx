/** What every chart has around it: a name and a summary for screen readers, and its figures as a table. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactNode } from "react";
import { strings } from "../../strings";
import { Hidden } from "../Hidden";
import { ChartTable, type Column } from "./ChartTable";
import { useWidth } from "./useWidth";

interface Props {
  title: string;
  summary: string;
  columns: Column[];
  rows: string[][];
  /** Draws the picture; its parts are not read out one by one. */
  picture: (width: number) => ReactNode;
  /** What stands over the picture and takes the keyboard. */
  overlay?: (width: number) => ReactNode;
  /** What stands below the picture: a legend, a line of values. */
  below?: ReactNode;
}

export function ChartFrame(props: Props) {
  const { title, summary, columns, rows, picture, overlay, below } = props;
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [asTable, setAsTable] = useState(false);
  return (
    <div ref={box} className={styles.root}>
      {asTable ? (
        <ChartTable caption={title} columns={columns} rows={rows} />
      ) : (
        <>
          <div className={styles.picture}>
            <div role="img" aria-labelledby={`${id}t`} aria-describedby={`${id}d`}>
              {picture(width)}
            </div>
            {overlay?.(width)}
          </div>
          <Hidden id={`${id}t`}>{title}</Hidden>
          <Hidden id={`${id}d`}>{summary}</Hidden>
          {below}
        </>
      )}
      <Button
        size="small"
        appearance="transparent"
        className={styles.toggle}
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? strings.charts.asChart : strings.charts.asTable}
        <Hidden>: {title}</Hidden>
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  picture: { position: "relative" },
  toggle: {
    alignSelf: "flex-start",
    minWidth: "auto",
    paddingLeft: 0,
    paddingRight: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
});
