import fc from "fast-check";
import { BASS_P, BASS_Q, ramp, rampRows } from "../../../src/core/horizons/ramp";

const close = (values: readonly number[], digits = 9) =>
  values.map((value) => expect.closeTo(value, digits) as number);

test("LINEAR: k/ramp at the end of the k-th period, then the whole", () => {
  expect(ramp(100, 3, 4, 8)).toEqual([0, 0, 25, 50, 75, 100, 100, 100]);
  expect(ramp(100, 1, 1, 3)).toEqual([100, 100, 100]);
  expect(ramp(100, 1, 0, 3)).toEqual([100, 100, 100]);
});

test("a start within a period: its end is a part of a period away", () => {
  // The ends of periods 2, 3, 4 are 0.5, 1.5 and 2.5 periods after the start.
  expect(ramp(100, 2.5, 2, 5)).toEqual(close([0, 25, 75, 100, 100]));
});

test("without a ramp the first period that is not whole counts for its part", () => {
  expect(ramp(100, 2.75, 0, 4)).toEqual(close([0, 25, 100, 100]));
  expect(ramp(100, 2.75, 0.1, 4)).toEqual(close([0, 25, 100, 100]));
});

test("a start before the plan has begun to build up already", () => {
  expect(ramp(100, -1, 4, 3)).toEqual([75, 100, 100]);
});

test("decay lowers the level from the end of the ramp on", () => {
  expect(ramp(100, 1, 2, 5, "LINEAR", 0.1)).toEqual(close([50, 100, 90, 81, 72.9]));
  expect(ramp(100, 1, 2, 4, "LINEAR", 1)).toEqual([50, 100, 0, 0]);
});

test("LOGISTIC: half of it at the midpoint, 1/(1 + e^3) at the start of the ramp", () => {
  const row = ramp(1, 1, 6, 6, "LOGISTIC");
  expect(row).toEqual(close([1, 2, 3, 4, 5, 6].map((k) => 1 / (1 + Math.exp(3 - k)))));
  expect(row[2]).toBe(0.5);
  const own = ramp(1, 1, 6, 6, "LOGISTIC", 0, 3, 1.5);
  // 1/(1 + e^(−1.5·(1 − 3)))
  expect(own[0]).toBeCloseTo(1 / (1 + Math.exp(3)), 15);
});

test("LOGISTIC without a ramp is a step", () => {
  expect(ramp(5, 2, 0, 3, "LOGISTIC")).toEqual([0, 5, 5]);
});

test("BASS: the increments solve Bass's equation, adoption rises towards the whole", () => {
  const row = ramp(1, 1, 0, 60, "BASS");
  // F(1) by the closed form, worked out by hand: e^−0.41 = 0.663650.
  const e = Math.exp(-0.41);
  expect(row[0]).toBeCloseTo((1 - e) / (1 + (BASS_Q / BASS_P) * e), 15);
  // The curve peaks in sales at ln(q/p)/(p + q) = 6.19 periods.
  const sales = row.map((value, k) => value - (row[k - 1] ?? 0));
  expect(sales.indexOf(Math.max(...sales))).toBe(6);
  expect(row.at(-1)).toBeCloseTo(1, 6);
});

test("BASS with decay: from the end of the ramp on the level falls, whatever the adoption", () => {
  const [kept, lost] = [ramp(1, 1, 3, 6, "BASS"), ramp(1, 1, 3, 6, "BASS", 0.2)];
  expect(lost).toEqual(close(kept.map((value, k) => value * 0.8 ** Math.max(0, k + 1 - 3))));
});

test("wrong input is refused by name, a row alone", () => {
  expect(() => ramp(1, 1, -1, 3)).toThrow("rampPeriods: holds -1; 0 or more periods is needed");
  expect(() => ramp(1, 1, 1, 3, "LINEAR", 1.1)).toThrow("decay: holds 1.1");
  expect(() => ramp(1, 1, 1, 3, "LOGISTIC", 0, 1, 0)).toThrow("b: holds 0");
  expect(() => ramp(1, 1, 1, 3, "BASS", 0, 0)).toThrow("a: holds 0");
  const results = rampRows({
    steady: [10],
    start: [1],
    rampPeriods: [2, -2],
    periods: 2,
    profile: "LINEAR",
    decay: [0],
    a: null,
    b: null,
  });
  expect(results.rows).toEqual([[5, 10], []]);
  expect(results.failures).toHaveLength(1);
});

test("never above the steady level, never falling without decay, in proportion to it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("LINEAR" as const, "LOGISTIC" as const, "BASS" as const),
      fc.double({ min: -5, max: 20, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (profile, start, rampPeriods) => {
        const row = ramp(1, start, rampPeriods, 24, profile);
        row.forEach((value, k) => {
          expect(value).toBeGreaterThanOrEqual(k > 0 ? row[k - 1]! : 0);
          expect(value).toBeLessThanOrEqual(1);
        });
        expect(ramp(8, start, rampPeriods, 24, profile)).toEqual(row.map((value) => value * 8));
      }
    )
  );
});

test("BASS without imitation is exponential: 1 − e^(−pk)", () => {
  const row = ramp(1, 1, 0, 3, "BASS", 0, 0.2, 0);
  expect(row).toEqual(
    close(
      [1, 2, 3].map((k) => 1 - Math.exp(-0.2 * k)),
      12
    )
  );
});
