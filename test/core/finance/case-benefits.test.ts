import { benefitsOf, type BenefitInputs } from "../../../src/core/finance/case-benefits";
import { ramp } from "../../../src/core/horizons/ramp";
import { uplift } from "../../../src/core/lifetime/uplift";

const inputs: BenefitInputs = {
  periods: 6,
  periodsPerYear: 4,
  benefitYear: 400,
  benefitRow: null,
  uplifts: [],
  ramp: "LINEAR",
  rampMonths: 6,
  decay: 0,
};

const group = {
  customers: 1000,
  margin: 100,
  retention: 0.8,
  retentionUplift: 0.02,
  marginUplift: 4,
  costToServeCut: 2,
  rampMonths: 3,
  share: 0.5,
};

test("a yearly benefit is a quarter of it a quarter, over its ramp", () => {
  expect(benefitsOf(inputs, 2)).toEqual(ramp(100, 2, 2, 6));
});

test("a row by period stands as it is, and must fit", () => {
  expect(benefitsOf({ ...inputs, benefitRow: [1, 2, 3, 4, 5, 6] }, 2)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(() => benefitsOf({ ...inputs, benefitRow: [1] }, 2)).toThrow(
    "benefitRow: 1 values for 6 periods"
  );
});

test("an uplift is CCO.UPLIFT in quarters, from the first whole quarter of value, in part", () => {
  const row = benefitsOf({ ...inputs, benefitYear: 0, uplifts: [group] }, 2.5);
  const quarter = 0.8 ** 0.25;
  const whole = uplift(1000, 25, quarter, 0.82 ** 0.25 - quarter, 6, 1, 0.5, 1);
  expect(row.slice(0, 2)).toEqual([0, 0]);
  row.slice(2).forEach((amount, k) => expect(amount).toBeCloseTo(whole[k]! / 2, 9));
});

test("several groups and a typed benefit add up", () => {
  const both = benefitsOf({ ...inputs, uplifts: [group, group] }, 1);
  const typed = benefitsOf(inputs, 1);
  const one = benefitsOf({ ...inputs, benefitYear: 0, uplifts: [group] }, 1);
  both.forEach((amount, k) => expect(amount).toBeCloseTo(typed[k]! + 2 * one[k]!, 9));
});

test("an uplift above full retention is refused by name", () => {
  const most = { ...group, retentionUplift: 0.3 };
  expect(() => benefitsOf({ ...inputs, uplifts: [most] }, 1)).toThrow(
    "retentionUplift: holds 0.3; retention + uplift from 0 to 1 is needed"
  );
});
