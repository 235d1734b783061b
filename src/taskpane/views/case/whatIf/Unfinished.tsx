/** What became of a what-if that was cut short: which cells were put back, and which were left and why. */
import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { recoverAgain, recoverOnce, type Recovery } from "../../../hooks/recover";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { strings } from "../../../strings";
import { whatIf as words } from "../strings";
import { addressOf } from "./inputs";

export function Unfinished() {
  const styles = useStyles();
  const { workbook, refresh } = useWorkbook();
  const [found, setFound] = useState<Recovery>({ kind: "none" });
  useEffect(() => {
    let left = false;
    void recoverOnce(workbook).then((recovery) => !left && setFound(recovery));
    return () => {
      left = true;
    };
  }, [workbook]);
  if (found.kind === "none") return null;
  const again = (): void => {
    void recoverAgain(workbook).then((recovery) => {
      setFound(recovery);
      refresh();
    });
  };
  if (found.kind === "recovered") {
    const { restored, left } = found.recovered;
    return (
      <MessageBar intent={left.length > 0 ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          {words.cutShort} {words.recovered(restored.length)}
          {left.map(({ place, original }) => (
            <span key={addressOf(place)} className={styles.line}>
              {words.left(addressOf(place), original)}
            </span>
          ))}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent={found.kind === "running" ? "info" : "error"} layout="multiline">
      <MessageBarBody>
        <span className={styles.line}>
          {found.kind === "running" ? words.unfinishedRunning : words.unfinished(found.problem)}
        </span>
        <Button size="small" onClick={again}>
          {found.kind === "running" ? strings.tryAgain : words.recover}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  line: { display: "block", overflowWrap: "anywhere", paddingBottom: tokens.spacingVerticalXS },
});
