/** Weights, ranking, why one stands above another, how sure that is, and where the raters differ. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanningWorkbook } from "../../../workbook/types";
import { Failure } from "../../components/Failure";
import { Findings } from "../../components/Findings";
import { Loading } from "../../components/Loading";
import { Section } from "../../components/Section";
import { useAnswer } from "../../hooks/useAnswer";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { sentenceOf } from "../../hooks/sentence";
import { BreakEven } from "./BreakEven";
import { Methods } from "./Methods";
import { Raters } from "./Raters";
import { Ranking } from "./Ranking";
import { words } from "./strings";
import { Sure } from "./Sure";
import { Weights } from "./Weights";
import { Why } from "./Why";

const read = (workbook: PlanningWorkbook) => workbook.scoring.read();

export default function ScoreView() {
  const styles = useStyles();
  const answer = useAnswer(read);
  const { workbook, selected, choose } = useWorkbook();
  const [pair, setPair] = useState<{ first: string | null; second: string | null }>({
    first: null,
    second: null,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const state = answer.value;
  if (!state) {
    return (
      <div className={styles.root}>
        {answer.problem ? <Failure text={answer.problem} again={answer.again} /> : <Loading />}
      </div>
    );
  }
  const show = (name: string): void => {
    setProblem(null);
    setPair((former) => ({ first: name, second: former.second === name ? null : former.second }));
    choose(name);
    workbook.select(name).catch((error: unknown) => setProblem(sentenceOf(error)));
  };
  return (
    <div className={styles.root}>
      {answer.problem && <Failure text={answer.problem} again={answer.again} />}
      {problem && <Failure text={problem} />}
      {state.faults.length > 0 && (
        <Section heading={words.faults}>
          <Findings findings={state.faults} />
        </Section>
      )}
      <Weights state={state} />
      <Ranking state={state} chosen={pair.first ?? selected} onChoose={show} />
      <Why
        state={state}
        first={pair.first ?? selected}
        second={pair.second}
        onChoose={(first, second) => setPair({ first, second })}
      />
      <Sure state={state} />
      <BreakEven state={state} />
      <Raters state={state} />
      <Methods state={state} />
    </div>
  );
}

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM}` },
});
