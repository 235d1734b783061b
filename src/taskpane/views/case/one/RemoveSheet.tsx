/** The button that deletes a case's own sheet, after asking. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { one as words } from "../strings";

export function RemoveSheet({ sheet, onRemove }: { sheet: string; onRemove(): void }) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const leave = (): void => {
    setAsking(false);
    requestAnimationFrame(() => ask.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  if (!asking) {
    return (
      <Button ref={ask} size="small" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
    );
  }
  return (
    <div
      role="alertdialog"
      aria-label={words.removeTitle}
      className={styles.ask}
      onKeyDown={onKeyDown}
    >
      <span className={styles.title}>{words.removeTitle}</span>
      <span>{words.removeBody(sheet)}</span>
      <span className={styles.buttons}>
        <Button ref={keep} size="small" onClick={leave}>
          {words.keep}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setAsking(false);
            onRemove();
          }}
        >
          {words.removeConfirm}
        </Button>
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  ask: {
    display: "grid",
    width: "100%",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});
