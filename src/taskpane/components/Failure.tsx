/** A fault as a sentence, with a way to try again where there is one. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { strings } from "../strings";

export function Failure({ text, again }: { text: string; again?: () => void }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      {again && (
        <MessageBarActions>
          <Button size="small" onClick={again}>
            {strings.tryAgain}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
