/** What this page shows in a plain browser: what it is, how to install it, where help is. */
import { FluentProvider, Link, makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "./strings";
import { usePaneTheme } from "./theme";

export default function OutsideExcel() {
  const styles = useStyles();
  const { theme, colorScheme } = usePaneTheme();
  const words = strings.outside;
  return (
    <FluentProvider theme={theme} className={styles.page} style={{ colorScheme }}>
      <main className={styles.text}>
        <h1 className={styles.title}>{words.title}</h1>
        <p>{words.body}</p>
        <h2 className={styles.subtitle}>{words.installTitle}</h2>
        <ol className={styles.list}>
          {words.install.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <Link href="manifest.xml">{words.manifest}</Link>
        </p>
        <p>
          <Link href="help/index.html">{words.help}</Link>
        </p>
      </main>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: { minHeight: "100%", overflowY: "auto" },
  text: { maxWidth: "60ch", margin: "0 auto", padding: tokens.spacingHorizontalXXL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: {
    marginBottom: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalXXL,
  },
});
