/** The portfolio cases beside the repository that concern functions of this add-in. */
import "../support/custom-functions";
import { expectWithin, sharedCases, type SharedCase } from "../support/shared-folder";
import { npv } from "../../src/functions/finance/npv";
import { payback } from "../../src/functions/finance/payback";
import { horizonMixTable } from "../../src/functions/horizons/horizon-mix";
import { phase } from "../../src/functions/horizons/phase";
import { rate } from "../../src/functions/horizons/rate";
import { score } from "../../src/functions/scoring/score";

type Inputs = Record<string, any>;

const calls: Record<string, (inputs: Inputs) => unknown> = {
  "finance.npv0": ({ rate, cashflows }) => npv([[rate]], [cashflows], "START"),
  "finance.npvExcel": ({ rate, cashflows }) => npv([[rate]], [cashflows], "END"),
  "finance.payback": ({ cashflows }) => payback([cashflows]),
  "finance.discountedPayback": ({ rate, cashflows }) => payback([cashflows], [[rate]]),
  "finance.periodRate": ({ annual, periodsPerYear }) =>
    rate(
      annual,
      ({ 365.25: "DAY", 12: "MONTH", 4: "QUARTER", 1: "YEAR" } as Inputs)[periodsPerYear]
    ),
  wsm: ({ matrix, weights, types, normalisation }) =>
    score(matrix, [weights], [types], "WSM", normalisation),
};

const cases = sharedCases("portfolio.json", Object.keys(calls));

test.each(cases)("$id ($source)", (entry) => {
  expectWithin(calls[entry.function]!(entry.inputs), entry);
});

test.each(sharedCases("portfolio.json", ["horizon.mix"]))("$id ($source)", (entry) => {
  const { spend, horizon, target } = entry.inputs as Inputs;
  const rows = horizonMixTable([spend], [horizon], [target]).slice(1);
  const expected = entry.expected as { share: number[]; gap: number[]; absoluteDeviation: number };
  expectWithin(
    rows.map((row) => row[2]),
    { ...entry, expected: expected.share }
  );
  expectWithin(
    rows.map((row) => row[4]),
    { ...entry, expected: expected.gap }
  );
  const apart = rows.reduce((sum: number, row) => sum + Math.abs(row[4]), 0) / 2;
  expectWithin(apart, { ...entry, expected: expected.absoluteDeviation });
});

/**
 * The cases give the curve 1/(1 + e^(−s(t − m))) itself, cut off at its ends; CCO.PHASE scales it to
 * the total. Both agree up to that scale where the midpoint is half the duration.
 */
test.each(sharedCases("portfolio.json", ["phasing.logistic"]))("$id ($source)", (entry) => {
  const { periods, midpoint, steepness } = entry.inputs as {
    periods: number;
    midpoint: number;
    steepness: number;
  };
  const duration = 2 * midpoint;
  const [row] = phase([[1]], [[1]], [[duration]], periods, [["SCURVE"]], steepness * duration) as [
    number[],
  ];
  const curve = [1 / (1 + Math.exp(steepness * midpoint)), ...(entry.expected as number[])];
  const increments = (entry.expected as number[]).map((value, k) => value - curve[k]!);
  const whole = curve[duration]! - curve[0]!;
  const within = increments.slice(0, duration).map((increment) => increment / whole);
  expectWithin(row.slice(0, duration), { expected: within, tol: entry.tol });
});

test("no case is passed over", () => {
  expect(cases.map(({ id }: SharedCase) => id).length).toBeGreaterThanOrEqual(9);
});
