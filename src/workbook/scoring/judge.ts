/** What the judgements in pairs say together: weights, consistency, and the one to look at again. */
import { ahpWeights, consistencyRatio } from "../../core/scoring/ahp";
import { pairwiseAdvice } from "../../core/scoring/pairwise-advice";
import { LEAST_JUDGEMENT, MOST_JUDGEMENT } from "../schema";

export interface PairJudgement {
  criterion: string;
  other: string;
  value: number | null;
}

export type Verdict =
  | { kind: "incomplete"; missing: number }
  | { kind: "fits"; ratio: number; weights: number[] }
  | {
      kind: "contradicts";
      ratio: number;
      weights: number[];
      /** Place of the pair to look at again, what it says now and what the others say. */
      at: number;
      now: number;
      fit: number;
    };

/** `pairs` holds every pair of the criteria once. */
export function judge(
  criteria: readonly string[],
  pairs: readonly PairJudgement[],
  limit: number
): Verdict {
  const missing = pairs.filter(({ value }) => value === null).length;
  if (missing > 0 || criteria.length === 0) return { kind: "incomplete", missing };
  const matrix = matrixOf(criteria, pairs);
  const weights = ahpWeights(matrix);
  const ratio = consistencyRatio(matrix, "SAATY");
  const [advice] = ratio > limit ? pairwiseAdvice(matrix) : [];
  if (!advice) return { kind: "fits", ratio, weights };
  const [one, other] = [criteria[advice.criterion], criteria[advice.other]];
  const at = pairs.findIndex((pair) => pair.criterion === one && pair.other === other);
  const back = pairs.findIndex((pair) => pair.criterion === other && pair.other === one);
  const fits = Math.min(MOST_JUDGEMENT, Math.max(LEAST_JUDGEMENT, advice.fits));
  return {
    kind: "contradicts",
    ratio,
    weights,
    at: at >= 0 ? at : back,
    now: at >= 0 ? advice.judged : 1 / advice.judged,
    fit: at >= 0 ? fits : 1 / fits,
  };
}

function matrixOf(criteria: readonly string[], pairs: readonly PairJudgement[]): number[][] {
  const matrix = criteria.map(() => criteria.map(() => 1));
  for (const { criterion, other, value } of pairs) {
    const [i, j] = [criteria.indexOf(criterion), criteria.indexOf(other)];
    matrix[i]![j] = value as number;
    matrix[j]![i] = 1 / (value as number);
  }
  return matrix;
}
