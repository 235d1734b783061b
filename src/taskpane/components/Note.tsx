/** A remark in small grey print. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export function Note(props: { id?: string; className?: string; children: ReactNode }) {
  const { id, className, children } = props;
  return (
    <p id={id} className={mergeClasses(useStyles().note, className)}>
      {children}
    </p>
  );
}

const useStyles = makeStyles({
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});
