import fc from "fast-check";
import { ahpWeights, consistencyRatio } from "../../../src/core/scoring/ahp";

const _ = NaN;

test("a consistent matrix gives back its weights, and a ratio of 0", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 9 }),
      (importance) => {
        const total = importance.reduce((sum, x) => sum + x, 0);
        const matrix = importance.map((a, i) => importance.map((b, j) => (i <= j ? a / b : _)));
        const weights = ahpWeights(matrix);
        weights.forEach((w, i) => expect(w).toBeCloseTo(importance[i]! / total, 12));
        expect(consistencyRatio(matrix, "ALONSO")).toBe(0);
      }
    )
  );
});

test("weights add up to 1 whatever is judged", () => {
  const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7, 9);
  fc.assert(
    fc.property(fc.array(judgement, { minLength: 10, maxLength: 10 }), (judged) => {
      let next = 0;
      const matrix = Array.from({ length: 5 }, (_row, i) =>
        Array.from({ length: 5 }, (_cell, j) => (i < j ? judged[next++]! : i === j ? 1 : _))
      );
      const weights = ahpWeights(matrix);
      expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
      expect(weights.every((w) => w > 0)).toBe(true);
      expect(consistencyRatio(matrix, "SAATY")).toBeGreaterThanOrEqual(0);
    })
  );
});

test("the ratio names its table: three criteria, one matrix", () => {
  // λ of [1 a b; 1/a 1 c; …] is 1 + d + 1/d with d³ = b/(a·c), here 8/(2·2) = 2.
  const d = Math.cbrt(2);
  const index = (d + 1 / d - 2) / 2;
  const matrix = [[1, 2, 8], [_, 1, 2], [_, _, 1]]; // prettier-ignore
  expect(consistencyRatio(matrix, "SAATY")).toBeCloseTo(index / 0.58, 12);
  expect(consistencyRatio(matrix, "TUMMALA")).toBeCloseTo(index / 0.5799, 12);
  expect(consistencyRatio(matrix, "ALONSO")).toBeCloseTo(index / 0.525, 12);
});

test("one criterion, and two, cannot contradict each other", () => {
  expect(ahpWeights([[1]])).toEqual([1]);
  expect(ahpWeights([[1, 3], [_, 1]])).toEqual([0.75, 0.25]); // prettier-ignore
  expect(consistencyRatio([[1, 3], [_, 1]], "SAATY")).toBe(0); // prettier-ignore
});

test("more criteria than a table has", () => {
  const matrix = Array.from({ length: 16 }, () => new Array<number>(16).fill(1));
  expect(() => consistencyRatio(matrix, "SAATY")).toThrow(
    "pairwise: 16 criteria; SAATY has a random index for up to 15, ALONSO for any number"
  );
  expect(consistencyRatio(matrix, "ALONSO")).toBe(0);
});
