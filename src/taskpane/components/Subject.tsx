/** What a whole page is about: its name, and a line of small facts beside its horizon. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Reading } from "../../workbook/types";
import { HorizonBadge } from "./HorizonBadge";

export function Title({ className, children }: { className?: string; children: ReactNode }) {
  return <h2 className={mergeClasses(useStyles().title, className)}>{children}</h2>;
}

interface FactsProps {
  /** Left out where the subject is in none. */
  horizon?: Reading<number>;
  children: ReactNode;
}

export function Facts({ horizon, children }: FactsProps) {
  return (
    <div className={useStyles().facts}>
      {horizon && <HorizonBadge horizon={horizon} />}
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
