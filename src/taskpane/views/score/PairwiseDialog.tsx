/** The judgements in pairs: each moved towards the criterion that counts more, with what follows from them at once. */
import { Button, Slider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { judge, type Verdict } from "../../../workbook/scoring/judge";
import type { Judgement, ScoringState } from "../../../workbook/scoring/types";
import { Failure } from "../../components/Failure";
import { Note } from "../../components/Note";
import { PaneDialog } from "../../components/PaneDialog";
import { useAnnounce } from "../../hooks/Announcer";
import { sentenceOf } from "../../hooks/sentence";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { useFormat } from "../../numbers/FormatContext";
import { FARTHEST, judgementAt, positionOf, sayJudgement } from "./judgementText";
import { words as all } from "./strings";

const words = all.pairs;

interface Props {
  state: ScoringState;
  onClose(): void;
}

export default function PairwiseDialog({ state, onClose }: Props) {
  const styles = useStyles();
  const { workbook } = useWorkbook();
  const announce = useAnnounce();
  // What the sheet held when the dialog opened; the draft stands apart until it is written.
  const [base] = useState(state.judgements);
  const [draft, setDraft] = useState<Readonly<Record<number, number>>>({});
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const names = useMemo(() => state.criteria.map(({ name }) => name), [state.criteria]);
  const values = base.map(({ value }, i) => draft[i] ?? value.value);
  const limit = state.consistencyLimit.value ?? 0.1;
  const verdict = judge(
    names,
    base.map((pair, i) => ({ ...pair, value: values[i] ?? null })),
    limit
  );
  const changed: Judgement[] = base.flatMap(({ criterion, other, value }, i) => {
    const now = draft[i];
    return now === undefined || now === value.value ? [] : [{ criterion, other, value: now }];
  });

  const set = (i: number, value: number): void => {
    setProblem(null);
    setDraft((former) => ({ ...former, [i]: value }));
  };
  const save = async (): Promise<void> => {
    if (saving) return;
    if (changed.length === 0) return onClose();
    setSaving(true);
    try {
      await workbook.scoring.setJudgements(changed);
      announce(words.saved);
      onClose();
    } catch (error) {
      setProblem(words.refused(sentenceOf(error)));
      setSaving(false);
    }
  };

  return (
    <PaneDialog
      open
      title={words.title}
      onClose={onClose}
      foot={
        <>
          <Outcome
            verdict={verdict}
            names={names}
            pairs={base}
            limit={limit}
            onTake={(at, value) => set(at, value)}
          />
          {problem && <Failure text={problem} />}
        </>
      }
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            appearance="primary"
            disabledFocusable={saving || changed.length === 0}
            onClick={() => void save()}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <Note>{words.hint}</Note>
      <div className={styles.rows}>
        {base.map(({ criterion, other }, i) => (
          <Pair
            key={`${criterion}|${other}`}
            criterion={criterion}
            other={other}
            value={values[i] ?? null}
            advised={verdict.kind === "contradicts" && verdict.at === i}
            onSet={(value) => set(i, value)}
          />
        ))}
      </div>
    </PaneDialog>
  );
}

interface PairProps {
  criterion: string;
  other: string;
  value: number | null;
  advised: boolean;
  onSet(value: number): void;
}

function Pair({ criterion, other, value, advised, onSet }: PairProps) {
  const styles = useStyles();
  const format = useFormat();
  const said =
    value === null
      ? words.unjudged
      : sayJudgement(criterion, other, value, (times) => format.number(times, 2));
  return (
    <div className={mergeClasses(styles.pair, advised && styles.advised)}>
      <div className={styles.ends} aria-hidden="true">
        <span className={styles.end}>{criterion}</span>
        <span className={mergeClasses(styles.end, styles.right)}>{other}</span>
      </div>
      <Slider
        size="small"
        className={styles.slider}
        input={{ "aria-label": words.row(criterion, other), "aria-valuetext": said }}
        min={-FARTHEST}
        max={FARTHEST}
        step={1}
        value={value === null ? 0 : positionOf(value)}
        onChange={(_, data) => onSet(judgementAt(data.value))}
      />
      <div className={styles.said}>
        <span>{said}</span>
        {value === null && (
          <Button
            size="small"
            aria-label={words.setAlikeOf(criterion, other)}
            onClick={() => onSet(1)}
          >
            {words.setAlike}
          </Button>
        )}
      </div>
    </div>
  );
}

interface OutcomeProps {
  verdict: Verdict;
  names: readonly string[];
  pairs: readonly { criterion: string; other: string }[];
  limit: number;
  onTake(at: number, value: number): void;
}

/** The consistency of the draft, and the judgement to look at again with the value that would fit. */
function Outcome({ verdict, names, pairs, limit, onTake }: OutcomeProps) {
  const styles = useStyles();
  const format = useFormat();
  const show = (times: number) => format.number(times, 2);
  if (verdict.kind === "incomplete") {
    return (
      <p role="status" className={styles.verdict}>
        {words.missing(verdict.missing)}
      </p>
    );
  }
  const ratio = format.fixed(verdict.ratio, 3);
  const pair = verdict.kind === "contradicts" ? pairs[verdict.at] : undefined;
  return (
    <>
      <p role="status" className={pair ? styles.problem : styles.verdict}>
        {pair ? words.contradicts(ratio, format.number(limit, 3)) : words.fits(ratio)}
      </p>
      {verdict.kind === "contradicts" && pair && (
        <div className={styles.advice}>
          <span>
            {words.advice(
              sayJudgement(pair.criterion, pair.other, verdict.now, show),
              sayJudgement(pair.criterion, pair.other, verdict.fit, show)
            )}
          </span>
          <Button size="small" onClick={() => onTake(verdict.at, verdict.fit)}>
            {words.take}
          </Button>
        </div>
      )}
      <Note>
        {words.weights}:{" "}
        {names.map((name, i) => `${name} ${format.percent(verdict.weights[i] ?? 0, 0)}`).join(", ")}
      </Note>
    </>
  );
}

const useStyles = makeStyles({
  rows: { display: "grid", rowGap: tokens.spacingVerticalXS, paddingTop: tokens.spacingVerticalS },
  pair: {
    display: "grid",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderLeft: `3px solid transparent`,
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  advised: {
    borderLeftColor: tokens.colorPaletteRedBorderActive,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  end: { minWidth: 0, overflowWrap: "anywhere" },
  right: { textAlign: "right" },
  // The track to the left of the thumb means nothing here: both sides look alike.
  slider: {
    minWidth: 0,
    width: "100%",
    "--fui-Slider__progress--color": tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { "--fui-Slider__progress--color": "CanvasText" },
  },
  said: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  verdict: { margin: 0 },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  advice: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
