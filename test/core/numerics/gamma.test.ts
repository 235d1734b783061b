import fc from "fast-check";
import {
  digamma,
  logBeta,
  logGamma,
  logGammaStep,
  trigamma,
} from "../../../src/core/numerics/gamma";

/** Calculated with mpmath to 60 digits: x, log Γ, ψ, ψ′. */
const VALUES: [number, number, number, number][] = [
  [1e-10, 23.025850929882736, -10000000000.577215, 1e20],
  [0.1, 2.252712651734206, -10.423754940411076, 101.43329915079275],
  [0.5, 0.5723649429247001, -1.9635100260214235, 4.934802200544679],
  [0.999999, 5.772164873855652e-7, -0.5772173098368019, 1.6449364709652798],
  [2, 0.0, 0.42278433509846713, 0.6449340668482264],
  [5.5, 3.9578139676187165, 1.6110931485817512, 0.19934238698962767],
  [33.3, 82.60372358165495, 3.490467238520243, 0.030485444095338887],
  [1e8, 1742068066.1038346, 18.420680738952367, 1.000000005e-8],
];

test.each(VALUES)("log Γ, ψ and ψ′ at %d", (x, log, first, second) => {
  close(logGamma(x), log, 4e-15);
  close(digamma(x), first, 1e-14);
  close(trigamma(x), second, 4e-15);
});

test("near 1 and 2, where log Γ is 0, digits are kept", () => {
  // −γ·h + π²/12·h² at 1 + h, with h as a double holds it.
  const h = 1.0000001 - 1;
  close(logGamma(1 + h), h * (-0.5772156649015329 + (Math.PI ** 2 / 12) * h), 1e-13);
  expect(logGamma(1)).toBe(0);
});

test("differences of large and close values keep their digits", () => {
  // For a tiny step the difference is ψ·step.
  close(logGammaStep(1e8, 1e-9), digamma(1e8) * 1e-9, 1e-14);
  close(logGammaStep(0.2, 1e-12), digamma(0.2) * 1e-12, 1e-10);
  close(logGammaStep(1e15, 3), Math.log(1e15) + Math.log(1e15 + 1) + Math.log(1e15 + 2), 1e-15);
  close(logBeta(1e-5, 1e9), Math.log(1e5) - 1e-5 * (Math.log(1e9) + 0.5772156649), 1e-11);
});

test("recurrences hold for every x", () => {
  const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(positive, (x) => {
      const scale = 1 + Math.abs(logGamma(x)) + Math.abs(Math.log(x));
      expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-14 * scale);
      close(logGammaStep(x, 1), Math.log(x), 1e-14, 1e-15);
      close(digamma(x + 1) - digamma(x), 1 / x, 1e-8, 1e-13);
      expect(logBeta(x, 3)).toBe(logBeta(3, x));
    })
  );
});

function close(actual: number, expected: number, relative: number, absolute = 1e-300): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected) + absolute);
}
