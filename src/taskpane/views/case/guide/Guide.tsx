/**
 * The guided budget case: five steps over one draft. Nothing is written before the last step's button,
 * and what was typed stays when one goes back, looks elsewhere, or the sheet changes meanwhile.
 */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { BudgetCase, CaseList, DraftStart } from "../../../../workbook/cases/types";
import type { PlanningWorkbook } from "../../../../workbook/types";
import { BackButton } from "../../../components/BackButton";
import { Failure } from "../../../components/Failure";
import { Loading } from "../../../components/Loading";
import { Note } from "../../../components/Note";
import { Title } from "../../../components/Subject";
import { useAnnounce } from "../../../hooks/Announcer";
import { useAnswer } from "../../../hooks/useAnswer";
import { useWorkbook } from "../../../hooks/WorkbookProvider";
import { useFormat } from "../../../numbers/FormatContext";
import { inputsOf } from "../model";
import { overlapShare } from "../one/useTornado";
import type { CaseStore, Draft } from "../store";
import { guide as words } from "../strings";
import { formOf } from "./form";
import { rebase } from "./rebase";
import { StepBenefit } from "./StepBenefit";
import { StepChance } from "./StepChance";
import { StepCost } from "./StepCost";
import { StepProgramme } from "./StepProgramme";
import { StepSummary } from "./StepSummary";
import { useBuild } from "./useBuild";
import { useDraft } from "./useDraft";

interface Props {
  store: CaseStore;
  /** The programme, "" for a new one. */
  programme: string;
  draft: Draft | undefined;
  list: CaseList;
}

export function Guide({ store, programme, draft, list }: Props) {
  const styles = useStyles();
  const format = useFormat();
  const answer = useAnswer(
    useCallback(
      ({ cases }: PlanningWorkbook) => cases.draft(programme === "" ? null : programme),
      [programme]
    )
  );
  const start = answer.value;
  useEffect(() => {
    if (!start) return;
    const known = store.state().drafts[programme];
    if (known && JSON.stringify(known.start) === JSON.stringify(start)) return;
    store.setDraft(
      programme,
      known
        ? { ...known, start, form: rebase(known.form, known.start, start, format) }
        : fresh(start, formOf(start, format))
    );
  }, [start, store, programme, format]);

  return (
    <div className={styles.root}>
      <BackButton
        text={words.leave}
        onClick={() => {
          // What was only looked at is no draft.
          if (draft && !draft.touched) store.setDraft(programme, null);
          store.go({ kind: "list" });
        }}
      />
      {answer.problem && <Failure text={answer.problem} again={answer.again} />}
      {draft ? (
        <Steps key={programme} store={store} programme={programme} draft={draft} list={list} />
      ) : (
        answer.waiting && <Loading />
      )}
    </div>
  );
}

function fresh(start: DraftStart, form: Draft["form"]): Draft {
  return { start, form, step: 0, reached: 0, tried: [], touched: false };
}

function Steps({ store, programme, draft: state, list }: Props & { draft: Draft }) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { workbook } = useWorkbook();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const names = useMemo(() => list.entries.map((entry) => entry.programme), [list]);
  const editor = useDraft(store, programme, state, names, list.currency);
  const { step, tried, reached } = state;
  const { draft, plan } = editor;
  const context = state.start.context ?? null;
  const [stands, setStands] = useState<BudgetCase | null>(null);
  const inputs = useMemo(
    () =>
      context &&
      inputsOf(draft, plan, context, { overlapShare: stands ? overlapShare(stands) : 0 }),
    [draft, plan, context, stands]
  );
  const { running, problem, build, cancel } = useBuild((built) => {
    store.setDraft(programme, null);
    store.built({ programme: draft.programme, built });
    store.go({ kind: "case", programme: draft.programme });
  });

  // What other programmes claim of the benefit is known from the sheet alone.
  useEffect(() => {
    if (programme === "") return;
    let left = false;
    workbook.cases.read(programme).then(
      (found) => !left && setStands(found),
      () => undefined
    );
    return () => {
      left = true;
    };
  }, [workbook, programme]);

  useEffect(() => heading.current?.focus(), [step]);

  const go = (to: number): void => editor.change({ step: to, reached: Math.max(reached, to) });
  const next = (): void => {
    const faults = editor.faultsOf(step);
    if (faults.length === 0) {
      go(step + 1);
      return;
    }
    editor.change({ tried: [...new Set([...tried, step])] });
    announce(words.faulty(faults.length));
    const paths = faults.map(({ path }) => path);
    const controls = body.current?.querySelectorAll<HTMLElement>("[data-path]") ?? [];
    [...controls].find((control) => paths.includes(control.dataset["path"] ?? ""))?.focus();
  };
  const others = names.filter((name) => name !== draft.programme);
  return (
    <>
      <Title>{words.title(draft.programme)}</Title>
      <nav aria-label={words.stepsLabel}>
        <ol className={styles.steps}>
          {words.steps.map((name, i) => (
            <li key={name} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(styles.step, i === step && styles.current)}
                aria-label={words.step(i + 1, name)}
                aria-current={i === step ? "step" : undefined}
                disabled={i > reached || running !== null}
                onClick={() => go(i)}
              >
                {i + 1}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.steps[step]}
      </h3>
      <div ref={body}>
        {step === 0 && <StepProgramme editor={editor} programmes={names} chosen={programme} />}
        {step === 1 && (
          <StepBenefit
            editor={editor}
            segments={list.segments}
            segmentProblems={list.segmentProblems}
            others={others}
          />
        )}
        {step === 2 && <StepCost editor={editor} />}
        {step === 3 && <StepChance editor={editor} inputs={inputs} />}
        {step === 4 && (
          <StepSummary
            editor={editor}
            inputs={inputs}
            running={running}
            problem={problem?.text ?? null}
            hasSheet={list.entries.some(
              (entry) => entry.programme === draft.programme && entry.sheet !== null
            )}
            onBuild={() => void build(draft)}
            onCancel={cancel}
            onStep={(to) => editor.change({ step: to, tried: [...new Set([...tried, to])] })}
          />
        )}
      </div>
      <div className={styles.buttons}>
        {step > 0 && (
          <Button size="small" disabled={running !== null} onClick={() => go(step - 1)}>
            {words.back}
          </Button>
        )}
        {step < 4 && (
          <Button size="small" appearance="primary" onClick={next}>
            {words.next}
          </Button>
        )}
      </div>
      <Note>{words.kept}</Note>
    </>
  );
}

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalM, justifyItems: "stretch", minWidth: 0 },
  steps: { display: "flex", listStyleType: "none", margin: 0, padding: 0, columnGap: "6px" },
  item: { flexGrow: 1 },
  step: {
    width: "100%",
    minHeight: "28px",
    padding: 0,
    cursor: "pointer",
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ":disabled": {
      cursor: "default",
      color: tokens.colorNeutralForegroundDisabled,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}`,
    },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  current: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
    },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});
