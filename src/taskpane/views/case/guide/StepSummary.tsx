/** Step 5: what has to be true, what will be written, and the button that writes it. */
import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import {
  caseOutcome,
  type CaseInputs,
  type CaseOutcome,
} from "../../../../core/finance/case-model";
import { PlanningError } from "../../../../core/errors";
import type { DraftProblem } from "../../../../workbook/cases/types";
import type { FlowPeriod, PlanningWorkbook } from "../../../../workbook/types";
import { CashFlow } from "../../../components/charts/CashFlow";
import { Failure } from "../../../components/Failure";
import { Note } from "../../../components/Note";
import { Progress, type Stage } from "../../../components/Progress";
import { useAnswer } from "../../../hooks/useAnswer";
import type { Running } from "../../../hooks/useLongWork";
import { useFormat } from "../../../numbers/FormatContext";
import { addMonths } from "../../horizons/timeline/months";
import { factsOfOutcome } from "../facts";
import { hurdleOf } from "../model";
import { caseSentences } from "../sentences";
import { Summary } from "../Summary";
import { guide as words } from "../strings";
import { planChanges, rowChanges, type Change } from "./changes";
import { fullLabelOf } from "./fields";
import { Part } from "./Part";
import { stepOf } from "./read";
import type { DraftEditor } from "./useDraft";

interface Props {
  editor: DraftEditor;
  inputs: CaseInputs | null;
  running: Running<Stage> | null;
  problem: string | null;
  hasSheet: boolean;
  onBuild(): void;
  onCancel(): void;
  onStep(step: number): void;
}

export function StepSummary(props: Props) {
  const { editor, inputs, running, problem, hasSheet, onBuild, onCancel, onStep } = props;
  const styles = useStyles();
  const { draft, faults } = editor;
  const name = draft.programme;
  const found = useAnswer(
    useCallback(
      async ({ cases }: PlanningWorkbook) => ({
        problems: faults.length > 0 ? [] : await cases.problems(draft),
      }),
      [draft, faults]
    )
  );
  const problems: DraftProblem[] = found.value?.problems ?? [];
  const outcome = inputs && worked(inputs);
  const blocked = faults.length > 0 || problems.length > 0 || found.value === null;
  return (
    <div className={styles.parts}>
      {outcome && inputs ? (
        <Preview editor={editor} inputs={inputs} outcome={outcome} />
      ) : (
        <Part heading={words.summary}>
          <p className={styles.text}>
            {editor.state.start.context === null ? words.noContext : words.summaryMissing}
          </p>
        </Part>
      )}
      <Writes editor={editor} />
      {(faults.length > 0 || problems.length > 0) && (
        <Part heading={words.problemsTitle}>
          <ul className={styles.list}>
            {[...faults, ...problems.map((each) => ({ path: pathOf(each), ...each }))].map(
              ({ path, message }, i) => (
                <li key={i}>
                  <Button size="small" onClick={() => onStep(stepOf(path))}>
                    {words.toStep(stepOf(path) + 1)}
                  </Button>{" "}
                  {nameBefore(fullLabelOf(path))}
                  {message}
                </li>
              )
            )}
          </ul>
        </Part>
      )}
      {found.problem && <Failure text={found.problem} again={found.again} />}
      {running ? (
        <Progress title={words.building(name)} {...running} onCancel={onCancel} />
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={blocked}
          onClick={() => {
            if (!blocked) onBuild();
          }}
        >
          {found.waiting ? words.checking : hasSheet ? words.rebuild : words.build}
        </Button>
      )}
      {problem && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

function Preview(props: { editor: DraftEditor; inputs: CaseInputs; outcome: CaseOutcome }) {
  const { editor, inputs, outcome } = props;
  const format = useFormat();
  const { draft, plan, state, currency } = editor;
  const context = state.start.context;
  const labels = context
    ? outcome.rows.net.map((_, k) =>
        format.month(addMonths(context.fiscalStart, (k * 12) / context.periodsPerYear))
      )
    : [];
  const facts = factsOfOutcome(inputs, outcome, {
    currency,
    basis: plan.basis,
    labels,
    horizon: context ? (hurdleOf(draft, plan, context)?.horizon ?? null) : null,
  });
  const flows = outcome.rows.net.map((net, k): FlowPeriod => ({
    label: labels[k] ?? `${k + 1}`,
    cost: outcome.rows.cost[k] ?? 0,
    benefit: outcome.rows.expected[k] ?? 0,
    net,
    cumulative: outcome.rows.cumulative[k] ?? 0,
  }));
  return (
    <>
      <Part heading={words.summary}>
        <Summary sentences={caseSentences(facts, format)} />
        <Note>{words.summarySheet}</Note>
      </Part>
      <CashFlow name={draft.programme} flows={{ value: flows }} currency={currency} />
    </>
  );
}

function Writes({ editor }: { editor: DraftEditor }) {
  const styles = useStyles();
  const format = useFormat();
  const { draft, plan, state } = editor;
  const { start } = state;
  const cells = rowChanges(draft, start, format);
  const terms = planChanges(plan, start.plan, format);
  const moved = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);
  return (
    <Part heading={words.writes}>
      <ul className={styles.list}>
        <li>
          {words.writesRow(draft.programme, start.known)}
          {start.known &&
            `, ${cells.length === 0 ? words.writesNothing : words.writesCells(cells.length)}`}
          {start.known && <Changes changes={cells} />}
        </li>
        {moved(draft.uplifts, start.draft.uplifts) && (
          <li>{words.writesUplifts(draft.uplifts.length)}</li>
        )}
        {moved(draft.overlaps, start.draft.overlaps) && (
          <li>{words.writesOverlaps(draft.overlaps.length)}</li>
        )}
        {terms.length > 0 && (
          <li>
            {words.writesPlan(words.writesCells(terms.length))}
            <Changes changes={terms} />
          </li>
        )}
        <li>{words.writesSheet}</li>
      </ul>
    </Part>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {changes.map(({ label, was, is }) => (
        <li key={label}>
          {label}: {words.from(was, is)}
        </li>
      ))}
    </ul>
  );
}

/** The model refuses what no case can be: the tables' own check says it in its place. */
function worked(inputs: CaseInputs): CaseOutcome | null {
  try {
    return caseOutcome(inputs);
  } catch (error) {
    if (error instanceof PlanningError) return null;
    throw error;
  }
}

/** Faults of a list as a whole have no name of their own. */
const nameBefore = (label: string): string => (label ? `${label}: ` : "");

function pathOf({ field, row }: DraftProblem): string {
  return row === undefined ? field : `${field}.${row}`;
}

const useStyles = makeStyles({
  parts: { display: "grid", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  changes: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
