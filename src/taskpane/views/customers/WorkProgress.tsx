/** How far the reading or fitting is, with a way to cancel. */
import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "./strings";
import type { Work } from "./useAnalysis";

export function WorkProgress({ work, onCancel }: { work: Work; onCancel(): void }) {
  const styles = useStyles();
  const format = useFormat();
  const share = work.share === null ? "" : format.percent(work.share, 0);
  return (
    <div className={styles.root}>
      <span className={styles.title}>{work.what}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={work.what}
        max={1}
        value={work.share ?? undefined}
        thickness="large"
      />
      <div className={styles.line}>
        <span className={styles.detail}>{work.detail || share}</span>
        <Button size="small" onClick={onCancel}>
          {strings.running.cancel}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // As in RunProgress: Fluent's own query, word for word, to replace its rule.
  bar: {
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
