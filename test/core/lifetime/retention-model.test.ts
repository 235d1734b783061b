import fc from "fast-check";
import {
  churn,
  logSurvival,
  retention,
  retentionCurve,
  type RetentionModel,
} from "../../../src/core/lifetime/retention-model";

const size = fc.double({ min: 1e-3, max: 500, noNaN: true });
const models: fc.Arbitrary<RetentionModel> = fc.oneof(
  fc.record({ alpha: size, beta: size, c: fc.constant(1) }),
  fc.record({ alpha: size, beta: size, c: fc.double({ min: 0.2, max: 3, noNaN: true }) }),
  fc.record({
    q: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    c: fc.double({ min: 0.2, max: 2, noNaN: true }),
  })
);

test("survival begins with 1 and falls; retention and churn are its steps", () => {
  fc.assert(
    fc.property(models, (model) => {
      const survival = retentionCurve({ model, periods: 20, what: "SURVIVAL" });
      const renewing = retentionCurve({ model, periods: 19, what: "RETENTION" });
      const leaving = retentionCurve({ model, periods: 19, what: "CHURN" });
      expect(survival[0]).toBe(1);
      for (let t = 1; t < survival.length; t++) {
        expect(survival[t]!).toBeLessThanOrEqual(survival[t - 1]!);
        const product = survival[t - 1]! * renewing[t - 1]!;
        // An exponential keeps as many digits less as its exponent has: S = 1e-286 is e^−657, a double of it wrong by 1e-13.
        const share = 2e-13 - 8e-15 * Math.log(Math.max(product, 1e-300));
        expect(Math.abs(survival[t]! - product)).toBeLessThanOrEqual(share * product + 1e-300);
        expect(renewing[t - 1]! + leaving[t - 1]!).toBeCloseTo(1, 13);
      }
    })
  );
});

test("SBG is the product of its retention rates, and BDW with c = 1 is SBG", () => {
  const model = { alpha: 0.668, beta: 3.806, c: 1 };
  let product = 1;
  for (let t = 1; t <= 12; t++) {
    product *= (3.806 + t - 1) / (0.668 + 3.806 + t - 1);
    expect(Math.exp(logSurvival(model, 0, t))).toBeCloseTo(product, 14);
    expect(Math.exp(logSurvival({ ...model, c: 1 + 1e-14 }, 0, t))).toBeCloseTo(product, 12);
  }
});

test("survival of BDW by 50-digit arithmetic: B(.8, 2 + t^.7)/B(.8, 2)", () => {
  const model = { alpha: 0.8, beta: 2, c: 0.7 };
  const [, one, two, , , , , , eight] = retentionCurve({ model, periods: 9, what: "SURVIVAL" });
  expect(one).toBeCloseTo(0.7142857142857143, 14);
  expect(two).toBeCloseTo(0.6113744497887651, 14);
  expect(eight).toBeCloseTo(0.39001033208507957, 14);
});

test("a tiny churn keeps its digits", () => {
  expect(churn({ alpha: 1e-12, beta: 1, c: 1 }, 5) / (1e-12 / 5)).toBeCloseTo(1, 10);
  expect(churn({ alpha: 1e-12, beta: 1, c: 1.5 }, 1) / 1e-12).toBeCloseTo(1, 10);
  expect(retention({ q: 0.9, c: 1 }, 7)).toBeCloseTo(0.9, 14);
});

test.each([
  [{ alpha: 0, beta: 1, c: 1 }, "alpha: holds 0; a number above 0 is needed"],
  [{ alpha: 1, beta: Infinity, c: 1 }, "beta: holds Infinity"],
  [{ q: 1, c: 1 }, "q: holds 1; a share below 1 is needed"],
])("%j is refused", (model, message) => {
  expect(() => retentionCurve({ model, periods: 3, what: "SURVIVAL" })).toThrow(message);
});
