/** Moments of the draws against those of their distributions, within five standard errors. */
import { createRandom } from "../../../../src/core/numerics/random";
import { drawBeta } from "../../../../src/core/numerics/draws/beta";
import { drawExponential } from "../../../../src/core/numerics/draws/exponential";
import { drawGamma, drawLogGamma } from "../../../../src/core/numerics/draws/gamma";
import { drawNormal } from "../../../../src/core/numerics/draws/normal";

const COUNT = 40_000;

function expectMoments(draw: () => number, mean: number, variance: number, kurtosis: number) {
  const values = Array.from({ length: COUNT }, draw);
  const average = values.reduce((a, b) => a + b, 0) / COUNT;
  const spread = values.reduce((a, b) => a + (b - mean) ** 2, 0) / COUNT;
  expect(Math.abs(average - mean)).toBeLessThan(5 * Math.sqrt(variance / COUNT));
  expect(Math.abs(spread - variance)).toBeLessThan(
    5 * variance * Math.sqrt((kurtosis - 1) / COUNT)
  );
}

test("exponential", () => {
  const random = createRandom(2);
  expectMoments(() => drawExponential(random), 1, 1, 9);
});

test("normal", () => {
  const random = createRandom(3);
  expectMoments(() => drawNormal(random), 0, 1, 3);
});

test.each([0.05, 0.5, 1, 2.5, 40])("gamma with shape %d", (shape) => {
  const random = createRandom(4);
  expectMoments(() => drawGamma(random, shape), shape, shape, 3 + 6 / shape);
});

test.each([
  [0.3, 0.4],
  [1, 1],
  [2, 5],
  [30, 3],
])("beta with %d and %d", (a, b) => {
  const random = createRandom(5);
  const mean = a / (a + b);
  const variance = (mean * (1 - mean)) / (a + b + 1);
  const excess =
    (6 * ((a - b) ** 2 * (a + b + 1) - a * b * (a + b + 2))) / (a * b * (a + b + 2) * (a + b + 3));
  expectMoments(() => drawBeta(random, a, b), mean, variance, 3 + excess);
});

test("a tiny shape still gives a logarithm and a share", () => {
  const random = createRandom(6);
  for (let i = 0; i < 1000; i++) {
    expect(Number.isFinite(drawLogGamma(random, 1e-4))).toBe(true);
    const share = drawBeta(random, 1e-4, 1e-4);
    expect(share >= 0 && share <= 1).toBe(true);
  }
});
