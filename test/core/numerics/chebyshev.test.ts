/** Interpolation: true to 1e-12 where the function is smooth, refused where it is not. */
import fc from "fast-check";
import { interpolant } from "../../../src/core/numerics/chebyshev";

test("powers of shifted time are met to 1e-12 at every point", () => {
  const exponent = fc.double({ min: 0.1, max: 60, noNaN: true });
  const shift = fc.double({ min: 0.5, max: 50, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(exponent, shift, share, share, (power, alpha, one, other) => {
      const f = (x: number) => Math.pow(1 + x / alpha, -power);
      const curve = interpolant(f, 0, 100)!;
      expect(curve).not.toBeNull();
      for (const x of [100 * one, 0, 100 * other, 100]) {
        expect(Math.abs(curve(x) / f(x) - 1)).toBeLessThan(1e-12);
      }
    }),
    { numRuns: 40 }
  );
});

test("a smooth function costs a few dozen calls", () => {
  let calls = 0;
  const curve = interpolant((x) => (calls++, Math.exp(x)), 0, 1)!;
  expect(curve(0.3)).toBeCloseTo(Math.exp(0.3), 12);
  expect(calls).toBeLessThan(50);
});

test.each([
  ["a kink", (x: number) => 1 + Math.abs(x - 0.3)],
  ["a jump", (x: number) => (x < 0.7 ? 1 : 2)],
  ["what is no number", () => NaN],
  ["nothing", () => 0],
])("%s is refused", (_, f) => {
  expect(interpolant(f, 0, 1)).toBeNull();
});
