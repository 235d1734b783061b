import { errorOf } from "../../support/custom-functions";
import { retentionCurve } from "../../../src/functions/lifetime/retention-curve";
import { retentionFit } from "../../../src/functions/lifetime/retention-fit";
import { retentionValue } from "../../../src/functions/lifetime/retention-value";

test("the table of a fit is what curve and value take", () => {
  const fit = retentionFit([[1000], [869], [743], [653], [593], [551], [517], [491]]);
  expect(fit.every((row) => row.length === 3)).toBe(true);
  expect(fit.map(([label]) => label).slice(3)).toEqual([
    "Unit",
    "Log-likelihood",
    "AIC",
    "Customers",
    "Iterations",
    "Status",
  ]);
  // Π (3.806 + t − 1)/(4.474 + t − 1) over t = 1 … 8; the residual lifetime as in test/golden.
  expect(retentionCurve(fit, 9)[0]![8]).toBeCloseTo(0.46, 2);
  expect(retentionValue(fit, "derl", 0.1, 7)).toBeCloseTo(7.53, 2);
});

test("customers alike pass through their one retention", () => {
  const fit = retentionFit([[1000, 800, 640, 512, 410]]);
  expect(fit[1]).toEqual(["alpha", "not identified", ""]);
  expect(retentionCurve(fit, 3, "CHURN")[0]).toEqual(Array(3).fill(expect.closeTo(0.2, 3)));
});

test.each([
  [() => retentionFit([[100], [110]]), "#VALUE! survivors: renewal 1 holds 110; at most 100"],
  [
    () => retentionFit([[1], [0.9], [0.8]], undefined, [[5, 6]]),
    "#VALUE! customers: 2 values for 1 cohorts",
  ],
  [
    () => retentionFit([[1], [0.9]], "XYZ"),
    '#VALUE! model: holds text "XYZ"; SBG or BDW is needed',
  ],
  [() => retentionFit([[5]]), "#N/A survivors: holds no renewal"],
  [
    () =>
      retentionValue(
        [
          ["Model", "SBG"],
          ["alpha", 1],
          ["beta", 1],
        ],
        "NPV",
        0.1
      ),
    '#VALUE! what: holds text "NPV"; DEL or DERL is needed',
  ],
  [
    () => retentionCurve([["Model", "GG"]], 3),
    '#VALUE! fit: Model holds text "GG"; SBG or BDW is needed',
  ],
])("wrong input %# is refused", (call, message) => {
  expect(errorOf(call).startsWith(message)).toBe(true);
});
