/**
 * The plan over the three horizons: investment and benefit by period against budget, the mix against its
 * target, and the programmes on a time line. A user's own table has the investment and the mix alone.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { HorizonPlan, Portfolio } from "../../../workbook/types";
import type { PlanMap } from "../../../workbook/cases/types";
import { NoChart } from "../../components/charts/NoChart";
import { Failure } from "../../components/Failure";
import { Loading } from "../../components/Loading";
import { Note } from "../../components/Note";
import { useHorizons } from "../../hooks/questions";
import { usePlanMap } from "../../hooks/useCases";
import { useFormat } from "../../numbers/FormatContext";
import { MixChart } from "./MixChart";
import { PlanChart } from "./PlanChart";
import { words } from "./strings";
import { TimeLineSection } from "./timeline/TimeLineSection";
import { timeLineOf } from "./timeline/model";
import { budgetSentence, mixSentence, moveSentence, overBudget } from "./words";

export default function HorizonsView({ portfolio }: { portfolio: Portfolio }) {
  return portfolio.mapped ? <OwnTable portfolio={portfolio} /> : <Planned portfolio={portfolio} />;
}

function Planned({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const map = usePlanMap();
  const plan = useHorizons();
  return (
    <div className={styles.root}>
      {map.value && <p className={styles.scenario}>{words.scenario(map.value.activeScenario)}</p>}
      {map.problem && <Failure text={map.problem} again={map.again} />}
      {map.waiting && <Loading />}
      {map.value && <MapOf map={map.value} />}
      {plan.problem && plan.problem !== map.problem && (
        <Failure text={plan.problem} again={plan.again} />
      )}
      {plan.value && <Mix plan={plan.value} currency={portfolio.currency} />}
      {map.value && <Programmes map={map.value} />}
    </div>
  );
}

function MapOf({ map }: { map: PlanMap }) {
  const styles = useStyles();
  const format = useFormat();
  const { investment, benefit, budget, planned, currency } = map;
  const periods = map.periods.map(({ label }) => label);
  if (investment.value === null) {
    return <NoChart heading={words.map.heading(currency)} problem={investment.problem} />;
  }
  // Programmes without a horizon are in no column of the chart, but they need the budget too.
  const spent = planned.value ?? totals(investment.value, periods.length);
  const over = overBudget(spent, budget).some(Boolean);
  return (
    <PlanChart
      periods={periods}
      investment={investment.value}
      benefit={benefit.value ?? []}
      budget={budget}
      currency={currency}
    >
      <Note>
        {budget.some((limit) => limit !== null) ? words.map.reading : words.map.readingNoBudget}
      </Note>
      {benefit.value === null && (
        <p className={styles.words}>{words.map.noBenefit(benefit.problem ?? "")}</p>
      )}
      <p className={over ? styles.over : styles.words}>
        {budgetSentence(periods, spent, budget, format)}
      </p>
    </PlanChart>
  );
}

function Mix({ plan, currency }: { plan: HorizonPlan; currency: string }) {
  const styles = useStyles();
  const format = useFormat();
  const { mix } = plan;
  if (mix.value === null) return <NoChart heading={words.mix.heading} problem={mix.problem} />;
  const moves = moveSentence(mix.value, format, currency);
  return (
    <MixChart rows={mix.value} currency={currency}>
      <ul className={styles.list}>
        {mix.value.map((row) => (
          <li key={row.horizon}>{mixSentence(row, format, currency)}</li>
        ))}
      </ul>
      {moves && <p className={styles.moves}>{moves}</p>}
    </MixChart>
  );
}

function Programmes({ map }: { map: PlanMap }) {
  const line = timeLineOf(map);
  if ("problem" in line) return <NoChart heading={words.timeline.heading} problem={line.problem} />;
  const spent = map.planned.value ?? totals(map.investment.value ?? [], line.periods);
  return (
    <TimeLineSection line={line} over={overBudget(spent, map.budget)} currency={map.currency} />
  );
}

function OwnTable({ portfolio }: { portfolio: Portfolio }) {
  const styles = useStyles();
  const { currency } = portfolio;
  const answer = useHorizons();
  const plan = answer.value;
  return (
    <div className={styles.root}>
      {answer.problem && <Failure text={answer.problem} again={answer.again} />}
      {answer.waiting && <Loading />}
      {plan &&
        (plan.investment.value === null ? (
          <NoChart heading={words.map.heading(currency)} problem={plan.investment.problem} />
        ) : (
          <PlanChart
            periods={plan.periods}
            investment={plan.investment.value}
            benefit={[]}
            budget={plan.budget.value ?? []}
            currency={currency}
          >
            <p className={styles.words}>{words.ownTable(portfolio.table)}</p>
          </PlanChart>
        ))}
      {plan && <Mix plan={plan} currency={currency} />}
    </div>
  );
}

function totals(series: readonly { amounts: number[] }[], periods: number): number[] {
  return Array.from({ length: periods }, (_, i) =>
    series.reduce((sum, { amounts }) => sum + (amounts[i] ?? 0), 0)
  );
}

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM}` },
  scenario: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  words: { margin: 0 },
  over: {
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "grid", rowGap: "4px" },
  moves: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
