/** The check of the planning tables, in words. */
import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { forwardRef, useEffect, useRef } from "react";
import { Failure } from "../../components/Failure";
import { Findings } from "../../components/Findings";
import { Section } from "../../components/Section";
import { useAnnounce } from "../../hooks/Announcer";
import { useHealth } from "../../hooks/questions";
import { strings } from "../../strings";

export const Health = forwardRef<HTMLHeadingElement>(function Health(_, heading) {
  const words = strings.setup;
  const styles = useStyles();
  const announce = useAnnounce();
  const answer = useHealth();
  const asked = useRef(false);
  const findings = answer.value;

  // Only what the user asked for is announced, not each check after a change of the workbook.
  useEffect(() => {
    if (!asked.current || findings === null) return;
    asked.current = false;
    announce(findings.length === 0 ? words.healthGood : words.found(findings.length));
  }, [answer.turn, findings, announce, words]);

  return (
    <Section
      heading={words.healthTitle}
      ref={heading}
      action={
        <Button
          size="small"
          onClick={() => {
            asked.current = true;
            answer.again();
          }}
        >
          {words.healthAgain}
        </Button>
      }
    >
      {answer.problem && <Failure text={answer.problem} again={answer.again} />}
      {answer.waiting && <Spinner size="tiny" label={words.healthChecking} />}
      {findings?.length === 0 && (
        <p className={styles.good}>
          <CheckmarkCircle20Regular className={styles.icon} aria-hidden />
          {words.healthGood}
        </p>
      )}
      {findings && findings.length > 0 && <Findings findings={findings} />}
    </Section>
  );
});

const useStyles = makeStyles({
  good: { margin: 0, display: "flex", columnGap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});
