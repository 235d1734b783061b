/** In place of a chart that has no data: why, in words. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "../../strings";

export function NoChart({ problem }: { problem: string | null }) {
  return <p className={useStyles().text}>{problem ?? strings.charts.nothing}</p>;
}

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});
