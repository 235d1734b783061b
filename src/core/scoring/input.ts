/** What every scoring method takes, and the form in which it scores many sets of weights quickly. */
import type { Normalisation } from "./normalise";
import type { Direction } from "./place";

export interface RatingsInput {
  /** A row a programme, a column a criterion. */
  readonly ratings: readonly (readonly number[])[];
  readonly directions: readonly Direction[];
  /** Left out: the method's own. */
  readonly normalisation?: Normalisation | undefined;
  /** Two rows, worst and best in either order. */
  readonly anchors?: readonly (readonly number[])[] | undefined;
}

/** Writes the score of each programme under the given weights: all that does not depend on them is done. */
export type Scorer = (weights: ArrayLike<number>, scores: Float64Array) => void;
