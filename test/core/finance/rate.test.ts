import fc from "fast-check";
import { PERIODS_PER_YEAR, periodRate, UNITS } from "../../../src/core/finance/rate";

test("10 % a year is .024114 a quarter", () => {
  expect(periodRate(0.1, "QUARTER")).toBeCloseTo(0.024113689, 9);
  expect(periodRate(0.1, "YEAR")).toBeCloseTo(0.1, 15);
});

test("a year has 365.25 days, 365.25/7 weeks and twelve equal months", () => {
  // 1.1^(1/k) − 1 in thirty digits (mpmath).
  expect(periodRate(0.1, "DAY")).toBeCloseTo(0.00026097909992, 14);
  expect(periodRate(0.1, "WEEK")).toBeCloseTo(0.001828284633643, 14);
  expect(periodRate(0.1, "MONTH")).toBeCloseTo(0.007974140428904, 14);
});

test("compounding over the year gives the annual rate back", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.99, max: 3, noNaN: true }),
      fc.constantFrom(...UNITS),
      (annual, unit) => {
        const rate = periodRate(annual, unit);
        expect(Math.expm1(PERIODS_PER_YEAR[unit] * Math.log1p(rate))).toBeCloseTo(annual, 12);
      }
    )
  );
});

test("a tiny rate keeps its digits", () => {
  expect(periodRate(1e-12, "DAY") * 365.25).toBeCloseTo(1e-12, 24);
});

test("a total loss has no rate of a shorter period", () => {
  expect(() => periodRate(-1, "DAY")).toThrow("annualRate: holds -1; a rate above -1 is needed");
});
