/**
 * Eigenvalues and orthonormal eigenvectors of a small symmetric matrix by Jacobi's rotations, which
 * are slow for large matrices and the most exact for small ones (Golub and Van Loan, 8.5).
 */
export interface Eigen {
  readonly values: number[];
  /** vectors[i] belongs to values[i]. */
  readonly vectors: number[][];
}

export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const vectors = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 60 && rotateAll(a, vectors, n); sweep++);
  return { values: a.map((row, i) => row[i]!), vectors };
}

/** One sweep over the elements beside the diagonal; false when there was none left to turn away. */
function rotateAll(a: number[][], vectors: number[][], n: number): boolean {
  let turned = false;
  for (let p = 0; p < n; p++) {
    for (let q = p + 1; q < n; q++) {
      const beside = a[p]![q]!;
      if (Math.abs(beside) <= 1e-17 * Math.sqrt(Math.abs(a[p]![p]! * a[q]![q]!))) continue;
      if (beside === 0) continue;
      turned = true;
      rotate(a, vectors, p, q, n);
    }
  }
  return turned;
}

function rotate(a: number[][], vectors: number[][], p: number, q: number, n: number): void {
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
  const sign = theta >= 0 ? 1 : -1;
  const t = sign / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[k]![p]!, a[k]![q]!];
    a[k]![p] = c * x - s * y;
    a[k]![q] = s * x + c * y;
  }
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[p]![k]!, a[q]![k]!];
    a[p]![k] = c * x - s * y;
    a[q]![k] = s * x + c * y;
    const [u, v] = [vectors[p]![k]!, vectors[q]![k]!];
    vectors[p]![k] = c * u - s * v;
    vectors[q]![k] = s * u + c * v;
  }
  a[p]![q] = 0;
  a[q]![p] = 0;
}
