/** Every break-even, put back into the case, makes its NPV 0. */
import fc from "fast-check";
import { STANDARD_CASE, type CaseInputs } from "../../../src/core/finance/case-model";
import { npvOf, whatMustBeTrue } from "../../../src/core/finance/what-must-be-true";
import { valueOf, type Figure } from "../../../src/core/finance/figure";

const group = {
  customers: 1000,
  margin: 100,
  retention: 0.8,
  retentionUplift: 0.03,
  marginUplift: 0,
  costToServeCut: 0,
  rampMonths: 0,
  share: 1,
};
const inputs: CaseInputs = {
  ...STANDARD_CASE,
  periods: 20,
  periodsPerYear: 4,
  investment: 700,
  durationMonths: 6,
  monthsToValue: 6,
  benefitYear: 400,
  rampMonths: 6,
  runCostYear: 20,
  chance: 0.9,
  tax: 0.25,
};

const message = (figure: Figure) => ("value" in figure ? `value ${figure.value}` : figure.message);

test("put back into the case, each break-even makes it worth nothing", () => {
  const found = whatMustBeTrue(inputs);
  expect(found.npv).toBeCloseTo(npvOf(inputs), 9);
  expect(found.npv).toBeGreaterThan(0);
  const share = valueOf(found.leastBenefitShare);
  expect(npvOf({ ...inputs, benefitYear: 400 * share })).toBeCloseTo(0, 8);
  expect(npvOf({ ...inputs, chance: valueOf(found.leastChance) })).toBeCloseTo(0, 8);
  expect(npvOf({ ...inputs, investment: valueOf(found.highestInvestment) })).toBeCloseTo(0, 8);
  const latest = valueOf(found.latestMonthsToValue);
  expect(latest).toBeGreaterThan(6);
  expect(npvOf({ ...inputs, monthsToValue: latest })).toBeCloseTo(0, 8);
});

test("an uplift: the share of it that is needed", () => {
  const uplifted = { ...inputs, benefitYear: 0, uplifts: [group], investment: 2000 };
  const share = valueOf(whatMustBeTrue(uplifted).leastUpliftShare);
  const scaled = [{ ...group, retentionUplift: 0.03 * share }];
  expect(npvOf({ ...uplifted, uplifts: scaled })).toBeCloseTo(0, 6);
});

test("a case that does not pay as planned: how much earlier, likelier or cheaper it has to be", () => {
  const late = { ...inputs, monthsToValue: 45 };
  const found = whatMustBeTrue(late);
  expect(found.npv).toBeLessThan(0);
  expect(valueOf(found.latestMonthsToValue)).toBeLessThan(45);
  expect(valueOf(found.highestInvestment)).toBeLessThan(700);
});

test("where nothing would do it says so", () => {
  const poor = whatMustBeTrue({ ...inputs, benefitYear: 40 });
  expect(message(poor.leastChance)).toBe(
    "none: the case does not pay even if the benefit is certain"
  );
  expect(message(poor.latestMonthsToValue)).toBe(
    "none: the case does not pay even if value begins at once"
  );
  expect(message(poor.leastUpliftShare)).toBe(
    "none: no benefit of the case comes from a retention uplift"
  );
  const nothing = whatMustBeTrue({ ...inputs, benefitYear: 0, chance: 0 });
  expect(message(nothing.leastBenefitShare)).toBe("none: the benefits are worth 0 or less");
  expect(message(nothing.highestInvestment)).toMatch(/^none: the case does not pay even without/);
  const given = whatMustBeTrue({ ...inputs, benefitRow: new Array<number>(20).fill(90) });
  expect(message(given.latestMonthsToValue)).toBe("none: the benefits are given by period");
  const free = whatMustBeTrue({ ...inputs, investment: 0, runCostYear: 0 });
  expect(message(free.latestMonthsToValue)).toMatch(/pays even if no value comes/);
  const sure = whatMustBeTrue({ ...inputs, uplifts: [group] });
  expect(message(sure.leastUpliftShare)).toBe("none: the case pays without any retention uplift");
});

test("any case: a share, chance or investment that is found makes it worth nothing", () => {
  fc.assert(
    fc.property(
      fc.record({
        investment: fc.double({ min: 10, max: 5000, noNaN: true }),
        benefitYear: fc.double({ min: 10, max: 5000, noNaN: true }),
        runCostYear: fc.double({ min: 0, max: 500, noNaN: true }),
        chance: fc.double({ min: 0.05, max: 1, noNaN: true }),
        monthsToValue: fc.double({ min: 0, max: 50, noNaN: true }),
        tax: fc.double({ min: 0, max: 0.6, noNaN: true }),
      }),
      (given) => {
        const given_ = { ...inputs, ...given };
        const found = whatMustBeTrue(given_);
        const zero = (changed: Partial<CaseInputs>) =>
          expect(Math.abs(npvOf({ ...given_, ...changed }))).toBeLessThan(1e-6);
        if ("value" in found.leastBenefitShare)
          zero({ benefitYear: given.benefitYear * found.leastBenefitShare.value });
        if ("value" in found.leastChance) zero({ chance: found.leastChance.value });
        if ("value" in found.highestInvestment) zero({ investment: found.highestInvestment.value });
        if ("value" in found.latestMonthsToValue)
          zero({ monthsToValue: found.latestMonthsToValue.value });
      }
    )
  );
});

test("a case of nothing may cost nothing: an investment of 0 is a value", () => {
  const nothing = { ...STANDARD_CASE, periods: 2, investment: 0 };
  expect(whatMustBeTrue(nothing).highestInvestment).toEqual({ value: 0 });
});
