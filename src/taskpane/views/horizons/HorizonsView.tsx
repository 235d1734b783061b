/** Investment over the three horizons: by period against budget, and the mix against its target. */
import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { Portfolio } from "../../../workbook/types";
import { HorizonColumns } from "../../components/charts/HorizonColumns";
import { MixBars } from "../../components/charts/MixBars";
import { NoChart } from "../../components/charts/NoChart";
import { Failure } from "../../components/Failure";
import { useHorizons } from "../../hooks/questions";
import { useFormat } from "../../numbers/FormatContext";
import { strings } from "../../strings";
import { mixSentence, periodsOverBudget } from "./words";

export default function HorizonsView({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const format = useFormat();
  const words = strings.horizonsView;
  const { currency } = portfolio;
  const answer = useHorizons();
  const plan = answer.value;
  if (!plan) {
    return (
      <div className={styles.root}>
        {answer.problem ? (
          <Failure text={answer.problem} again={answer.again} />
        ) : (
          <Spinner className={styles.spinner} label={strings.loading} />
        )}
      </div>
    );
  }
  const { investment, budget, mix } = plan;
  const over = periodsOverBudget(plan);
  return (
    <div className={styles.root}>
      {answer.problem && <Failure text={answer.problem} again={answer.again} />}
      {investment.value === null ? (
        <NoChart heading={words.heading(currency)} problem={investment.problem} />
      ) : (
        <HorizonColumns
          periods={plan.periods}
          series={investment.value}
          budget={budget.value ?? []}
          currency={currency}
        >
          <p className={over.length > 0 ? styles.over : styles.words}>
            {budget.value === null
              ? (budget.problem ?? words.noBudget)
              : over.length > 0
                ? words.over(over.join(", "))
                : words.within}
          </p>
        </HorizonColumns>
      )}
      {mix.value === null ? (
        <NoChart heading={words.mix} problem={mix.problem} />
      ) : (
        <MixBars rows={mix.value} currency={currency}>
          <ul className={styles.list}>
            {mix.value.map((row) => (
              <li key={row.horizon}>{mixSentence(row, format, currency)}</li>
            ))}
          </ul>
        </MixBars>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM}` },
  words: { margin: 0 },
  over: {
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "grid", rowGap: "4px" },
  spinner: { padding: tokens.spacingHorizontalXXL },
});
