/** The button that deletes a case's own sheet, after asking. */
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { Confirm } from "../../../components/Confirm";
import { one as words } from "../strings";

export function RemoveSheet({ sheet, onRemove }: { sheet: string; onRemove(): void }) {
  const [asking, setAsking] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  return (
    <>
      <Button size="small" {...restoreFocus} onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      <Confirm
        open={asking}
        title={words.removeTitle}
        leave={words.keep}
        confirm={words.removeConfirm}
        onLeave={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onRemove();
        }}
      >
        {words.removeBody(sheet)}
      </Confirm>
    </>
  );
}
