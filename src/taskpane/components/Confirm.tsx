/** Asks before something that cannot be taken back. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PaneDialog } from "./PaneDialog";

interface Props {
  open: boolean;
  title: string;
  /** What happens then. */
  children: ReactNode;
  /** The buttons: leave it as it is, or do it. */
  leave: string;
  confirm: string;
  onLeave(): void;
  onConfirm(): void;
}

export function Confirm({ open, title, children, leave, confirm, onLeave, onConfirm }: Props) {
  return (
    <PaneDialog
      open={open}
      title={title}
      alert
      onClose={onLeave}
      actions={
        <>
          <Button onClick={onLeave}>{leave}</Button>
          <Button appearance="primary" onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </PaneDialog>
  );
}
