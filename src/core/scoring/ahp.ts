/**
 * Weights from pairwise judgements by the analytic hierarchy process (Saaty 1980): the principal
 * eigenvector of the matrix, scaled to add up to 1, and how consistent the judgements are.
 */
import { completePairwise } from "./pairwise";
import { principal, type Eigenpair } from "./principal-eigenvector";
import { randomIndex, type RandomIndex } from "./random-index";

export function ahpWeights(pairwise: readonly (readonly number[])[]): number[] {
  return principal(completePairwise(pairwise)).vector;
}

/** CI/RI with CI = (λ − n)/(n − 1): 0 when consistent, and above 0.1 a matrix is to be looked at again. */
export function consistencyRatio(
  pairwise: readonly (readonly number[])[],
  index: RandomIndex
): number {
  const matrix = completePairwise(pairwise);
  // Two criteria or fewer cannot contradict each other.
  return matrix.length < 3 ? 0 : ratioOf(principal(matrix), matrix.length, index);
}

/** The same, from one argument as a task takes it. */
export function consistencyRatioOf(input: {
  readonly pairwise: readonly (readonly number[])[];
  readonly index: RandomIndex;
}): number {
  return consistencyRatio(input.pairwise, input.index);
}

/** The consistency ratio of a matrix whose principal eigenvalue is known. */
export function ratioOf({ value }: Eigenpair, criteria: number, index: RandomIndex): number {
  return consistencyIndex(value, criteria) / randomIndex(criteria, index);
}

function consistencyIndex(eigenvalue: number, criteria: number): number {
  // Rounding leaves the eigenvalue of a consistent matrix a little beside n.
  const above = eigenvalue - criteria;
  return above <= 1e-12 * criteria ? 0 : above / (criteria - 1);
}
