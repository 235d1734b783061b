/** What a fit stands for when figures are worked out: itself, NBD, a limit, or nothing. */
import type { Fit, FitParameter } from "../../../src/core/lifetime/fit";
import { usable } from "../../../src/core/lifetime/usable";

const NAMES = ["r", "alpha", "a", "b"];
const covariance = [[1]];

function fit(values: (number | string)[], more: Partial<Fit> = {}): Fit {
  const parameters: FitParameter[] = values.map((value, i) =>
    typeof value === "number"
      ? { name: NAMES[i]!, value, standardError: 0.1 }
      : { name: NAMES[i]!, value: NaN, standardError: null, words: value }
  );
  return {
    model: "BG/NBD",
    parameters,
    logCovariance: covariance,
    unit: "WEEK",
    logLikelihood: -100,
    aic: 208,
    customers: 50,
    iterations: 5,
    status: "converged",
    ...more,
  };
}

test("a fit with all its parameters is used as it is", () => {
  expect(usable(fit([0.2, 4, 0.8, 2.4]))).toEqual({
    model: "BG/NBD",
    parameters: [0.2, 4, 0.8, 2.4],
    logCovariance: covariance,
  });
});

test("without measurable dropout it stands for NBD", () => {
  const words = "not identified";
  const status = "no measurable dropout";
  expect(usable(fit([0.2, 4, words, words], { status }))).toEqual({
    model: "NBD",
    parameters: [0.2, 4],
    logCovariance: covariance,
  });
});

test("customers who do not differ: two large parameters with the known mean, and no intervals", () => {
  const words = "not identified: any large value";
  const notes = [{ label: "a / (a + b)", value: 0.25 }];
  const found = usable(fit([0.2, 4, words, words], { notes }))!;
  const [a, b] = found.parameters.slice(2) as [number, number];
  expect(a / (a + b)).toBeCloseTo(0.25, 9);
  expect(a).toBeGreaterThan(1e4);
  expect(found.logCovariance).toBeNull();
});

test("parameters of which nothing is known stand for nothing", () => {
  const words = "not identified";
  expect(usable(fit([words, words, words, words], { status: "data too few" }))).toBeNull();
  expect(usable(fit([0.2, 4, words, words]))).toBeNull();
  const large = "not identified: any large value";
  expect(usable(fit([0.2, 4, large, large]))).toBeNull();
});
