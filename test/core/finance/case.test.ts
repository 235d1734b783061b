import fc from "fast-check";
import { caseFigures, type CASE_FIGURES, type CaseFlows } from "../../../src/core/finance/case";
import { valueOf } from "../../../src/core/finance/figure";
import { npv } from "../../../src/core/finance/npv";

const plain: CaseFlows = {
  costs: [1000, 0, 0, 0],
  benefits: [0, 500, 500, 500],
  rate: 0.1,
  timing: "START",
  periodsPerYear: 1,
  tax: 0,
};

const values = (flows: Partial<CaseFlows>) => {
  const figures = caseFigures({ ...plain, ...flows });
  return Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [
      key,
      "value" in figure ? figure.value : `${figure.code}: ${figure.message}`,
    ])
  ) as Record<keyof typeof CASE_FIGURES, number | string>;
};

test("a case by hand: 1000 now, 500 in each of three years, at 10 %", () => {
  // 500·(1/1.1 + 1/1.21 + 1/1.331) = 1243.4260; the annuity factor is 2.4868520.
  const present = 500 / 1.1 + 500 / 1.21 + 500 / 1.331;
  expect(values({})).toEqual({
    npv: expect.closeTo(present - 1000, 9),
    // 1000 = 500·annuity(r, 3) at r = 23.3752 %, by bisection in 50 digits.
    irr: expect.closeTo(0.23375192852825866, 12),
    // 500·(1.21 + 1.1 + 1) = 1655, and 1.655^(1/3) − 1.
    mirr: expect.closeTo(1.655 ** (1 / 3) - 1, 12),
    profitabilityIndex: expect.closeTo(present / 1000, 12),
    payback: expect.closeTo(2, 12),
    // −1000, −545.45, −132.23, then 375.66 in the third year.
    discountedPayback: expect.closeTo(2 + (1000 - 500 / 1.1 - 500 / 1.21) / (500 / 1.331), 12),
    peakFunding: 1000,
    peakColumn: 1,
    breakEvenShare: expect.closeTo(1000 / present, 12),
    equivalentValue: expect.closeTo((present - 1000) / (1 / 1.1 + 1 / 1.21 + 1 / 1.331), 9),
    presentCosts: 1000,
    presentBenefits: expect.closeTo(present, 9),
    totalCosts: 1000,
    totalBenefits: 1500,
    totalTax: 0,
    totalNet: 500,
  });
});

test("quarters: rates, paybacks and the equivalent value are a year, the rest a column", () => {
  const quarterly = values({ periodsPerYear: 4 });
  const yearly = values({});
  expect(quarterly.npv).toBe(yearly.npv);
  expect(quarterly.irr).toBeCloseTo((1 + (yearly.irr as number)) ** 4 - 1, 12);
  expect(quarterly.mirr).toBeCloseTo((1 + (yearly.mirr as number)) ** 4 - 1, 12);
  expect(quarterly.payback).toBeCloseTo(0.5, 12);
  // Three quarters of a year: NPV·R/(1 − (1 + R)^−0.75), R = 1.1^4 − 1.
  const rate = 1.1 ** 4 - 1;
  const expected = ((yearly.npv as number) * rate) / (1 - (1 + rate) ** -0.75);
  expect(quarterly.equivalentValue).toBeCloseTo(expected, 9);
});

test("the equivalent value, paid at the end of each year, is worth the NPV", () => {
  const years = 3;
  const eight = { costs: [900, ...new Array<number>(4 * years).fill(0)], rate: 0.02 };
  const benefits = [0, ...new Array<number>(4 * years).fill(100)];
  const found = values({ ...eight, benefits, periodsPerYear: 4 });
  const flows = new Array<number>(years).fill(found.equivalentValue as number);
  expect(npv(1.02 ** 4 - 1, flows, "END")).toBeCloseTo(found.npv as number, 9);
});

test("the life is the columns, less one under START; at a rate of 0 the value is spread evenly", () => {
  expect(values({ rate: 0 }).equivalentValue).toBeCloseTo(500 / 3, 12);
  expect(values({ rate: 0, timing: "END" }).equivalentValue).toBeCloseTo(500 / 4, 12);
  expect(values({ rate: 0, timing: "MID" }).equivalentValue).toBeCloseTo(500 / 4, 12);
});

test("timing moves the value and leaves rates, ratios and paybacks as they are", () => {
  const [start, end] = [values({}), values({ timing: "END" })];
  expect(start.npv).toBeCloseTo((end.npv as number) * 1.1, 9);
  for (const key of ["irr", "mirr", "payback", "discountedPayback"] as const) {
    expect(end[key]).toBeCloseTo(start[key] as number, 12);
  }
  expect(end.breakEvenShare).toBeCloseTo(start.breakEvenShare as number, 12);
});

