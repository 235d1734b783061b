/** What holds for every model of repeat buying, whatever its parameters. */
import fc from "fast-check";
import { mergeCustomers } from "../../../../src/core/lifetime/customers";
import { MODEL_NAMES, MODELS } from "../../../../src/core/lifetime/models";
import { betaBinomial } from "../../../../src/core/lifetime/models/beta-binomial";
import type { TransactionModel } from "../../../../src/core/lifetime/models/model";

const models: TransactionModel[] = [...MODEL_NAMES.map((name) => MODELS[name]), betaBinomial];
const log = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true });

const customers = mergeCustomers({
  frequency: Float64Array.of(0, 1, 2, 2, 5, 0, 3),
  recency: Float64Array.of(0, 3, 6, 2, 6, 0, 3),
  age: Float64Array.of(6, 7, 6, 9, 8, 9, 3),
  counts: Float64Array.of(5, 2, 1, 3, 1, 4, 2),
});

describe.each(models)("$name", (model) => {
  const points = fc.tuple(...model.parameters.map(() => log(0.1, 20)));

  test("gradient and Hessian are the slopes of the likelihood and of the gradient", () => {
    const objective = model.objective(customers);
    fc.assert(
      fc.property(points, (point) => {
        const { gradient, hessian, value } = objective(point);
        const h = 1e-5;
        point.forEach((_, i) => {
          const moved = (by: number) => objective(point.map((x, j) => (i === j ? x + by : x)));
          const [up, down] = [moved(h), moved(-h)];
          const scale = 1e-6 * (1 + Math.abs(value));
          expect(Math.abs((up.value - down.value) / (2 * h) - gradient[i]!)).toBeLessThan(scale);
          point.forEach((__, j) => {
            const slope = (up.gradient[j]! - down.gradient[j]!) / (2 * h);
            expect(Math.abs(slope - hessian[j]![i]!)).toBeLessThan(scale);
          });
        });
      }),
      { numRuns: 12 }
    );
  });

  test("chances of all counts add up to 1, with the expected purchases as their mean", () => {
    fc.assert(
      fc.property(fc.tuple(...model.parameters.map(() => log(0.5, 6))), (point) => {
        const at = model.at(point.map(Math.exp));
        const chances = at.chances(4, 250);
        expect(chances.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 4);
        const mean = chances.reduce((sum, p, k) => sum + p * k, 0);
        const expected = at.aliveAtAge(0, 0, 0) * at.expectedIfAlive(0, 0, 4);
        expect(Math.abs(mean - expected)).toBeLessThan(1e-2 * (1 + expected));
        for (const p of chances) expect(p).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 5 }
    );
  });

  test("P(alive) is a chance; expectations grow with the horizon and fall with the discount", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 12 }), (point, x) => {
        const at = model.at(point.map(Math.exp));
        const alive = at.alive(x, 12, 15);
        expect(alive).toBeGreaterThanOrEqual(0);
        expect(alive).toBeLessThanOrEqual(1);
        const ahead = [1, 5, 50, 5000].map((h) => at.expectedIfAlive(x, 15, h));
        const today = [1, 5, 50, 5000].map((h) => at.residualIfAlive(x, 15, 0.01, h));
        for (let i = 0; i < 4; i++) {
          expect(ahead[i]!).toBeGreaterThan(ahead[i - 1] ?? 0);
          expect(today[i]!).toBeLessThan(ahead[i]!);
        }
        const forever = at.residualIfAlive(x, 15, 0.01, Infinity);
        expect(forever).toBeGreaterThanOrEqual(today[3]! * (1 - 1e-10));
        expect(at.residualIfAlive(x, 15, 0, 50) / ahead[2]!).toBeCloseTo(1, 9);
      }),
      { numRuns: 12 }
    );
  });
});

test("thousands of purchases neither overflow nor lose P(alive)", () => {
  for (const name of ["BG/NBD", "MBG/NBD", "PARETO/NBD"] as const) {
    const at = MODELS[name].at([0.25, 4, 0.8, 2.5]);
    expect(at.alive(5000, 364.99, 365)).toBeGreaterThan(0.2);
    expect(at.alive(5000, 10, 365)).toBe(0);
    expect(at.expectedIfAlive(5000, 365, 1e-9)).toBeCloseTo((5000.25 / 369) * 1e-9, 15);
    expect(Number.isFinite(at.residualIfAlive(5000, 365, 0.001, Infinity))).toBe(true);
  }
});

test("no pole where a or s is 1, nor where a + b is", () => {
  for (const name of ["BG/NBD", "MBG/NBD", "PARETO/NBD"] as const) {
    const at = (a: number, b: number) => MODELS[name].at([0.2426, 4.4136, a, b]);
    for (const b of [2.4259, 0.5]) {
      const [below, on, above] = [1 - 1e-9, 1, 1 + 1e-9].map((a) =>
        at(a, b).expectedIfAlive(0, 10, 39)
      ) as [number, number, number];
      expect(below / on).toBeCloseTo(1, 7);
      expect(above / on).toBeCloseTo(1, 7);
    }
    const half = at(0.5, 0.5).expectedIfAlive(0, 0, 39);
    expect(at(0.5, 0.5 + 1e-9).expectedIfAlive(0, 0, 39) / half).toBeCloseTo(1, 7);
  }
});

test("chances and expectations take no longer where customers hardly differ", () => {
  // The definition by quadrature with mpmath; with s of a hundred million all leave at once.
  const chances = MODELS["PARETO/NBD"].at([5, 20, 1e6, 2]).chances(100, 5);
  expect(chances[0]! / 0.9999994999998).toBeCloseTo(1, 12);
  const hundredMillion = MODELS["PARETO/NBD"].at([5, 1000, 1e8, 0.5]).chances(40, 100);
  expect(hundredMillion[0]!).toBeCloseTo(1, 10);
  for (const name of ["BG/NBD", "MBG/NBD"] as const) {
    const { expectedIfAlive, residualIfAlive } = MODELS[name].at([5, 0.5, 0.3, 0.3]);
    expect(expectedIfAlive(1e9, 12, 1e300)).toBeLessThan(Infinity);
    expect(expectedIfAlive(1e300, 100, 1e300)).not.toBeNaN();
    expect(residualIfAlive(1e9, 100, 0.5, Infinity)).toBeGreaterThan(0);
  }
});
