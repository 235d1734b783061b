/** What is wrong with the tables, in words, where the portfolio cannot be read. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../workbook/types";
import { Findings } from "../components/Findings";
import type { Navigation } from "../navigation";
import { strings } from "../strings";

export function Incomplete(props: { findings: Finding[]; navigation: Navigation }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{strings.incomplete.title}</h2>
      <p className={styles.body}>{strings.incomplete.body}</p>
      <Findings findings={props.findings} />
      <Button className={styles.button} onClick={() => props.navigation.go("setup", "health")}>
        {strings.incomplete.setup}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    display: "grid",
    rowGap: tokens.spacingVerticalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: "start" },
});