test("tax takes its share of every net flow, and leaves rates, ratios and paybacks", () => {
  const [before, after] = [values({}), values({ tax: 0.3 })];
  for (const key of ["npv", "peakFunding", "equivalentValue", "totalNet"] as const) {
    expect(after[key]).toBeCloseTo(0.7 * (before[key] as number), 9);
  }
  expect(after.totalTax).toBeCloseTo(150, 12);
  for (const key of ["irr", "mirr", "profitabilityIndex", "payback", "breakEvenShare"] as const) {
    expect(after[key]).toBeCloseTo(before[key] as number, 12);
  }
});

test("reinvestment at another rate moves MIRR alone", () => {
  // 500·(1.05² + 1.05 + 1) = 1576.25
  expect(values({ reinvestRate: 0.05 }).mirr).toBeCloseTo(1.57625 ** (1 / 3) - 1, 12);
  expect(values({ reinvestRate: 0.05 }).irr).toBe(values({}).irr);
});

test("peak funding is the deepest running shortfall, at its first column", () => {
  const found = values({ costs: [100, 50, 0, 40], benefits: [0, 20, 30, 40] });
  // −100, −130, −100, −100.
  expect([found.peakFunding, found.peakColumn]).toEqual([130, 2]);
  // As doubles 0.3 − 0.4 + 0.1 is 2.8e-17 below 0: rounding needs no funding.
  const even = values({ costs: [0, 0.4, 0, 0], benefits: [0.4, 0, 0, 0.1] });
  expect(even.peakFunding).toBe(0);
});

test("figures that do not exist say why, and leave the others", () => {
  const free = values({ costs: [0, 0, 0, 0] });
  expect(free.profitabilityIndex).toBe("value: no figure: there are no costs");
  expect(free.irr).toBe("value: no rate: no flow is negative");
  expect(free.peakFunding).toBe(0);
  expect(free.peakColumn).toBe("missing: no funding is needed in any column");
  expect(free.breakEvenShare).toBe(0);
  expect(free.payback).toBe(0);
  expect(free.npv).toBeCloseTo(1243.426, 3);

  const lost = values({ benefits: [0, 0, 0, 0] });
  expect(lost.breakEvenShare).toBe("value: no share: the benefits are worth 0 or less");
  expect(lost.payback).toBe("missing: not paid back within 4 periods");
  expect(lost.npv).toBe(-1000);

  const now = values({ costs: [1], benefits: [2] });
  expect(now.equivalentValue).toBe("value: no life: one column under START lasts no time");
  expect(now.mirr).toBe("value: no rate: one column has no time to earn in");
});

test("several rates are listed as what they are a year", () => {
  const found = values({ costs: [100, 0, 132], benefits: [0, 230, 0], periodsPerYear: 2 });
  expect(found.irr).toBe("value: several rates: 0.21, 0.44; see CCO.IRR.ALL");
});

test("wrong input names the argument", () => {
  const refused = (flows: Partial<CaseFlows>) => () => caseFigures({ ...plain, ...flows });
  expect(refused({ costs: [-1, 0, 0, 0] })).toThrow(
    "costs: value 1 is -1; 0 or more is needed, because costs are positive here"
  );
  expect(refused({ benefits: [1] })).toThrow("benefits: 1 values for 4 of costs");
  expect(refused({ rate: -1 })).toThrow("rate: holds -1; a rate above -1 is needed");
  expect(refused({ reinvestRate: -2 })).toThrow("reinvestRate: holds -2");
  expect(refused({ tax: 1 })).toThrow("tax: holds 1; a share from 0 to below 1 is needed");
  expect(refused({ periodsPerYear: 0 })).toThrow("periodsPerYear: holds 0");
});

test("the parts reconcile to the cent, whatever the case", () => {
  const money = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
  const columns = fc
    .integer({ min: 1, max: 40 })
    .chain((length) =>
      fc.tuple(
        fc.array(money, { minLength: length, maxLength: length }),
        fc.array(money, { minLength: length, maxLength: length })
      )
    );
  fc.assert(
    fc.property(
      columns,
      fc.double({ min: -0.5, max: 1, noNaN: true }),
      fc.constantFrom("START" as const, "MID" as const, "END" as const),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      ([costs, benefits], rate, timing, tax) => {
        const figures = caseFigures({ costs, benefits, rate, timing, periodsPerYear: 1, tax });
        const value = (key: keyof typeof CASE_FIGURES) => valueOf(figures[key]);
        const near = (a: number, b: number, size: number) =>
          expect(Math.abs(a - b)).toBeLessThanOrEqual(Math.max(0.005, 1e-12 * size));
        near(
          value("totalNet"),
          value("totalBenefits") - value("totalCosts") - value("totalTax"),
          value("totalBenefits") + value("totalCosts")
        );
        near(
          value("npv"),
          (value("presentBenefits") - value("presentCosts")) * (1 - tax),
          value("presentBenefits") + value("presentCosts")
        );
        // At the break-even share the case is worth nothing.
        if ("value" in figures.breakEvenShare) {
          const share = figures.breakEvenShare.value;
          const even = caseFigures({
            ...{ costs, rate, timing, periodsPerYear: 1, tax },
            benefits: benefits.map((benefit) => benefit * share),
          });
          near(valueOf(even.npv), 0, value("presentCosts"));
        }
      }
    )
  );
});
