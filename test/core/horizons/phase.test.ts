import fc from "fast-check";
import { phase, phaseRows } from "../../../src/core/horizons/phase";
import { PROFILES, type Profile } from "../../../src/core/horizons/profiles";

test("EVEN spreads in proportion to time", () => {
  expect(phase(120, 1, 4, 6)).toEqual([30, 30, 30, 30, 0, 0]);
  expect(phase(120, 2.5, 3, 6)).toEqual([0, 20, 40, 40, 20, 0].map((x) => expect.closeTo(x, 12)));
  expect(phase(10, 2.25, 0.5, 3)).toEqual([0, 10, 0]);
});

test("what lies before period 1 or after the last drops out", () => {
  expect(phase(100, 0, 4, 2)).toEqual([25, 25]);
  expect(phase(100, -3, 4, 2)).toEqual([0, 0]);
  expect(phase(100, 3, 4, 4)).toEqual([0, 0, 25, 25]);
  expect(phase(100, 9, 4, 4)).toEqual([0, 0, 0, 0]);
});

test("the first of a programme that began earlier is the part that is left", () => {
  expect(phase(60, -1, 3, 2, "FRONT")).toEqual([10, 0].map((x) => expect.closeTo(x, 12)));
});

test("ONEOFF puts all into the period of the start, and reads no duration", () => {
  expect(phase(50, 2.9, NaN, 3, "ONEOFF")).toEqual([0, 50, 0]);
  expect(phase(50, 0.5, NaN, 3, "ONEOFF")).toEqual([0, 0, 0]);
  expect(phase(50, 4, NaN, 3, "ONEOFF")).toEqual([0, 0, 0]);
});

test("weights belong to equal slices of the duration", () => {
  expect(phase(60, 1, 3, 3, [1, 4, 1])).toEqual([10, 40, 10].map((x) => expect.closeTo(x, 12)));
  expect(phase(60, 1, 6, 6, [1, 4, 1])).toEqual(
    [5, 5, 20, 20, 5, 5].map((x) => expect.closeTo(x, 12))
  );
});

test("SCURVE is symmetric and most in the middle", () => {
  const [a, b, c, d] = phase(100, 1, 4, 4, "SCURVE") as [number, number, number, number];
  expect(a).toBeCloseTo(d, 12);
  expect(b).toBeCloseTo(c, 12);
  expect(b).toBeGreaterThan(a);
});

const profiles = fc.oneof(
  fc.constantFrom<Profile>(...PROFILES),
  fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 1, maxLength: 6 })
);

test("a programme that lies within the periods adds up to its total", () => {
  const start = fc.double({ min: 1, max: 6, noNaN: true });
  const duration = fc.double({ min: 0.05, max: 6, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      start,
      duration,
      profiles,
      (total, s, d, profile) => {
        const row = phase(total, s, d, 13, profile);
        expect(row.reduce((sum, x) => sum + x, 0) / total).toBeCloseTo(1, 12);
        expect(Math.min(...row)).toBeGreaterThanOrEqual(-1e-9);
      }
    )
  );
});

test("each row stands alone, one value for all where there is one", () => {
  const input = {
    start: [1],
    duration: [2, 0, 1],
    periods: 2,
    profile: "EVEN" as const,
    steepness: 6,
  };
  const results = phaseRows({ ...input, total: [10] });
  expect(results.rows).toEqual([[5, 5], [], [10, 0]]);
  expect(results.failures).toEqual([
    { row: 1, code: "value", message: "duration: holds 0; a number of periods above 0 is needed" },
  ]);
});
