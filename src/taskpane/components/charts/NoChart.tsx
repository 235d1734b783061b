/** In place of a chart that has no data: why, in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "../../strings";
import { Section } from "../Section";

export function NoChart({ heading, problem }: { heading: string; problem: string | null }) {
  return (
    <Section heading={heading}>
      <p className={useStyles().text}>{problem ?? strings.charts.nothing}</p>
    </Section>
  );
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
