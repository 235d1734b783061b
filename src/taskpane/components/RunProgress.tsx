/** How far the work on the sheets is, with a way to cancel, and what came of it. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useSetUpRun } from "../hooks/SetUpRun";
import { titleOf } from "../setUpRun";
import { strings } from "../strings";

export function RunProgress() {
  const styles = useStyles();
  const run = useSetUpRun();
  if (run.work === null) {
    if (!run.outcome) return null;
    return (
      <MessageBar intent={intents[run.outcome.kind]} layout="multiline">
        <MessageBarBody>{run.outcome.text}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={strings.close}
              onClick={run.dismiss}
            />
          }
        />
      </MessageBar>
    );
  }
  const { step } = run;
  return (
    <div className={styles.root}>
      <span className={styles.title}>{titleOf(run.work)}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={titleOf(run.work)}
        max={1}
        value={step ? step.done / Math.max(1, step.total) : undefined}
        thickness="large"
      />
      <div className={styles.line}>
        <span className={styles.step}>
          {step ? strings.setup.progress(step.done, step.total, step.what) : ""}
        </span>
        {run.work !== "remove" && (
          <Button size="small" onClick={run.cancel} disabled={run.cancelling}>
            {run.cancelling ? strings.setup.cancelling : strings.setup.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

const intents = { done: "success", cancelled: "info", failed: "error" } as const;

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
  // Fluent fills the track with the text colour in high contrast, which reads as finished. The query
  // has to be Fluent's own, word for word, to replace its rule.
  bar: {
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  step: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
