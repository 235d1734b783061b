/** Text for screen readers only. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

export function Hidden({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span id={id} className={useHiddenStyle()}>
      {children}
    </span>
  );
}

export function useHiddenStyle(): string {
  return useStyles().hidden;
}

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
