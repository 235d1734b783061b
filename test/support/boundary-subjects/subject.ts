/** A call of a function and what its arguments take: what the tests of the cell boundary need to know. */
export interface Subject {
  /** A call that works, with every argument given. */
  readonly args: unknown[];
  /** Arguments whose cells are numbers, by index; the others are options. */
  readonly numbers: number[];
  /** What an argument that is left out stands for, by index. */
  readonly defaults: Record<number, unknown>;
  /** Arguments with a value a row, by index. */
  readonly perRow: number[];
  /** Required arguments that are missing data (#N/A) when left out, by index. */
  readonly missing?: number[];
  /** Arguments that are not optional in their place but may be left empty, by index. */
  readonly empty?: number[];
  /** Arguments that may be a row or a column, by index. */
  readonly vectors: number[];
}
