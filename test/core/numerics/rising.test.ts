import { digamma, logGammaStep, trigamma } from "../../../src/core/numerics/gamma";
import { distinct, rising } from "../../../src/core/numerics/rising";

test.each([0.003, 0.7, 12, 4000])("agrees with the gamma functions from %d on", (p) => {
  const counts = [0, 1, 2, 5, 70, 400, 100_000];
  const { log, first, second } = rising(p, counts);
  counts.slice(1).forEach((k, i) => {
    expect(log[i + 1]! / logGammaStep(p, k)).toBeCloseTo(1, 12);
    expect(first[i + 1]! / (digamma(p + k) - digamma(p))).toBeCloseTo(1, 11);
    expect(second[i + 1]! / (trigamma(p + k) - trigamma(p))).toBeCloseTo(1, 10);
  });
  expect([log[0], first[0], second[0]]).toEqual([0, 0, 0]);
});

test.each([10, 5_000, 4e9])("distinct values up to %d in order, and where each stands", (most) => {
  const { values, index } = distinct(Float64Array.of(3, 0, 3, most));
  expect([...values]).toEqual([0, 3, most]);
  expect([...index]).toEqual([1, 0, 1, 2]);
});
