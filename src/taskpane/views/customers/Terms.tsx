/** Definitions, one click away: a disclosure with the words that a part of the view uses. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "./strings";

export function Terms({ of }: { of: readonly string[] }) {
  const styles = useStyles();
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{strings.termsLabel}</summary>
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
    </details>
  );
}

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: {
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    width: "fit-content",
    padding: "4px 0",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalS },
  term: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
});
