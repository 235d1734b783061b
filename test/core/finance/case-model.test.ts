/** The model agrees with the functions that the sheet is built of, and its parts reconcile. */
import fc from "fast-check";
import { cannibalised } from "../../../src/core/finance/cannibal";
import { caseFigures } from "../../../src/core/finance/case";
import {
  caseOutcome,
  caseRows,
  ratePerPeriod,
  STANDARD_CASE,
  type CaseInputs,
} from "../../../src/core/finance/case-model";
import { valueOf } from "../../../src/core/finance/figure";
import { overlapped } from "../../../src/core/finance/overlap";
import { phase } from "../../../src/core/horizons/phase";
import { ramp } from "../../../src/core/horizons/ramp";

const quarterly: CaseInputs = {
  ...STANDARD_CASE,
  periods: 8,
  periodsPerYear: 4,
  annualRate: 0.1,
  investment: 1200,
  start: 2,
  durationMonths: 9,
  monthsToValue: 6,
  runCostYear: 80,
  benefitYear: 2000,
  rampMonths: 6,
  chance: 0.8,
};

const close = (values: readonly number[]) =>
  values.map((value) => expect.closeTo(value, 9) as number);

test("by hand: 1200 over three quarters, 500 a quarter from quarter 4 on at 80 %", () => {
  const rows = caseRows(quarterly);
  expect(rows.investment).toEqual(close([0, 400, 400, 400, 0, 0, 0, 0, 0]));
  // Run cost at the start of each quarter from the fourth on, benefit at its end.
  expect(rows.runCost).toEqual(close([0, 0, 0, 20, 20, 20, 20, 20, 0]));
  expect(rows.benefit).toEqual(close([0, 0, 0, 0, 250, 500, 500, 500, 500]));
  expect(rows.chance).toEqual(close([0, 0, 0, 0, -50, -100, -100, -100, -100]));
  expect(rows.net).toEqual(close([0, -400, -400, -420, 180, 380, 380, 380, 400]));
  expect(rows.cumulative.at(-1)).toBeCloseTo(500, 9);
});

test("rows are those of CCO.PHASE and CCO.RAMP, figures those of CCO.CASE", () => {
  const { rows, figures } = caseOutcome(quarterly);
  expect(rows.investment.slice(0, 8)).toEqual(phase(1200, 2, 3, 8));
  expect(rows.benefit.slice(1)).toEqual(ramp(500, 4, 2, 8));
  expect(figures).toEqual(
    caseFigures({
      costs: rows.cost,
      benefits: rows.expected,
      rate: ratePerPeriod(0.1, 4),
      timing: "START",
      periodsPerYear: 4,
      tax: 0,
    })
  );
});

test("cannibalisation and overlap are those of CCO.CANNIBAL and CCO.OVERLAP", () => {
  const inputs = { ...quarterly, chance: 1, cannibalRate: 0.25, newMargin: 0.4, oldMargin: 0.55 };
  const rows = caseRows(inputs);
  // The benefit holds the new margin: 500 a quarter is 1250 of revenue.
  expect(rows.expected.at(-1)).toBeCloseTo(cannibalised(1250, 0.4, 0.25, 0.55), 9);

  const [[left]] = overlapped({
    benefits: [[500], [300]],
    overlap: [
      [0, 0.2],
      [0.2, 0],
    ],
    selected: [1, 1],
  }) as [[number]];
  const shared = caseRows({ ...quarterly, chance: 1, overlapShare: 1 - left / 500 });
  expect(shared.expected.at(-1)).toBeCloseTo(left, 9);
});

test("real amounts grow with inflation, nominal ones stand", () => {
  const real = caseRows({ ...quarterly, prices: "REAL", inflation: 0.04 });
  const stood = caseRows({ ...quarterly, prices: "NOMINAL", inflation: 0.04 });
  expect(stood).toEqual(caseRows(quarterly));
  real.net.forEach((flow, k) => {
    expect(flow).toBeCloseTo(stood.net[k]! * 1.04 ** (k / 4), 9);
  });
});

test("the pilot compares the case itself with piloting first", () => {
  const pilot = { cost: 50, months: 6, hitRate: 0.9, falseAlarmRate: 0.1, shrink: 1 };
  const outcome = caseOutcome({ ...quarterly, pilot });
  expect(valueOf(outcome.pilot!.scaleNow)).toBeCloseTo(valueOf(outcome.figures.npv), 9);
  expect(valueOf(outcome.pilot!.mostForPilot)).toBeGreaterThanOrEqual(0);
  expect(caseOutcome(quarterly).pilot).toBeNull();
});

