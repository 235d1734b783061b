/**
 * Inverse of a symmetric positive definite matrix by Cholesky's factors, rows and columns scaled to a
 * diagonal of 1 first, so that variables of very different size do not spoil each other.
 */
export function invertSymmetric(matrix: readonly (readonly number[])[]): number[][] | null {
  const n = matrix.length;
  const scale = matrix.map((row, i) => Math.sqrt(row[i]!));
  if (!scale.every((s) => s > 0 && Number.isFinite(s))) return null;
  const lower = matrix.map(() => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]! / (scale[i]! * scale[j]!);
      for (let k = 0; k < j; k++) rest -= lower[i]![k]! * lower[j]![k]!;
      if (i !== j) lower[i]![j] = rest / lower[j]![j]!;
      else if (rest > SINGULAR) lower[i]![i] = Math.sqrt(rest);
      else return null;
    }
  }
  const columns = lower.map((_, j) => solve(lower, j));
  return columns.map((column, j) => column.map((x, i) => x / (scale[i]! * scale[j]!)));
}

/** A pivot this small, of a matrix with ones on its diagonal, is rounding. */
const SINGULAR = 1e-13;

/** L·Lᵀ·x = the unit vector j. */
function solve(lower: number[][], j: number): number[] {
  const n = lower.length;
  const x = new Array<number>(n).fill(0);
  for (let i = 0; i < n; i++) {
    let rest = i === j ? 1 : 0;
    for (let k = 0; k < i; k++) rest -= lower[i]![k]! * x[k]!;
    x[i] = rest / lower[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let rest = x[i]!;
    for (let k = i + 1; k < n; k++) rest -= lower[k]![i]! * x[k]!;
    x[i] = rest / lower[i]![i]!;
  }
  return x;
}
