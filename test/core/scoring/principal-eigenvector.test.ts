import fc from "fast-check";
import { principal } from "../../../src/core/scoring/principal-eigenvector";

test("two by two, by hand: the eigenvalue of [1 4; 1 1] is 3, its vector 2 to 1", () => {
  const { value, vector } = principal([[1, 4], [1, 1]]); // prettier-ignore
  expect(value).toBeCloseTo(3, 12);
  expect(vector[0]).toBeCloseTo(2 / 3, 12);
  expect(vector[1]).toBeCloseTo(1 / 3, 12);
});

test("for every positive matrix: A v = λ v, v positive, adding up to 1", () => {
  const entry = fc.double({ min: 1 / 9, max: 9, noNaN: true });
  const square = fc
    .integer({ min: 1, max: 9 })
    .chain((n) =>
      fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n })
    );
  fc.assert(
    fc.property(square, (matrix) => {
      const { value, vector } = principal(matrix);
      expect(vector.reduce((total, x) => total + x, 0)).toBeCloseTo(1, 12);
      matrix.forEach((row, i) => {
        const product = row.reduce((total, x, j) => total + x * vector[j]!, 0);
        expect(vector[i]).toBeGreaterThan(0);
        expect(product / (value * vector[i]!)).toBeCloseTo(1, 9);
      });
    })
  );
});

test("a reciprocal matrix has no eigenvalue below its size (Saaty 1980)", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 }),
      (judged) => {
        const [a, b, c, d, e, f] = judged as [number, number, number, number, number, number];
        const matrix = [
          [1, a, 1 / b, c],
          [1 / a, 1, d, 1 / e],
          [b, 1 / d, 1, f],
          [1 / c, e, 1 / f, 1],
        ];
        expect(principal(matrix).value).toBeGreaterThanOrEqual(4 - 1e-12);
      }
    )
  );
});
