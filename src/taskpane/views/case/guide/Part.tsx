/** A headed group of controls within a step. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { Note } from "../../../components/Note";

interface Props {
  heading?: string;
  hint?: string;
  action?: ReactNode;
  children?: ReactNode;
}

export function Part({ heading, hint, action, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={heading ? id : undefined} className={styles.part}>
      {heading && (
        <div className={styles.head}>
          <h3 id={id} className={styles.heading}>
            {heading}
          </h3>
          {action}
        </div>
      )}
      {hint && <Note>{hint}</Note>}
      {children}
    </div>
  );
}

export function usePartStyles() {
  return useStyles();
}

const useStyles = makeStyles({
  part: { display: "grid", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
