import fc from "fast-check";
import {
  expectedSpend,
  expectedSpendOfEach,
  spendLogLikelihood,
} from "../../../src/core/lifetime/gamma-gamma";

const CDNOW = { p: 6.25, q: 3.74, gamma: 15.44 };

test("Fader and Hardie 2013, note 025, within what their rounded parameters allow", () => {
  [
    [2, 22.35, 24.65],
    [1, 11.77, 18.91],
    [0, 0, 35.17],
    [7, 73.74, 71.46],
  ].forEach(([x, m, printed]) => {
    expect(Math.abs(expectedSpend(CDNOW, x!, m!) - printed!)).toBeLessThanOrEqual(0.1);
  });
});

test("log-likelihood by 50-digit arithmetic", () => {
  expect(spendLogLikelihood(CDNOW, 1, 35)).toBeCloseTo(-4.182118026033015, 12);
  expect(spendLogLikelihood(CDNOW, 3, 0.0001)).toBeCloseTo(-184.4566313708109, 10);
});

test("lies between the customer's own spend and that of all", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 200 }),
      fc.double({ min: 0, max: 1000, noNaN: true }),
      (x, m) => {
        const all = expectedSpend(CDNOW, 0, 0);
        const value = expectedSpend(CDNOW, x, m);
        expect(value).toBeGreaterThanOrEqual(Math.min(m, all) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(m, all) + 1e-9);
      }
    )
  );
});

test("q of 1 or less has no mean for a new customer, and one for a repeat buyer where px + q > 1", () => {
  const heavy = { ...CDNOW, q: 0.9 };
  expect(() => expectedSpend(heavy, 0, 0)).toThrow("spend fit: q is 0.9; above 1 is needed");
  expect(expectedSpend(heavy, 2, 30)).toBeCloseTo((6.25 * (15.44 + 60)) / (12.5 - 0.1), 12);
  expect(() => expectedSpend({ ...heavy, p: 0.05 }, 1, 30)).toThrow("p·frequency + q above 1");
});

test("a customer whose figures are impossible fails alone", () => {
  const { values, failures } = expectedSpendOfEach({
    parameters: CDNOW,
    frequency: Float64Array.of(1, -1, 1.5, 1),
    spend: Float64Array.of(10, 10, 10, -10),
  });
  expect(values[0]).toBeGreaterThan(10);
  expect(failures.map(({ row, message }) => [row, message])).toEqual([
    [1, "frequency: holds -1; a whole number of 0 or more is needed"],
    [2, "frequency: holds 1.5; a whole number of 0 or more is needed"],
    [3, "spend: holds -10; 0 or more is needed"],
  ]);
});

test("spend is not read where there are no repeat purchases", () => {
  const all = (6.25 * 15.44) / 2.74;
  for (const spend of [-5, NaN, Infinity])
    expect(expectedSpend(CDNOW, 0, spend)).toBeCloseTo(all, 12);
});
