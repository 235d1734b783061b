/** How far a piece of work on the sheets is, with a way to cancel it. */
import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";

interface Props {
  title: string;
  /** 0 to 1; undefined while it is not known. */
  share: number | undefined;
  text: string;
  cancel: string;
  cancelling: boolean;
  onCancel(): void;
}

export function Progress({ title, share, text, cancel, cancelling, onCancel }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={styles.title}>{title}</span>
      <ProgressBar
        className={styles.bar}
        aria-label={title}
        max={1}
        value={share}
        thickness="large"
      />
      <div className={styles.line}>
        <span className={styles.text}>{text}</span>
        <Button size="small" onClick={onCancel} disabledFocusable={cancelling}>
          {cancel}
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
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  // Fluent fills the track with the text colour in high contrast; the query has to be its own.
  bar: {
    "@media screen and (forced-colors: active)": {
      backgroundColor: "Canvas",
      outline: "1px solid CanvasText",
    },
  },
  text: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
