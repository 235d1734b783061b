/**
 * Which judgement of a pairwise matrix to look at again: each is left out in turn, the weights are
 * found from the others (Harker 1987), and the judgement whose fitting value would make the matrix
 * most consistent comes first.
 */
import { ratioOf } from "./ahp";
import { completePairwise } from "./pairwise";
import { principal } from "./principal-eigenvector";
import type { RandomIndex } from "./random-index";

export interface PairwiseAdvice {
  /** The criterion that is judged the more important of the two, and the other. */
  readonly criterion: number;
  readonly other: number;
  /** How many times as important it is judged. */
  readonly judged: number;
  /** What all other judgements say about this pair; below 1 when they turn it round. */
  readonly fits: number;
  /** The consistency ratio once the judgement is replaced by what fits. */
  readonly ratioThen: number;
}

/** Every pair, the one most worth a second look first; none for two criteria or fewer. */
export function pairwiseAdvice(
  pairwise: readonly (readonly number[])[],
  index: RandomIndex = "SAATY"
): PairwiseAdvice[] {
  const matrix = completePairwise(pairwise);
  const size = matrix.length;
  const advice: PairwiseAdvice[] = [];
  if (size < 3) return advice;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const [criterion, other] = matrix[i]![j]! >= 1 ? [i, j] : [j, i];
      const fits = fittingValue(matrix, criterion, other);
      const then = principal(withJudgement(matrix, criterion, other, fits));
      advice.push({
        criterion,
        other,
        judged: matrix[criterion]![other]!,
        fits,
        ratioThen: ratioOf(then, size, index),
      });
    }
  }
  return advice.sort((a, b) => a.ratioThen - b.ratioThen);
}

/** The ratio of the two weights that the other judgements give. */
function fittingValue(matrix: readonly (readonly number[])[], i: number, j: number): number {
  // Without a judgement both sides take the ratio of the weights, which moves one to the diagonal.
  const without = matrix.map((row, r) =>
    row.map((entry, c) => {
      if ((r === i && c === j) || (r === j && c === i)) return 0;
      return r === c && (r === i || r === j) ? 2 : entry;
    })
  );
  const { vector } = principal(without);
  return vector[i]! / vector[j]!;
}

function withJudgement(
  matrix: readonly (readonly number[])[],
  i: number,
  j: number,
  value: number
): number[][] {
  const changed = matrix.map((row) => [...row]);
  changed[i]![j] = value;
  changed[j]![i] = 1 / value;
  return changed;
}