test("the hurdle is another rate for the same flows", () => {
  const { npvAtHurdle, figures } = caseOutcome({ ...quarterly, hurdleRate: 0.25 });
  expect(valueOf(npvAtHurdle)).toBeLessThan(valueOf(figures.npv));
  const same = caseOutcome({ ...quarterly, hurdleRate: 0.1 });
  expect(valueOf(same.npvAtHurdle)).toBeCloseTo(valueOf(same.figures.npv), 9);
});

test("wrong input is refused by name", () => {
  const refused = (given: Partial<CaseInputs>) => () => caseRows({ ...quarterly, ...given });
  expect(refused({ chance: 1.1 })).toThrow("chance: holds 1.1; a share from 0 to 1 is needed");
  expect(refused({ overlapShare: -0.1 })).toThrow("overlapShare: holds -0.1");
  expect(refused({ cannibalRate: 2 })).toThrow("cannibalRate: holds 2");
  expect(refused({ periods: 0 })).toThrow("periods: holds 0");
  expect(refused({ periods: 2.5 })).toThrow("periods: holds 2.5; a whole number");
  expect(refused({ investment: -5 })).toThrow("investment: holds -5");
  expect(refused({ newMargin: 0 })).toThrow("newMargin: holds 0");
  expect(refused({ tax: 1 })).toThrow("tax: holds 1");
  expect(refused({ durationMonths: 0 })).toThrow("duration: holds 0");
  expect(() => caseOutcome({ ...quarterly, annualRate: -1 })).toThrow("annualRate: holds -1");
});

test("the parts add up to the net flow to the cent, and the net to its running sum", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const money = fc.double({ min: 0, max: 1e8, noNaN: true });
  fc.assert(
    fc.property(
      fc.record({
        investment: money,
        runCostYear: money,
        benefitYear: money,
        start: fc.double({ min: 1, max: 10, noNaN: true }),
        durationMonths: fc.double({ min: 0.5, max: 40, noNaN: true }),
        monthsToValue: fc.double({ min: 0, max: 40, noNaN: true }),
        rampMonths: fc.double({ min: 0, max: 40, noNaN: true }),
        chance: share,
        cannibalRate: share,
        oldMargin: share,
        overlapShare: share,
        tax: fc.double({ min: 0, max: 0.9, noNaN: true }),
        inflation: fc.double({ min: -0.05, max: 0.2, noNaN: true }),
      }),
      fc.constantFrom("REAL" as const, "NOMINAL" as const),
      (given, prices) => {
        const { rows, figures } = caseOutcome({ ...quarterly, ...given, prices });
        let running = 0;
        rows.net.forEach((net, k) => {
          const parts =
            rows.benefit[k]! +
            rows.cannibalisation[k]! +
            rows.overlap[k]! +
            rows.chance[k]! -
            rows.investment[k]! -
            rows.runCost[k]! +
            rows.tax[k]!;
          expect(Math.abs(parts - net)).toBeLessThan(0.005);
          running += net;
          expect(Math.abs(rows.cumulative[k]! - running)).toBeLessThan(0.005);
        });
        expect(Math.abs(valueOf(figures.totalNet) - rows.cumulative.at(-1)!)).toBeLessThan(0.005);
      }
    )
  );
});

test("overlap takes its share of what cannibalisation leaves", () => {
  const inputs = { ...quarterly, chance: 1, cannibalRate: 0.2, newMargin: 0.5, oldMargin: 0.5 };
  const rows = caseRows({ ...inputs, overlapShare: 0.25 });
  // 500 a quarter: a fifth of the margin is displaced, then a quarter of the 400 left is shared.
  expect(rows.cannibalisation.at(-1)).toBeCloseTo(-100, 9);
  expect(rows.overlap.at(-1)).toBeCloseTo(-100, 9);
  expect(rows.expected.at(-1)).toBeCloseTo(300, 9);
});

test("the pilot weighs the benefit that cannibalisation and overlap leave", () => {
  const pilot = { cost: 10, hitRate: 0.9, falseAlarmRate: 0.1, months: 3, shrink: 1 };
  const inputs = { ...quarterly, cannibalRate: 0.2, newMargin: 0.5, oldMargin: 0.5, pilot };
  const { figures, pilot: found } = caseOutcome({ ...inputs, overlapShare: 0.25 });
  // Scaling now is the case itself: its chance times the benefit, less its cost.
  expect(valueOf(found!.scaleNow)).toBeCloseTo(valueOf(figures.npv), 6);
});
