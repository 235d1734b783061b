import fc from "fast-check";
import { customerLifetimeValue } from "../../../src/core/lifetime/clv";
import { clvOfCurve } from "../../../src/core/lifetime/clv-curve";

test("on r, r², r³ … it equals CCO.CLV, at both timings", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: -0.2, max: 0.5, noNaN: true }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("START" as const, "END" as const),
      (r, rate, periods, timing) => {
        const first = timing === "END" ? 1 : 0;
        const survival = Array.from({ length: periods }, (_, k) => r ** (k + first));
        const value = clvOfCurve({ margins: [100], survival, rate, timing });
        const expected = customerLifetimeValue(100, r, rate, periods, 0, timing);
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-11 * Math.abs(expected) + 1e-12);
      }
    )
  );
});

test.each([
  [[0.8, 0.9], "survival: period 2 holds 0.9; not above 0.8, the one before it"],
  [[1.2], "survival: period 1 holds 1.2; a share from 0 to 1 is needed"],
  [[0.5, -0.1], "survival: period 2 holds -0.1; a share from 0 to 1 is needed"],
])("survival %j is refused", (survival, message) => {
  expect(() => clvOfCurve({ margins: [1], survival, rate: 0.1, timing: "END" })).toThrow(message);
});

test("a rate of -1 is refused", () => {
  expect(() => clvOfCurve({ margins: [1], survival: [1], rate: -1, timing: "END" })).toThrow(
    "rate: holds -1; a rate above -1 is needed"
  );
});
