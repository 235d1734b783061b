/** The plain-language summary: the first sentence is the answer, the others what it hangs on. */
import { makeStyles, tokens } from "@fluentui/react-components";

export function Summary({ sentences }: { sentences: readonly string[] }) {
  const styles = useStyles();
  const [first, ...others] = sentences;
  return (
    <div className={styles.root}>
      <p className={styles.first}>{first}</p>
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  first: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  others: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
});
