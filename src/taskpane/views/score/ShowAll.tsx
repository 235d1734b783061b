/** Shows the rest of a long list, or its first again. */
import { Button, makeStyles } from "@fluentui/react-components";
import { Hidden } from "../../components/Hidden";
import { words } from "./strings";

interface Props {
  list: { long: boolean; all: boolean; toggle(): void };
  total: number;
  /** The list, for screen readers. */
  of: string;
}

export function ShowAll({ list, total, of }: Props) {
  const styles = useStyles();
  if (!list.long) return null;
  return (
    <Button size="small" className={styles.button} onClick={list.toggle}>
      {list.all ? words.ranking.fewer : words.ranking.all(total)}
      <Hidden>: {of}</Hidden>
    </Button>
  );
}

const useStyles = makeStyles({ button: { alignSelf: "start" } });
