import fc from "fast-check";
import { allocate, type AllocateInput } from "../../../src/core/lifetime/allocate";

/** ka from 10 a prospect winning .10 of at most .40, kr from 10 a customer keeping .40 of at most .70. */
const example: AllocateInput = {
  margin: 100,
  rate: 0.15,
  acquisitionCeiling: 0.4,
  acquisitionSlope: -Math.log(1 - 0.1 / 0.4) / 10,
  retentionCeiling: 0.7,
  retentionSlope: -Math.log(1 - 0.4 / 0.7) / 10,
};

/** CE as FUNCTIONS states it, by R/r and ρ/(1 − ρ). */
function equity(input: AllocateInput, A: number, R: number): number {
  const { margin: m, rate } = input;
  const a = input.acquisitionCeiling * (1 - Math.exp(-input.acquisitionSlope * A));
  const r = input.retentionCeiling * (1 - Math.exp(-input.retentionSlope * R));
  const rho = r / (1 + rate);
  return a * m - A + (r === 0 ? 0 : a * (m - R / r) * (rho / (1 - rho)));
}

test("the optimum found by root finding in 50 digits", () => {
  const best = allocate(example);
  expect(best.acquisitionSpend).toBeCloseTo(23.098087627233866, 10);
  expect(best.retentionSpend).toBeCloseTo(27.19589898909313, 10);
  expect(best.lifetimeValue).toBeCloseTo(168.89305777659686, 10);
  expect(best.equity).toBeCloseTo(9.698540515582804, 10);
  expect(best.advice).toBe("spend on both");
});

const inputs = fc.record({
  margin: fc.double({ min: 0.1, max: 5000, noNaN: true }),
  // Near 0 the definition itself, with 1 − ρ in it, loses digits.
  rate: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  acquisitionCeiling: fc.double({ min: 0.01, max: 1, noNaN: true }),
  acquisitionSlope: fc.double({ min: 1e-4, max: 2, noNaN: true }),
  retentionCeiling: fc.double({ min: 0.01, max: 1, noNaN: true }),
  retentionSlope: fc.double({ min: 1e-4, max: 2, noNaN: true }),
});

test("no other spending does better, and the equity is that of the definition", () => {
  const factor = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(inputs, factor, factor, (input, f, g) => {
      const best = allocate(input);
      const { acquisitionSpend: A, retentionSpend: R } = best;
      const size = 1e-9 * (1 + input.margin);
      if (R > 1e-3 || R === 0) {
        expect(Math.abs(equity(input, A, R) - best.equity)).toBeLessThanOrEqual(size * (1 + A));
      }
      for (const [a, r] of [
        [A * f, R],
        [A, R * g],
        [A * f + 0.01, R * g + 0.01],
      ] as const) {
        expect(equity(input, a, r)).toBeLessThanOrEqual(best.equity + size * (1 + a + r));
      }
      expect(best.equity).toBeGreaterThanOrEqual(0);
    })
  );
});

test("nothing is spent where the first unit gains less than it costs, and the advice says so", () => {
  const flat = allocate({ ...example, retentionSlope: 0.005 });
  expect([flat.retentionSpend, flat.retentionRate]).toEqual([0, 0]);
  expect(flat.advice).toBe("spend nothing on retention: its first unit gains less than it costs");
  const dear = allocate({ ...example, acquisitionSlope: 0.005 });
  expect([dear.acquisitionSpend, dear.equity]).toEqual([0, 0]);
  expect(dear.advice).toMatch(/^spend nothing on acquisition/);
  expect(allocate({ ...example, margin: -5 }).advice).toMatch(/nor on retention$/);
  expect(allocate({ ...example, margin: 0 }).equity).toBe(0);
});

test("a huge margin does not overflow", () => {
  const best = allocate({ ...example, margin: 1e9 });
  expect(best.retentionRate).toBeCloseTo(0.7, 6);
  expect(Number.isFinite(best.equity)).toBe(true);
});

test("all kept at a rate of 0 is the one case without room", () => {
  const best = allocate({ ...example, rate: 0, retentionCeiling: 1 });
  expect(best.retentionSpend).toBeCloseTo(100 - 1 / example.retentionSlope, 9);
});

test.each([
  [{ rate: -1 }, "rate: holds -1"],
  [{ acquisitionCeiling: 0 }, "acquisitionCeiling: holds 0; a share above 0, up to 1 is needed"],
  [{ retentionCeiling: 1.1 }, "retentionCeiling: holds 1.1"],
  [{ rate: -0.5, retentionCeiling: 0.7 }, "retentionCeiling: holds 0.7; at most 1 + rate"],
  [{ acquisitionSlope: 0 }, "acquisitionSlope: holds 0; a number above 0"],
  [{ retentionSlope: -1 }, "retentionSlope: holds -1"],
])("%j is refused", (change, message) => {
  expect(() => allocate({ ...example, ...change })).toThrow(message);
});
