/** A headed part of a view. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { forwardRef, useId, type ReactNode } from "react";

interface Props {
  heading: string;
  action?: ReactNode;
  children: ReactNode;
}

/** The ref leads to the heading, which takes focus when a button leads here. */
export const Section = forwardRef<HTMLHeadingElement, Props>(function Section(props, ref) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} ref={ref} tabIndex={-1} className={styles.heading}>
          {props.heading}
        </h2>
        {props.action}
      </div>
      {props.children}
    </section>
  );
});

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":first-child": { borderTopStyle: "none" },
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    outlineStyle: "none",
  },
});
