import { horizon, horizonRows, DEFAULT_RULE } from "../../../src/core/horizons/horizon";

test.each([
  [12, 0.7, 1],
  [12.1, 0.7, 2],
  [12, 0.69, 2],
  [36, 0.3, 2],
  [36.1, 0.9, 3],
  [1, 0.29, 3],
  [0, 1, 1],
])("%d months with evidence %d is horizon %d", (months, evidence, expected) => {
  expect(horizon(months, evidence)).toBe(expected);
});

test("other limits move the lines", () => {
  expect(horizon(18, 0.5, { h1Months: 24, h2Months: 60, high: 0.5, low: 0.2 })).toBe(1);
});

test("negative months fail their row alone", () => {
  const results = horizonRows({ monthsToValue: [6, -1], evidence: [0.9], rule: DEFAULT_RULE });
  expect(results.rows).toEqual([[1], []]);
  expect(results.failures[0]?.message).toBe("monthsToValue: holds -1; 0 or more months is needed");
});

test("limits out of order are refused", () => {
  const given = { monthsToValue: [6], evidence: [0.9] };
  expect(() => horizonRows({ ...given, rule: { ...DEFAULT_RULE, h2Months: 6 } })).toThrow(
    "h2Months: holds 6"
  );
  expect(() => horizonRows({ ...given, rule: { ...DEFAULT_RULE, low: 0.8 } })).toThrow(
    "low: holds 0.8"
  );
  expect(() => horizonRows({ ...given, rule: { ...DEFAULT_RULE, h1Months: -1 } })).toThrow(
    "h1Months: holds -1"
  );
});
