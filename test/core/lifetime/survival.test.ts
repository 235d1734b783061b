/**
 * Expected figures: 30-digit arithmetic (mpmath) of ₂F₁(r, a; a+b; −t/α) for BG/NBD,
 * b/(a+b)·₂F₁(r, a; a+b+1; −t/α) for MBG/NBD and (β/(β+t))^s for Pareto/NBD.
 */
import fc from "fast-check";
import { survival } from "../../../src/core/lifetime/survival";

const BG = [0.243, 4.414, 0.793, 2.426];
const MBG = [0.525, 6.183, 0.891, 1.614];
const PARETO = [0.553, 10.578, 0.606, 11.669];

test.each<[string, number[], number, number]>([
  ["BG/NBD", BG, 1, 0.987183209746821244],
  ["BG/NBD", BG, 52, 0.76435021553302139],
  ["BG/NBD", BG, 1000, 0.442850823417596653],
  ["MBG/NBD", MBG, 0, 0.644311377245508982],
  ["MBG/NBD", MBG, 1, 0.631076450738310712],
  ["MBG/NBD", MBG, 52, 0.398833567304627455],
  ["MBG/NBD", MBG, 1000, 0.136307685950843302],
  ["PARETO/NBD", PARETO, 1, 0.951394266914755619],
  ["PARETO/NBD", PARETO, 52, 0.357636635283576897],
  ["PARETO/NBD", PARETO, 1000, 0.0669220274389398336],
  ["NBD", [0.385, 12.07], 1000, 1],
])("%s %p at time %d", (model, parameters, time, expected) => {
  expect(survival(model, parameters, time) / expected).toBeCloseTo(1, 12);
});

test.each([
  ["BG/NBD", BG],
  ["MBG/NBD", MBG],
  ["PARETO/NBD", PARETO],
])("%s: the share falls with time and stays a share", (model, parameters) => {
  const time = fc.double({ min: 0, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(time, time, (one, other) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      const [more, less] = [survival(model, parameters, early), survival(model, parameters, late)];
      expect(more).toBeLessThanOrEqual(1);
      expect(less).toBeGreaterThan(0);
      expect(less).toBeLessThanOrEqual(more * (1 + 1e-12));
    }),
    { numRuns: 50 }
  );
});

test("a model of whole periods is refused", () => {
  expect(() => survival("BG/BB", [1, 1, 1, 1], 3)).toThrow("BG/BB has no survival over time");
});
