/** The weights as sliders, or those of the judgements in pairs; both stand in the sheet. */
import { Button, Radio, RadioGroup, Slider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState, type CSSProperties } from "react";
import type { ScoringState, WeightSource } from "../../../workbook/scoring/types";
import { Failure } from "../../components/Failure";
import { Note } from "../../components/Note";
import { Section } from "../../components/Section";
import { useAnnounce } from "../../hooks/Announcer";
import { sentenceOf } from "../../hooks/sentence";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { useFormat } from "../../numbers/FormatContext";
import { words as all } from "./strings";
import { sliderEnd, useWeights } from "./useWeights";

const PairwiseDialog = lazy(() => import("./PairwiseDialog"));
const words = all.weights;
const STEPS = 100;
/** A mark at each of a hundred steps would only dot the track. */
const WITHOUT_MARKS = { "--fui-Slider--steps-percent": "100%" } as CSSProperties;

export function Weights({ state }: { state: ScoringState }) {
  const styles = useStyles();
  const format = useFormat();
  const { workbook } = useWorkbook();
  const announce = useAnnounce();
  const opener = useRef<HTMLButtonElement>(null);
  const [comparing, setComparing] = useState(false);
  const [sourceProblem, setSourceProblem] = useState<string | null>(null);
  // The dialog goes with its last frame; what opened it takes the focus back once it is gone.
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !comparing) {
      const timer = setTimeout(() => opener.current?.focus());
      was.current = comparing;
      return () => clearTimeout(timer);
    }
    was.current = comparing;
    return undefined;
  }, [comparing]);
  const edit = useWeights(state.criteria);
  // The scale only grows while the view is open, so that no thumb jumps under the hand.
  const wanted = sliderEnd(state.criteria.map(({ typed }) => typed.value ?? 0));
  const [end, setEnd] = useState(wanted);
  if (wanted > end) setEnd(wanted);

  const pairwise = state.source.value === "pairwise";
  const choose = (source: WeightSource): void => {
    setSourceProblem(null);
    workbook.scoring.setSource(source).then(
      () => announce(words.sourceSaved(words[source])),
      (error: unknown) => setSourceProblem(sentenceOf(error))
    );
  };
  const problem =
    sourceProblem ?? (state.source.value === null ? state.source.problem : null) ?? edit.problem;

  if (state.criteria.length === 0) {
    return (
      <Section heading={words.heading}>
        <Note>{words.none}</Note>
      </Section>
    );
  }
  return (
    <Section
      heading={words.heading}
      action={
        <Button
          size="small"
          className={styles.open}
          ref={opener}
          onClick={() => setComparing(true)}
        >
          {words.open}
        </Button>
      }
    >
      <RadioGroup
        layout="horizontal"
        aria-label={words.source}
        value={state.source.value ?? ""}
        onChange={(_, data) => choose(data.value as WeightSource)}
        className={styles.source}
      >
        <Radio value="typed" label={words.typed} />
        <Radio value="pairwise" label={words.pairwise} />
      </RadioGroup>
      {problem && <Failure text={problem} />}
      <div className={styles.rows}>
        {edit.sliders.map((slider, i) => {
          const criterion = state.criteria[i]!;
          const share = pairwise ? (criterion.inForce.value ?? 0) : slider.share;
          const shown = format.percent(share, 0);
          return (
            <div key={slider.criterion} className={styles.row}>
              <span className={styles.name} title={slider.meaning || slider.criterion}>
                {slider.criterion}
              </span>
              {pairwise ? (
                <span className={styles.track} aria-hidden="true">
                  <span className={styles.bar} style={{ width: `${share * 100}%` }} />
                </span>
              ) : (
                <Slider
                  size="small"
                  className={styles.slider}
                  style={WITHOUT_MARKS}
                  input={{
                    "aria-label": words.row(slider.criterion),
                    "aria-valuetext": words.spoken(format.number(slider.weight, 3), shown),
                  }}
                  min={0}
                  max={end}
                  step={end / STEPS}
                  value={slider.weight}
                  onChange={(_, data) => edit.move(slider.criterion, rounded(data.value))}
                />
              )}
              <span className={styles.figure}>{shown}</span>
              {slider.problem && (
                <span className={styles.problem}>
                  {words.noWeight(slider.criterion, slider.problem)}
                </span>
              )}
            </div>
          );
        })}
      </div>
      {pairwise && <Note>{words.pairwiseNote}</Note>}
      <Consistency state={state} />
      {comparing && (
        <Suspense>
          <PairwiseDialog state={state} onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </Section>
  );
}

function Consistency({ state }: { state: ScoringState }) {
  const styles = useStyles();
  const format = useFormat();
  const { consistency, consistencyLimit: limit } = state;
  if (consistency.value === null || limit.value === null) return null;
  const [ratio, most] = [format.number(consistency.value, 3), format.number(limit.value, 3)];
  return consistency.value <= limit.value ? (
    <Note>{words.consistent(ratio, most)}</Note>
  ) : (
    <p className={styles.problem}>{words.inconsistent(ratio, most)}</p>
  );
}

/** A step of the slider without the noise of binary fractions. */
function rounded(weight: number): number {
  return Number(weight.toPrecision(12));
}

const useStyles = makeStyles({
  open: { flexShrink: 0 },
  source: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: "wrap" },
  rows: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 9fr) minmax(0, 12fr) 40px",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "28px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  slider: { minWidth: 0 },
  track: {
    display: "block",
    height: "8px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  bar: {
    display: "block",
    height: "100%",
    borderRadius: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  problem: {
    gridColumn: "1 / -1",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
});
