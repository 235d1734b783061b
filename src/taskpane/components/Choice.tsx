/** A button with a remark on what it does. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Note } from "./Note";

export function Choice({ note, children }: { note: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.choice}>
      {children}
      <Note className={styles.note}>{note}</Note>
    </div>
  );
}

const useStyles = makeStyles({
  choice: { marginBottom: tokens.spacingVerticalXS },
  note: { marginTop: tokens.spacingVerticalXS },
});
