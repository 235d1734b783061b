/** What the core is given: the ratings, weights and anchors that the sheet's own functions read. */
import { METHODS, type Method, type ScoringInput } from "../../../core/scoring/methods";
import { NORMALISATIONS } from "../../../core/scoring/normalise";
import type { StabilityInput } from "../../../core/scoring/smaa";
import type { ScoringState } from "../../../workbook/scoring/types";

/** As CCO.SCORE of the sheet is called; null where a figure is missing. */
export function scoringInput(state: ScoringState): ScoringInput | null {
  const { criteria, scored } = state;
  const numbers = (list: readonly { value: number | null }[]): number[] | null => {
    const values = list.map(({ value }) => value);
    return values.includes(null) ? null : (values as number[]);
  };
  const weights = numbers(criteria.map(({ inForce }) => inForce));
  const worst = numbers(criteria.map(({ worst: end }) => end));
  const best = numbers(criteria.map(({ best: end }) => end));
  const method = METHODS.find((name) => name === state.method);
  if (!weights || !worst || !best || !method || scored.value === null) return null;
  return {
    ratings: scored.value.map(({ ratings }) => ratings),
    weights,
    directions: criteria.map(({ direction }) => direction),
    method,
    normalisation: NORMALISATIONS.find((name) => name === state.normalisation),
    anchors: takesAnchors(method) ? [worst, best] : undefined,
  };
}

const takesAnchors = (method: Method): boolean => method !== "VIKOR" && method !== "PROMETHEE2";

/** The stability of the sheet's own ranking with more trials; null where a figure is missing. */
export function trialsInput(state: ScoringState, trials: number): StabilityInput | null {
  const input = scoringInput(state);
  if (!input || state.stability.value === null) return null;
  const { spread, seed, shares } = state.stability.value;
  return { ...input, spread, seed, trials, topRanks: shares[0]?.length ?? 1 };
}
