/** Inserts the sample or an empty set of planning sheets, and removes what was inserted. */
import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { forwardRef, useEffect, useRef, useState } from "react";
import { Choice } from "../../components/Choice";
import { Confirm } from "../../components/Confirm";
import { Note } from "../../components/Note";
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
      <Choice note={words.sampleNote}>
        <Button ref={first} size="small" disabledFocusable={busy} onClick={run.insertSample}>
          {words.sample}
        </Button>
      </Choice>
      <Choice note={words.emptyNote}>
        <Button size="small" disabledFocusable={busy} onClick={run.setUpEmpty}>
          {words.empty}
        </Button>
      </Choice>
      {inserted && (
        <div className={styles.inserted}>
          <h3 className={styles.subtitle}>{words.insertedTitle}</h3>
          <Note>{inserted.sheets.join(", ")}</Note>
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
      <Confirm
        open={asking && inserted !== null}
        title={words.confirmTitle}
        leave={words.keep}
        confirm={words.confirmRemove}
        onLeave={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          run.remove();
        }}
      >
        <p className={styles.body}>{inserted?.sheets.join(", ")}</p>
        <p>{words.confirmBody}</p>
      </Confirm>
    </Section>
  );
});

const useStyles = makeStyles({
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
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
});
