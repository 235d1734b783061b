/** Definitions, one click away: the words that a part of the view uses. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { Disclosure } from "../../components/Disclosure";
import { strings } from "./strings";

export function Terms({ of }: { of: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Disclosure summary={strings.termsLabel}>
        <dl className={styles.list}>
          {of.map((key) => {
            const [term, meaning] = strings.terms[key] ?? [key, ""];
            return (
              <div key={key}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.meaning}>{meaning}</dd>
              </div>
            );
          })}
        </dl>
      </Disclosure>
    </div>
  );
}

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});
