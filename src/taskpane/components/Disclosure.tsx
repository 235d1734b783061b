/** What is one click away. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details>
      <summary className={useStyles().summary}>{summary}</summary>
      {children}
    </details>
  );
}

const useStyles = makeStyles({
  summary: {
    width: "fit-content",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
