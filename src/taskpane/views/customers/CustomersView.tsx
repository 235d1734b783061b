/** What customers are worth: from a table of orders to models, charts, values and back to the workbook. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { PlanningWorkbook, Portfolio } from "../../../workbook/types";
import { Failure } from "../../components/Failure";
import { Loading } from "../../components/Loading";
import { Progress } from "../../components/Progress";
import { useAnswer } from "../../hooks/useAnswer";
import { useFormat } from "../../numbers/FormatContext";
import { Charts } from "./Charts";
import { startingDraft } from "./draft";
import { ModelTable } from "./ModelTable";
import { People } from "./People";
import { resultsOf } from "./results";
import { SourceForm } from "./SourceForm";
import { strings } from "./strings";
import { Summary } from "./Summary";
import { Totals } from "./Totals";
import { useAnalysis } from "./useAnalysis";
import { WriteBack } from "./WriteBack";

interface Props {
  /** null while the workbook holds no planning tables. */
  portfolio: Portfolio | null;
  /** Shown in place of the view where no table looks like orders. */
  otherwise?: ReactNode;
}

export default function CustomersView({ portfolio, otherwise }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const answer = useAnswer(ask);
  const work = useAnalysis();
  const { analysis, running } = work;
  const found = answer.value;
  const currency = portfolio?.currency ?? found?.assumptions.currency ?? "";
  const results = useMemo(
    () => (analysis ? resultsOf(analysis, currency) : null),
    [analysis, currency]
  );
  if (!found) {
    return (
      <div className={styles.root}>
        {answer.problem ? <Failure text={answer.problem} again={answer.again} /> : <Loading />}
      </div>
    );
  }
  const { tables, saved, assumptions } = found;
  const orders = tables.some(({ guess }) => guess !== null);
  if (tables.length === 0 && !analysis && otherwise) return otherwise;
  const busy = running !== null;
  return (
    <div className={styles.root}>
      {answer.problem && <Failure text={answer.problem} again={answer.again} />}
      <p className={styles.intro}>{strings.intro}</p>
      {!orders && <p className={styles.intro}>{strings.source.none}</p>}
      <SourceForm
        tables={tables}
        start={startingDraft(tables, saved, assumptions, format)}
        busy={busy}
        again={analysis !== null}
        onFit={(settings) => void work.start(settings)}
      />
      {running?.stage && (
        <div className={styles.work}>
          <Progress title={running.stage.what} {...running} onCancel={work.cancel} />
        </div>
      )}
      {work.problem && <Failure text={work.problem.text} />}
      {work.stale && analysis && !busy && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{strings.source.stale}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void work.start(analysis.settings)}>
              {strings.source.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {analysis && (
        <>
          {analysis.description && (
            <Totals
              description={analysis.description}
              settings={analysis.settings}
              currency={currency}
              q={analysis.comparison.spend?.parameters[1]?.value ?? null}
            />
          )}
          <ModelTable
            analysis={analysis}
            busy={busy}
            onChoose={(model) => void work.choose(model)}
          />
          <Charts analysis={analysis} currency={currency} />
          <People analysis={analysis} currency={currency} />
          <Summary analysis={analysis} currency={currency} />
          {results && (
            <WriteBack
              results={results}
              keeps={assumptions.keeps && results.source.table === "Orders"}
              assumptions={assumptions}
              busy={busy}
              run={work.run}
            />
          )}
        </>
      )}
      {!orders && !saved && !analysis && otherwise}
    </div>
  );
}

const ask = async ({ customers }: PlanningWorkbook) => ({
  tables: await customers.sources(),
  saved: await customers.source(),
  assumptions: await customers.assumptions(),
});

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
  },
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  work: { marginBottom: tokens.spacingVerticalM },
});
