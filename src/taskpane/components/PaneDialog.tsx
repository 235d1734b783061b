/** A dialog as wide as a narrow pane lets it be: what it says scrolls, its foot and its buttons stay in sight. */
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";

interface Props {
  open: boolean;
  title: string;
  /** Asks for an answer: a click beside it does not close it. */
  alert?: boolean;
  children: ReactNode;
  foot?: ReactNode;
  actions: ReactNode;
  onClose(): void;
}

export function PaneDialog({ open, title, alert, children, foot, actions, onClose }: Props) {
  const styles = useStyles();
  return (
    <Dialog
      modalType={alert ? "alert" : "modal"}
      open={open}
      onOpenChange={(_, data) => !data.open && onClose()}
    >
      <DialogSurface className={styles.surface} onKeyDown={keepFromExcel}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={mergeClasses(styles.content, Boolean(foot) && styles.scrolled)}>
            {children}
          </DialogContent>
          {foot && <div className={styles.foot}>{foot}</div>}
          <DialogActions className={styles.actions}>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

/** Excel takes Esc and Tab as leaving the pane; in a dialog they close it and go round in it. */
function keepFromExcel(event: KeyboardEvent): void {
  if (event.key === "Escape" || event.key === "Tab") event.stopPropagation();
}

const useStyles = makeStyles({
  surface: {
    width: "calc(100vw - 16px)",
    maxWidth: "440px",
    maxHeight: "calc(100vh - 16px)",
    padding: tokens.spacingHorizontalL,
    boxSizing: "border-box",
  },
  body: {
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "auto minmax(0, 1fr) auto auto",
  },
  content: { overflowY: "auto", maxHeight: "none", overflowWrap: "anywhere" },
  // Something of it stays in sight over a high foot in a low pane.
  scrolled: { minHeight: "120px" },
  foot: {
    gridColumn: "1 / -1",
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // The query is Fluent's own, word for word, to replace its rule for narrow windows.
  actions: {
    gridColumn: "1 / -1",
    gridRow: "auto",
    justifySelf: "end",
    "@media screen and (max-width: 480px)": {
      flexDirection: "row",
      gridRow: "auto",
      justifySelf: "end",
    },
  },
});
