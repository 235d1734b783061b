/** What a check found, in words, with a way to the cell. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import type { Finding } from "../../workbook/types";
import { sentenceOf } from "../hooks/sentence";
import { useWorkbook } from "../hooks/WorkbookProvider";
import { strings } from "../strings";
import { Failure } from "./Failure";
import { Hidden } from "./Hidden";

export function Findings({ findings }: { findings: Finding[] }) {
  const styles = useStyles();
  const { workbook } = useWorkbook();
  const [problem, setProblem] = useState<string | null>(null);
  const goTo = (place: NonNullable<Finding["place"]>): void => {
    setProblem(null);
    workbook.goTo(place).catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  return (
    <>
      {problem && <Failure text={problem} />}
      <ul className={styles.list}>
        {findings.map((finding, i) => {
          const error = finding.severity === "error";
          const place = finding.place;
          return (
            <li key={`${i} ${finding.message}`} className={styles.item}>
              <span className={error ? styles.error : styles.warning}>
                {error ? <ErrorCircle20Regular aria-hidden /> : <Warning20Regular aria-hidden />}
              </span>
              <span className={styles.words}>
                <Hidden>{error ? strings.setup.error : strings.setup.warning}: </Hidden>
                {finding.message}
              </span>
              {place && (
                <Button
                  size="small"
                  className={styles.go}
                  aria-label={strings.setup.goToPlace(`${place.sheet} ${place.address}`)}
                  title={`${place.sheet} ${place.address}`}
                  onClick={() => goTo(place)}
                >
                  {strings.setup.goTo}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "2px" },
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  words: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  go: { minWidth: "auto" },
  error: { color: tokens.colorPaletteRedForeground1, display: "flex" },
  warning: { color: tokens.colorStatusWarningForeground1, display: "flex" },
});
