import { negativeBinomial } from "../../../../src/core/lifetime/models/negative-binomial";

test("r = 1 is geometric: P(X = k) = 2^−(k+1) and P(X ≥ k) = 2^−k, with all their digits", () => {
  const { chance, tail } = negativeBinomial(1, 3, 3, 80);
  for (const k of [0, 1, 7, 40, 80]) {
    expect(chance[k]! * 2 ** (k + 1)).toBeCloseTo(1, 12);
    expect(tail[k]! * 2 ** k).toBeCloseTo(1, 12);
  }
});

test("no time, no purchase", () => {
  const { chance, tail } = negativeBinomial(0.5, 3, 0, 2);
  expect([...chance]).toEqual([1, 0, 0]);
  expect([...tail]).toEqual([1, 0, 0]);
});
