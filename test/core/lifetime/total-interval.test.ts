/** The delta method on totals whose spread is known in closed form. */
import { totalInterval } from "../../../src/core/lifetime/total-interval";

// A total that is a product of powers of the parameters is log-linear: its log variance is exact.
test("a log-linear total has the variance of its exponents", () => {
  const covariance = [
    [0.04, 0.01],
    [0.01, 0.09],
  ];
  const total = ([a, b]: readonly number[]) => a! ** 2 / b!;
  const found = totalInterval(
    total([3, 2]),
    [{ parameters: [3, 2], logCovariance: covariance, total }],
    0
  );
  const deviation = Math.sqrt(4 * 0.04 - 4 * 0.01 + 0.09);
  expect(found.low! / found.value).toBeCloseTo(Math.exp(-1.959964 * deviation), 6);
  expect(found.high! / found.value).toBeCloseTo(Math.exp(1.959964 * deviation), 5);
});

test("independent fits add up, and a fit without covariance gives no interval", () => {
  const one = {
    parameters: [2],
    logCovariance: [[0.01]],
    total: ([a]: readonly number[]) => a! * 5,
  };
  const both = totalInterval(10, [one, one], 0);
  expect(Math.log(both.high! / 10)).toBeCloseTo(1.959964 * Math.sqrt(0.02), 6);
  expect(totalInterval(10, [one, { ...one, logCovariance: null }], 0)).toEqual({
    value: 10,
    low: null,
    high: null,
  });
});

test("the chance of single purchases adds to it, as a share of the total; without a variance there is no interval", () => {
  const one = {
    parameters: [2],
    logCovariance: [[0.01]],
    total: ([a]: readonly number[]) => a! * 5,
  };
  // A variance of 4 of a total of 10 is (2/10)² of its logarithm.
  const wider = totalInterval(10, [one], 4);
  expect(Math.log(wider.high! / 10)).toBeCloseTo(1.959964 * Math.sqrt(0.01 + 0.04), 6);
  expect(totalInterval(10, [one], null)).toEqual({ value: 10, low: null, high: null });
});
