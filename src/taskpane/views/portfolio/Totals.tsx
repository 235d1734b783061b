/**
 * The head of the portfolio: what the programmes in view add up to, stopped ones apart as in the
 * sheet's own totals, and the rates behind the NPVs.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Portfolio, Programme } from "../../../workbook/types";
import { KeyFigure, useFigureGrid } from "../../components/KeyFigure";
import { RatesLine } from "../../components/RatesLine";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { total } from "./arrange";

export function Totals({ portfolio, shown }: { portfolio: Portfolio; shown: Programme[] }) {
  const styles = useStyles();
  const grid = useFigureGrid();
  const format = useFormat();
  const words = strings.portfolio;
  const counted = shown.filter((programme) => !programme.stopped);
  const left = shown.length - counted.length;
  const figure = (label: string, sum: ReturnType<typeof total>) => (
    <KeyFigure
      label={portfolio.currency ? `${label}, ${portfolio.currency}` : label}
      reading={sum.sum === null ? { value: null, problem: null } : { value: sum.sum }}
      short={format.money}
      full={(value) => format.moneyFull(value, portfolio.currency)}
      note={sum.missing > 0 ? words.withoutValue(sum.missing) : undefined}
    />
  );
  return (
    <section aria-label={words.totals} className={styles.root}>
      <dl className={grid}>
        {figure(words.investment, total(counted.map((programme) => programme.investment)))}
        {figure(words.npv, total(counted.map((programme) => programme.npv)))}
      </dl>
      {left > 0 && <div className={styles.line}>{words.withoutStopped(left)}</div>}
      <div className={styles.line}>
        <RatesLine rates={portfolio.rates} />
      </div>
      {portfolio.mapped && <div className={styles.line}>{words.mapped(portfolio.table)}</div>}
    </section>
  );
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS },
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
