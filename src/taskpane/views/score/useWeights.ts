/**
 * Weights on the way from the sliders to the sheet: drawn at once, written a short pause after the
 * last move, taken back where the workbook refuses. Between times the sheet's own weights show.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import type { ScoringCriterion } from "../../../workbook/scoring/types";
import { useAnnounce } from "../../hooks/Announcer";
import { sentenceOf } from "../../hooks/sentence";
import { useWorkbook } from "../../hooks/WorkbookProvider";
import { words } from "./strings";

/** Long enough to pass over the steps of a key held down, short enough to feel immediate. */
export const PAUSE = 500;

type Draft = Readonly<Record<string, number>>;

export interface WeightSlider {
  criterion: string;
  meaning: string;
  weight: number;
  /** Share of the sum; of the weights in force where these are not typed. */
  share: number;
  problem: string | null;
}

export function useWeights(criteria: readonly ScoringCriterion[]) {
  const { workbook } = useWorkbook();
  const announce = useAnnounce();
  const [draft, setDraft] = useState<Draft>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const pending = useRef<Draft>({});
  const typed = useRef(criteria);
  typed.current = criteria;

  const write = useCallback(async () => {
    clearTimeout(timer.current);
    const moved = pending.current;
    pending.current = {};
    const weights = Object.entries(moved).map(([criterion, weight]) => ({ criterion, weight }));
    if (weights.length === 0) return;
    const left = typed.current.map(({ name, typed: { value } }) => moved[name] ?? value ?? 0);
    if (left.every((weight) => weight === 0)) {
      setDraft({});
      setProblem(words.weights.allZero);
      return;
    }
    setSaving(true);
    try {
      await workbook.scoring.setWeights(weights);
      announce(words.weights.saved);
    } catch (error) {
      setDraft({});
      setProblem(words.weights.restored(sentenceOf(error)));
    }
    setSaving(false);
  }, [workbook, announce]);

  // What was moved last is not lost with the view.
  useEffect(() => () => void write(), [write]);

  // The sheet holds what was drawn: it shows from now on, whoever changes it.
  useEffect(() => {
    setDraft((former) => {
      const open = Object.entries(former).filter(
        ([name, weight]) =>
          pending.current[name] !== undefined ||
          criteria.find((criterion) => criterion.name === name)?.typed.value !== weight
      );
      return open.length === Object.keys(former).length ? former : Object.fromEntries(open);
    });
  }, [criteria]);

  const move = (criterion: string, weight: number): void => {
    setProblem(null);
    setDraft((former) => ({ ...former, [criterion]: weight }));
    pending.current = { ...pending.current, [criterion]: weight };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void write(), PAUSE);
  };

  return { sliders: slidersOf(criteria, draft), problem, saving, move, write };
}

export function slidersOf(criteria: readonly ScoringCriterion[], draft: Draft): WeightSlider[] {
  const weights = criteria.map(({ name, typed }) => draft[name] ?? typed.value ?? 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return criteria.map(({ name, meaning, typed }, i) => ({
    criterion: name,
    meaning,
    weight: weights[i] as number,
    share: total > 0 ? (weights[i] as number) / total : 0,
    problem: typed.value === null && draft[name] === undefined ? typed.problem : null,
  }));
}

/** The end of the sliders: 1, 2 or 5 times a power of ten, from one and a half times the largest weight. */
export function sliderEnd(weights: readonly number[]): number {
  const largest = Math.max(...weights, 0) * 1.5;
  if (largest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return [1, 2, 5, 10].map((times) => times * power).find((end) => end >= largest * (1 - 1e-9))!;
}
