/** How far a long piece of work is, with a way to cancel it. */
import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useFormat } from "../numbers/FormatContext";
import { strings } from "../strings";

/** Where a piece of work is. */
export interface Stage {
  /** 0 to 1; null while it is not known. */
  share: number | null;
  /** The share in percent where left out. */
  text?: string;
}

interface Props {
  title: string;
  stage: Stage | null;
  cancelling?: boolean;
  /** What the button says while the work is being cancelled. */
  cancellingText?: string;
  /** Left out where there is no way back. */
  onCancel?(): void;
}

export function Progress(props: Props) {
  const { title, stage, cancelling, cancellingText = strings.work.cancelling, onCancel } = props;
  const styles = useStyles();
  const format = useFormat();
  const share = stage?.share ?? null;
  return (
    <div className={styles.root}>
      <span className={styles.title}>{title}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={title}
        max={1}
        value={share ?? undefined}
        thickness="large"
      />
      <div className={styles.line}>
        <span className={styles.text}>
          {stage?.text ?? (share === null ? "" : format.percent(share, 0))}
        </span>
        {onCancel && (
          <Button size="small" onClick={onCancel} disabledFocusable={cancelling}>
            {cancelling ? cancellingText : strings.work.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The stage of work that is done in steps, as the workbook tells it. */
export function stageOf(step: { done: number; total: number; what: string }): Stage {
  const { done, total, what } = step;
  return { share: done / Math.max(1, total), text: strings.work.step(done, total, what) };
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  // Fluent fills the track with the text colour in high contrast, which reads as finished. The query
  // has to be Fluent's own, word for word, to replace its rule.
  bar: {
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
  },
  text: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
