/** The check cells of a case, each with a way to its place. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CaseCheck } from "../../../../workbook/cases/types";
import { Hidden } from "../../../components/Hidden";
import { Section } from "../../../components/Section";
import { sentenceOf } from "../../../hooks/sentence";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { strings } from "../../../strings";
import { one as words } from "../strings";

export function Checks({ checks }: { checks: readonly CaseCheck[] }) {
  const styles = useStyles();
  const { workbook } = useWorkbook();
  const [problem, setProblem] = useState<string | null>(null);
  if (checks.length === 0) return null;
  return (
    <Section heading={words.checks}>
      <ul className={styles.list}>
        {checks.map((check) => (
          <li key={`${check.label} ${check.place.address}`} className={styles.row}>
            <span>
              {check.label}{" "}
              <span className={check.ok ? styles.ok : styles.wrong}>
                {check.ok ? words.ok : check.says}
              </span>
            </span>
            <Button
              size="small"
              onClick={() => {
                setProblem(null);
                workbook.goTo(check.place).catch((error: unknown) => setProblem(sentenceOf(error)));
              }}
            >
              {strings.setup.goTo}
              <Hidden>: {check.label}</Hidden>
            </Button>
          </li>
        ))}
      </ul>
      {problem && <p className={styles.problem}>{problem}</p>}
    </Section>
  );
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
  row: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  ok: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});
