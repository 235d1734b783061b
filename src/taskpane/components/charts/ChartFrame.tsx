/** A headed chart: a name and a summary for screen readers, and its figures as a table on request. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactNode } from "react";
import { strings } from "../../strings";
import { Hidden } from "../Hidden";
import { Section } from "../Section";
import { SectionButton } from "../SectionButton";
import { ChartTable, type Column } from "./ChartTable";
import { useWidth } from "./useWidth";

interface Props {
  heading: string;
  /** The name of the picture, in full. */
  title: string;
  summary: string;
  columns: Column[];
  rows: string[][];
  /** Draws the picture; its parts are not read out one by one. */
  picture: (width: number) => ReactNode;
  /** What stands over the picture and takes the keyboard. */
  overlay?: (width: number) => ReactNode;
  legend?: ReactNode;
  /** What the figures mean in words, below picture and table alike. */
  children?: ReactNode;
}

export function ChartFrame(props: Props) {
  const { heading, title, summary, columns, rows, picture, overlay, legend, children } = props;
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [asTable, setAsTable] = useState(false);
  const toggle = (
    <SectionButton onClick={() => setAsTable(!asTable)}>
      {asTable ? strings.charts.asChart : strings.charts.asTable}
      <Hidden>: {title}</Hidden>
    </SectionButton>
  );
  return (
    <Section heading={heading} action={toggle}>
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
            {legend}
          </>
        )}
      </div>
      {children}
    </Section>
  );
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  picture: { position: "relative" },
});
