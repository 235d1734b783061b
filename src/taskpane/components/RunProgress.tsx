/** How far the work on the sheets is, with a way to cancel, and what came of it. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useSetUpRun } from "../hooks/SetUpRun";
import { titleOf } from "../setUpRun";
import { strings } from "../strings";
import { Progress, stageOf } from "./Progress";

export function RunProgress() {
  const { work, step, cancelling, outcome, cancel, dismiss } = useSetUpRun();
  if (work !== null) {
    return (
      <Progress
        title={titleOf(work)}
        stage={step && stageOf(step)}
        cancelling={cancelling}
        onCancel={work === "remove" ? undefined : cancel}
      />
    );
  }
  if (!outcome) return null;
  return (
    <MessageBar intent={intents[outcome.kind]} layout="multiline">
      <MessageBarBody>{outcome.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={strings.close}
            onClick={dismiss}
          />
        }
      />
    </MessageBar>
  );
}

const intents = { done: "success", cancelled: "info", failed: "error" } as const;
