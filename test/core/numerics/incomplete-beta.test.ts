import fc from "fast-check";
import { betaQuantile, incompleteBeta } from "../../../src/core/numerics/incomplete-beta";

/** For whole a and b: the chance of a or more in a + b − 1 tries, by exact binomial terms. */
function binomialTail(x: number, a: number, b: number): number {
  const n = a + b - 1;
  let total = 0;
  for (let k = a; k <= n; k++) {
    let term = 1;
    for (let i = 1; i <= k; i++) term *= ((n - k + i) / i) * x;
    for (let i = 0; i < n - k; i++) term *= 1 - x;
    total += term;
  }
  return total;
}

test("closed forms: powers, the arcsine law, the even distribution", () => {
  expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 15);
  expect(incompleteBeta(0.3, 5, 1)).toBeCloseTo(0.3 ** 5, 15);
  expect(incompleteBeta(0.3, 1, 5)).toBeCloseTo(1 - 0.7 ** 5, 15);
  const arcsine = (2 / Math.PI) * Math.asin(Math.sqrt(0.2));
  expect(incompleteBeta(0.2, 0.5, 0.5)).toBeCloseTo(arcsine, 14);
});

test("outside 0 … 1 it is 0 or 1", () => {
  expect(incompleteBeta(-1, 2, 3)).toBe(0);
  expect(incompleteBeta(0, 2, 3)).toBe(0);
  expect(incompleteBeta(1, 2, 3)).toBe(1);
});

test("is the tail of the binomial distribution, to twelve digits", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      (x, a, b) => {
        const exact = binomialTail(x, a, b);
        expect(Math.abs(incompleteBeta(x, a, b) - exact)).toBeLessThanOrEqual(1e-12);
      }
    )
  );
});

test("large parameters: the median of a symmetric one is 1/2, and the sides mirror each other", () => {
  for (const a of [1e-3, 0.5, 7, 1e3, 1e6]) {
    expect(Math.abs(incompleteBeta(0.5, a, a) - 0.5)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs(betaQuantile(0.5, a, a) - 0.5)).toBeLessThanOrEqual(1e-12);
  }
  const x = 0.2003;
  expect(incompleteBeta(x, 2e4, 8e4)).toBeCloseTo(1 - incompleteBeta(1 - x, 8e4, 2e4), 12);
});

test("quantiles turn it round, to twelve digits", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
      fc.double({ min: 0.05, max: 400, noNaN: true }),
      fc.double({ min: 0.05, max: 400, noNaN: true }),
      (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // Where the quantile is next to 1, a double cannot hold it.
        if (x < 1 - 1e-3) expect(Math.abs(incompleteBeta(x, a, b) - p)).toBeLessThanOrEqual(1e-12);
      }
    )
  );
});

test("quantiles with a closed form: b = 1 gives p^(1/a), a = 1 gives 1 − (1 − p)^(1/b)", () => {
  for (const p of [1e-12, 0.001, 0.1, 0.5, 0.9, 0.999]) {
    for (const shape of [0.1, 1, 4, 300]) {
      const x = Math.pow(p, 1 / shape);
      expect(Math.abs(betaQuantile(p, shape, 1) / x - 1)).toBeLessThanOrEqual(1e-12);
      const y = -Math.expm1(Math.log1p(-p) / shape);
      expect(Math.abs(betaQuantile(p, 1, shape) - y)).toBeLessThanOrEqual(1e-12);
    }
  }
});

test("the ends are the ends; parameters of 0 or less are refused by name", () => {
  expect(betaQuantile(0, 2, 3)).toBe(0);
  expect(betaQuantile(1, 2, 3)).toBe(1);
  expect(() => incompleteBeta(0.5, 0, 1)).toThrow("a: holds 0; a number above 0 is needed");
  expect(() => betaQuantile(0.5, 1, -1)).toThrow("b: holds -1");
  expect(() => betaQuantile(2, 1, 1)).toThrow("p: holds 2");
});

test("quantiles where one parameter dwarfs the other", () => {
  // Bisection of the binomial tail 1 − Σ_{j<4} C(n, j) x^j (1 − x)^(n − j), n = b + 3, in 50 digits.
  const known: [p: number, b: number, x: number, tolerance: number][] = [
    [0.1, 1e4, 1.7443557448025624551e-4, 1e-13],
    [0.9, 1e4, 6.6775507214140332426e-4, 1e-12],
    [0.995, 1e4, 1.0969810099262383152e-3, 1e-12],
    [0.1, 1e6, 1.7447654235710017877e-6, 1e-13],
    [0.9, 1e6, 6.6807507307914912053e-6, 2e-11],
    [0.995, 1e6, 1.0977400777055293402e-5, 2e-11],
  ];
  for (const [p, b, x, tolerance] of known) {
    expect(Math.abs(betaQuantile(p, 4, b) / x - 1)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(betaQuantile(1 - p, b, 4) - (1 - x))).toBeLessThanOrEqual(1e-15);
  }
});
