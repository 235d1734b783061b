/** A button with a remark on what it does. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Note } from "./Note";

export function Choice({ note, children }: { note: string; children: ReactNode }) {
  return (
    <div>
      {children}
      <Note className={useStyles().note}>{note}</Note>
    </div>
  );
}

const useStyles = makeStyles({ note: { marginTop: tokens.spacingVerticalXS } });
