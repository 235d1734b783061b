import { chiSquareTail, gammaP, gammaQ } from "../../../src/core/numerics/incomplete-gamma";

// Closed forms: a whole degree of freedom pair is a Poisson sum.
test.each([
  [4, 16, Math.exp(-8) * (1 + 8)],
  [2, 10, Math.exp(-5)],
  [6, 3, Math.exp(-1.5) * (1 + 1.5 + 1.125)],
  [10, 200, Math.exp(-100) * (1 + 100 + 5000 + 1e6 / 6 + 1e8 / 24)],
])("chi-square with %d degrees of freedom above %d", (df, x, expected) => {
  expect(chiSquareTail(x, df) / expected).toBeCloseTo(1, 12);
});

// Tables of the chi-square distribution: 5 % points.
test.each([
  [1, 3.841458820694124],
  [5, 11.070497693516351],
  [30, 43.77297182574219],
])("5 %% of chi-square with %d degrees of freedom lie above %d", (df, x) => {
  expect(chiSquareTail(x, df)).toBeCloseTo(0.05, 12);
});

test("P and Q add up to 1 on both sides of the change of method, and end at 0 and 1", () => {
  for (const a of [0.3, 1, 7.5, 200]) {
    for (const x of [a / 10, a + 0.999, a + 1.001, a * 3]) {
      expect(gammaP(a, x) + gammaQ(a, x)).toBeCloseTo(1, 12);
    }
    expect([gammaP(a, 0), gammaQ(a, 0), gammaP(a, Infinity), gammaQ(a, Infinity)]).toEqual([
      0, 1, 1, 0,
    ]);
  }
});
