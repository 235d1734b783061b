import fc from "fast-check";
import { logSurvival, type RetentionModel } from "../../../src/core/lifetime/retention-model";
import { retentionValue } from "../../../src/core/lifetime/retention-value";

const del = (model: RetentionModel, d: number) =>
  retentionValue({ model, what: "DEL", discountPerUnit: d, renewals: 0 });
const derl = (model: RetentionModel, d: number, renewals: number) =>
  retentionValue({ model, what: "DERL", discountPerUnit: d, renewals });

/** By mpmath with 30 digits: 400 terms, an integral and three Euler–Maclaurin terms. */
test.each([
  [0.5, 2, 1, 1e-6, 2353.1991985836808, 9923.7531977246097],
  [1.2, 3, 0.7, 1e-5, 106.57241235005713, 587.43701883230183],
  [0.3, 1, 2.5, 0.01, 8.0640819842920011, 45.457295397053667],
  [1e4, 1e6, 1, 0.01, 50.752487500306312, 50.250769826692255],
  [1e-5, 1, 1, 0.01, 100.99533885188701, 100.99876656176009],
  [5, 1e-3, 1, 0.1, 1.0002209003236447, 4.170137898628002],
  [200, 1000, 3, 0.02, 2.0488485734171187, 5.9524974569524743e-9],
  [0.2, 0.2, 0.5, 1e-3, 260.23429437883094, 738.35378400865063],
])("alpha %d, beta %d, c %d, rate %d", (alpha, beta, c, d, first, after30) => {
  const model = { alpha, beta, c };
  expect(del(model, d) / first).toBeCloseTo(1, 12);
  expect(derl(model, d, 30) / after30).toBeCloseTo(1, 12);
});

test("Fader and Hardie 2010, table 3: alpha 3.80, beta 15.20 at 10 %", () => {
  const model = { alpha: 3.8, beta: 15.2, c: 1 };
  [3.31, 3.45, 3.59, 3.72, 3.84].forEach((value, n) => {
    expect(Math.abs(derl(model, 0.1, n) - value)).toBeLessThanOrEqual(0.0105);
  });
});

test("customers alike: the geometric series", () => {
  expect(del({ q: 0.8, c: 1 }, 0.1)).toBeCloseTo(1.1 / 0.3, 12);
  expect(derl({ q: 0.8, c: 1 }, 0.1, 5)).toBeCloseTo((0.8 * 1.1) / 0.3, 12);
});

const models = fc.record({
  alpha: fc.double({ min: 0.05, max: 50, noNaN: true }),
  beta: fc.double({ min: 0.05, max: 50, noNaN: true }),
  c: fc.constantFrom(1, 0.5, 0.8, 1.3, 2),
});

test("equals its terms added one by one, where the rate ends them soon", () => {
  fc.assert(
    fc.property(models, fc.double({ min: 0.05, max: 1, noNaN: true }), (model, d) => {
      let sum = 0;
      for (let t = 1500; t >= 0; t--) sum += Math.exp(logSurvival(model, 0, t)) / (1 + d) ** t;
      expect(del(model, d) / sum).toBeCloseTo(1, 12);
    }),
    { numRuns: 40 }
  );
});

test("DERL of a new customer is (DEL − 1)(1 + d); with SBG it rises with renewals", () => {
  fc.assert(
    fc.property(models, fc.double({ min: 1e-5, max: 0.3, noNaN: true }), (model, d) => {
      const whole = (del(model, d) - 1) * (1 + d);
      expect(Math.abs(derl(model, d, 0) - whole)).toBeLessThanOrEqual(1e-11 * (1 + whole));
      const sbg = { ...model, c: 1 };
      let before = 0;
      for (const n of [0, 1, 2, 5, 20, 100]) {
        const now = derl(sbg, d, n);
        expect(now).toBeGreaterThan(before);
        before = now;
      }
    }),
    { numRuns: 40 }
  );
});

test("without discount: closed form for alpha above 1, refused where the lifetime has no end", () => {
  expect(del({ alpha: 3, beta: 10, c: 1 }, 0)).toBe(6);
  expect(derl({ alpha: 3, beta: 10, c: 1 }, 0, 30)).toBe(20);
  expect(() => del({ alpha: 1, beta: 3, c: 1 }, 0)).toThrow(
    "discountPerUnit: holds 0; a rate above 0 is needed"
  );
  expect(() => del({ alpha: 1.5, beta: 3, c: 0.5 }, 0)).toThrow("has no end");
});

test.each([
  [-0.1, 0, "discountPerUnit: holds -0.1; a rate of 0 or more is needed"],
  [0.1, -1, "renewals: holds -1; a whole number from 0 is needed"],
  [0.1, 1.5, "renewals: holds 1.5"],
])("rate %d and %d renewals are refused", (d, renewals, message) => {
  expect(() => derl({ alpha: 1, beta: 1, c: 1 }, d, renewals)).toThrow(message);
});
