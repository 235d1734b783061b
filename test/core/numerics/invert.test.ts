import { invertSymmetric } from "../../../src/core/numerics/invert";

test("inverts, also with variables of very different size", () => {
  const matrix = [
    [4e12, 2e3],
    [2e3, 3e-6],
  ];
  const inverse = invertSymmetric(matrix)!;
  const product = (i: number, j: number) =>
    matrix[i]![0]! * inverse[0]![j]! + matrix[i]![1]! * inverse[1]![j]!;
  expect(product(0, 0)).toBeCloseTo(1, 12);
  expect(product(1, 1)).toBeCloseTo(1, 12);
  expect(product(1, 0)).toBeCloseTo(0, 12);
});

test("a matrix that is not positive definite has none", () => {
  expect(
    invertSymmetric([
      [1, 1],
      [1, 1],
    ])
  ).toBeNull();
  expect(
    invertSymmetric([
      [-1, 0],
      [0, 1],
    ])
  ).toBeNull();
});
