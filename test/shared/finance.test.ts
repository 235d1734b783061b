/**
 * The finance, option, phasing and overlap cases beside the repository, and the rates that Excel itself
 * calculated (irr.test, mirr.test); npv.test is read by excel-npv.test.ts.
 */
import { errorOf } from "../support/custom-functions";
import { expectWithin, sharedCases, sharedText } from "../support/shared-folder";
import { mirr } from "../../src/core/finance/mirr";
import { cannibal } from "../../src/functions/finance/cannibal";
import { caseTable } from "../../src/functions/finance/case";
import { irr } from "../../src/functions/finance/irr";
import { irrAll } from "../../src/functions/finance/irr-all";
import { overlap } from "../../src/functions/finance/overlap";
import { pilot } from "../../src/functions/finance/pilot";
import { rnpv } from "../../src/functions/finance/rnpv";
import { ramp } from "../../src/functions/horizons/ramp";

type Inputs = Record<string, any>;

const asCase = (flows: number[], rate: number) =>
  caseTable(
    [flows.map((flow) => Math.max(0, -flow))],
    [flows.map((flow) => Math.max(0, flow))],
    rate,
    "START"
  );
const labelled = (table: any[][], label: string) => table.find(([name]) => name === label)![1];

const calls: Record<string, (inputs: Inputs) => unknown> = {
  // Excel starts at 10 %: of several rates the nearest to it is meant.
  "finance.irr": ({ cashflows }) => irr([cashflows], [[0.1]]),
  "finance.irrAll": ({ cashflows }) => irrAll([cashflows]),
  "finance.mirr": ({ cashflows, financeRate, reinvestRate }) =>
    mirr(cashflows, financeRate, reinvestRate),
  "finance.profitabilityIndex": ({ cashflows, rate }) =>
    labelled(asCase(cashflows, rate), "Profitability index"),
  "finance.equivalentAnnualAnnuity": ({ cashflows, rate }) =>
    labelled(asCase(cashflows, rate), "Equivalent value a year"),
  "finance.ecv": ({ pv, pCommercial, pTechnical, launchCost, developmentCost }) =>
    rnpv([[0]], [[-developmentCost, -launchCost, pv]], [[1, pTechnical, pCommercial]], "START"),
  "finance.cannibalisedBenefit": (given) =>
    cannibal(
      [given.grossNewRevenue],
      [[given.newMargin]],
      [given.cannibalisationRate],
      [[given.oldMargin]]
    ),
  "portfolio.overlapAdjustedBenefit": ({ benefit, overlap: shares, selected }) =>
    overlap([benefit], shares, [selected])
      .flat()
      .reduce((total: number, left: number) => total + left, 0),
  // The curve itself is a logistic ramp of a benefit of 1.
  "phasing.logistic": ({ periods, midpoint, steepness }) =>
    ramp([[1]], [[1]], [[periods]], periods, "LOGISTIC", undefined, [[midpoint]], [[steepness]]),
};

const cases = sharedCases("portfolio.json", Object.keys(calls));

test.each(cases.filter(({ expected }) => expected !== null))("$id ($source)", (entry) => {
  expectWithin(calls[entry.function]!(entry.inputs), entry);
});

test.each(cases.filter(({ expected }) => expected === null))("$id has no rate", (entry) => {
  expect(errorOf(() => calls[entry.function]!(entry.inputs))).toMatch(/^#VALUE! no rate: /);
});

test.each(sharedCases("portfolio.json", ["finance.rNpv"]))("$id ($source)", (entry) => {
  const { stages, payoff, payoffTime, rate } = entry.inputs as Inputs;
  const flows = new Array<number>(payoffTime + 1).fill(0);
  const chances = new Array<number>(payoffTime + 1).fill(1);
  // A stage is passed before the next one is paid.
  for (const { cost, p, t } of stages) {
    flows[t]! -= cost;
    chances[t + 1] = p;
  }
  flows[payoffTime]! += payoff;
  const { rNpv, cumulativeSuccess } = entry.expected as Record<string, number>;
  expectWithin(rnpv([[rate]], [flows], [chances], "START"), { ...entry, expected: rNpv });
  const reached = flows.map((_, t) => (t === payoffTime ? 1 : 0));
  expectWithin(rnpv([[0]], [reached], [chances], "START"), {
    ...entry,
    expected: cumulativeSuccess,
  });
});

test.each(sharedCases("portfolio.json", ["option.pilotThenScale"]))("$id ($source)", (entry) => {
  const given = entry.inputs as Inputs;
  const table = pilot(
    given.pilotCost,
    given.p,
    given.scaleCost,
    given.perpetuityUp / given.discountScale,
    1,
    0,
    given.perpetuityDown / given.discountScale,
    given.discountPilot,
    1
  );
  expectWithin(labelled(table, "Pilot first"), entry);
});

test.each(sharedCases("portfolio.json", ["decision.valueOfInformation"]))(
  "$id ($source)",
  (entry) => {
    const { prior, payoff, signal, surveyCost } = entry.inputs as Inputs;
    const otherwise = payoff.sell.oil;
    // Selling is what nothing is here: its value is a cost of drilling.
    const spent = otherwise - payoff.drill.dry;
    const table = pilot(
      surveyCost,
      prior.oil,
      spent,
      payoff.drill.oil - payoff.drill.dry,
      signal["favourable|oil"],
      signal["favourable|dry"]
    );
    const expected = entry.expected as Record<string, number>;
    const wanted: Record<string, number> = {
      "Scale now": expected.evWithout! - otherwise,
      "Value of perfect information": expected.evpi!,
      "Value of sample information": expected.evsi!,
      "Chance of a good result": expected.pFavourable!,
      "Chance after a good result": expected.posteriorOilGivenFavourable!,
      "Pilot first": expected.evNet! - otherwise,
    };
    for (const [label, value] of Object.entries(wanted)) {
      expectWithin(labelled(table, label), { ...entry, expected: value });
    }
    expect(labelled(table, "Decision")).toBe("Pilot first");
  }
);

describe("as Excel calculated them", () => {
  const lines = (file: string) =>
    sharedText(`data/portfolio/excel_ff/${file}`)
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const [flows, ...rest] = line.split(",") as [string, ...string[]];
        return { flows: flows.split(";").map(Number), rest: rest.map(Number) };
      });
  const rates = lines("irr.test");
  const modified = lines("mirr.test");

  test.each(rates)("IRR of $flows from $rest", ({ flows, rest: [guess, expected] }) => {
    const [[value]] = irr([flows], [[guess]]) as [[number]];
    // Excel ends its search 3.4e-12 short of one of them (see below), and promises 1e-7.
    expect(Math.abs(value - expected!)).toBeLessThanOrEqual(5e-12);
    expect(irrAll([flows])[0]).toHaveLength(1);
  });

  test("where Excel's last digits differ, ours are those of a search in 50 digits", () => {
    expect(irr([[-123, 12, 15, 50, 200]])[0]![0]).toBeCloseTo(0.26095233701188238, 15);
  });

  test.each(modified)("MIRR of $flows at $rest", ({ flows, rest }) => {
    const [finance, reinvest, expected] = rest as [number, number, number];
    expect(Math.abs(mirr(flows, finance, reinvest) - expected)).toBeLessThanOrEqual(1e-12);
  });

  test("the files are read", () => {
    expect(rates).toHaveLength(11);
    expect(modified.length).toBeGreaterThan(140);
  });
});
