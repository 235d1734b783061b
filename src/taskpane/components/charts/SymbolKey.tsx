/** What the colours and shapes of a picture stand for; the names are read out elsewhere. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

export function SymbolKey({ items }: { items: readonly { name: string; symbol: ReactNode }[] }) {
  const styles = useStyles();
  return (
    <div className={styles.key} aria-hidden="true">
      {items.map(({ name, symbol }) => (
        <span key={name} className={styles.item}>
          {symbol}
          {name}
        </span>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  item: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});
