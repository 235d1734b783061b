/** Inserts the sample or an empty set of planning sheets, and removes what was inserted. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { forwardRef, useEffect, useRef, useState, type KeyboardEvent, type Ref } from "react";
import { RunProgress } from "../../components/RunProgress";
import { Section } from "../../components/Section";
import { useInserted } from "../../hooks/questions";
import { useSetUpRun } from "../../hooks/SetUpRun";
import { strings } from "../../strings";

export const Insert = forwardRef<HTMLHeadingElement>(function Insert(_, heading) {
  const words = strings.setup;
  const styles = useStyles();
  const run = useSetUpRun();
  const inserted = useInserted().value?.inserted ?? null;
  const [asking, setAsking] = useState(false);
  const busy = run.work !== null;
  const restoreFocus = useRestoreFocusTarget();
  const first = useRef<HTMLButtonElement>(null);
  const offered = inserted !== null;

  // With the last sheet goes the button that had the focus.
  const had = useRef(offered);
  useEffect(() => {
    if (had.current && !offered && document.activeElement === document.body) first.current?.focus();
    had.current = offered;
  }, [offered]);

  return (
    <Section heading={words.insertTitle} ref={heading}>
      <p className={styles.body}>{words.insertBody}</p>
      <RunProgress />
      <Choice
        buttonRef={first}
        label={words.sample}
        note={words.sampleNote}
        busy={busy}
        act={run.insertSample}
      />
      <Choice label={words.empty} note={words.emptyNote} busy={busy} act={run.setUpEmpty} />
      {inserted && (
        <div className={styles.inserted}>
          <h3 className={styles.subtitle}>{words.insertedTitle}</h3>
          <p className={styles.note}>{inserted.sheets.join(", ")}</p>
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={busy}
            {...restoreFocus}
            onClick={() => setAsking(true)}
          >
            {words.remove}
          </Button>
        </div>
      )}
      <Dialog
        modalType="alert"
        open={asking && inserted !== null}
        onOpenChange={(_event, data) => setAsking(data.open)}
      >
        <DialogSurface className={styles.dialog} onKeyDown={keepFromExcel}>
          <DialogBody>
            <DialogTitle>{words.confirmTitle}</DialogTitle>
            <DialogContent>
              <p className={styles.body}>{inserted?.sheets.join(", ")}</p>
              <p>{words.confirmBody}</p>
            </DialogContent>
            <DialogActions>
              <Button onClick={() => setAsking(false)}>{words.keep}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  setAsking(false);
                  run.remove();
                }}
              >
                {words.confirmRemove}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Section>
  );
});

/** Excel takes Esc and Tab as leaving the pane; in a dialog they close it and go round in it. */
function keepFromExcel(event: KeyboardEvent): void {
  if (event.key === "Escape" || event.key === "Tab") event.stopPropagation();
}

function Choice(props: {
  label: string;
  note: string;
  busy: boolean;
  act(): void;
  buttonRef?: Ref<HTMLButtonElement>;
}) {
  const styles = useStyles();
  return (
    <div className={styles.choice}>
      <Button
        ref={props.buttonRef}
        size="small"
        className={styles.button}
        disabledFocusable={props.busy}
        onClick={props.act}
      >
        {props.label}
      </Button>
      <p className={styles.note}>{props.note}</p>
    </div>
  );
}

const useStyles = makeStyles({
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  choice: { marginBottom: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  inserted: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  dialog: { width: "calc(100vw - 24px)", maxWidth: "420px" },
});
