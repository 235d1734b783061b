/** Every rate is found: planted ones, multiple ones, and those where other searches fail. */
import fc from "fast-check";
import { irrRoots } from "../../../src/core/finance/irr-roots";

/** Flows −scale · Π (1 − (1 + rate)·x): their value is 0 at these rates and nowhere else above −1. */
function planted(rates: readonly number[], scale = 100): number[] {
  let flows = [-scale];
  for (const rate of rates) {
    const next = new Array<number>(flows.length + 1).fill(0);
    flows.forEach((flow, k) => {
      next[k]! += flow;
      next[k + 1]! -= flow * (1 + rate);
    });
    flows = next;
  }
  return flows;
}

function expectRoots(found: readonly number[], wanted: readonly number[], digits = 9): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((rate, i) => {
    const share = Math.abs(rate - wanted[i]!) / (1 + Math.abs(wanted[i]!));
    expect(share).toBeLessThanOrEqual(10 ** -digits);
  });
}

test("no change of sign, no rate", () => {
  for (const flows of [[], [0], [5], [-5], [1, 2, 3], [-1, 0, -3], [0, 0, 0]]) {
    expect(irrRoots(flows)).toEqual([]);
  }
});

test("two changes of sign and a value that never reaches 0", () => {
  expect(irrRoots([-100, 200, -101])).toEqual([]);
  expect(irrRoots([-100, 230, -132.26])).toEqual([]);
});

test("a loss of nearly everything and a gain of thousands of per cent", () => {
  expectRoots(irrRoots([-1e10, 1]), [-0.9999999999], 15);
  expectRoots(irrRoots([-1, 1e4]), [9999], 14);
  expectRoots(irrRoots([-177900000, 0, 0, 8799805.85]), [(8799805.85 / 177900000) ** (1 / 3) - 1]);
});

test("rates from −99.99 % to 300,000 % in one series", () => {
  const rates = [-0.9999, -0.99, 0.5, 40, 3000];
  expectRoots(irrRoots(planted(rates)), rates, 12);
});

test("double, triple and fourfold roots stand once, to nine digits", () => {
  expectRoots(irrRoots([-100, 210, -110.25]), [0.05]);
  for (const times of [2, 3, 4]) {
    expectRoots(irrRoots(planted(new Array<number>(times).fill(0.1))), [0.1]);
  }
  expectRoots(irrRoots(planted([0.1, 0.1, -0.5, 0.8])), [-0.5, 0.1, 0.8]);
});

test("roots that lie close together are told apart", () => {
  expectRoots(irrRoots(planted([0.1, 0.1001, 0.1002])), [0.1, 0.1001, 0.1002], 6);
  expectRoots(irrRoots(planted([0.1, 0.100001])), [0.1, 0.100001], 8);
});

test("a rate of 0 is 0, not rounding", () => {
  expect(irrRoots([-100, -10, 10, 100])).toEqual([0]);
  expect(irrRoots([-0.3, 0.1, 0.2])).toHaveLength(1);
});

test("zeros before and after change nothing", () => {
  const rates = irrRoots([-10, 5, 6]);
  expect(irrRoots([0, 0, 0, -10, 5, 6, 0, 0])).toEqual(rates);
});

test("sizes from the least double to the largest", () => {
  expectRoots(irrRoots([-5e-324, 1e-323]), [1]);
  expectRoots(irrRoots([-1e300, 1e300, 5e299]), [Math.sqrt(3) / 2 - 0.5]);
  expectRoots(irrRoots([-1e308, 1.5e308]), [0.5]);
  // Above the largest double there is no rate to show.
  expect(irrRoots([-1e-300, 1e300])).toEqual([]);
});

test("360 months of a loan: the rate of the annuity", () => {
  const rate = 0.005;
  const payment = (100_000 * rate) / (1 - (1 + rate) ** -360);
  expectRoots(irrRoots([-100_000, ...new Array<number>(360).fill(payment)]), [rate], 13);
});

test("a mine that must be cleared after 200 periods has two rates", () => {
  const flows = [-1e6, ...new Array<number>(200).fill(3e4), -8e6];
  const rates = irrRoots(flows);
  expect(rates).toHaveLength(2);
  rates.forEach((rate) => expect(Math.abs(valueAt(flows, rate))).toBeLessThan(1e-6));
});

test("4,000 periods of erratic flows: as many rates as the value changes its sign on a fine grid", () => {
  const flows = Array.from({ length: 4_000 }, (_, k) => Math.sin(k * k * 1.7));
  const signs = Array.from({ length: 4_000 }, (_, i) =>
    Math.sign(valueAt(flows, Math.expm1((i - 1000) / 2000)))
  );
  const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
  expect(changes).toBeGreaterThan(2);
  const rates = irrRoots(flows).filter((rate) => rate > Math.expm1(-0.5) && rate < Math.expm1(1.5));
  expect(rates).toHaveLength(changes);
});

/** Σ flow/(1 + rate)^k by Horner's rule. */
function valueAt(flows: readonly number[], rate: number): number {
  return flows.reduceRight((value, flow) => value / (1 + rate) + flow, 0);
}

/** What rounding may leave: a few units in the last place of every term. */
function rounding(flows: readonly number[], rate: number): number {
  return (
    valueAt(
      flows.map((flow, k) => Math.abs(flow) * (k + 4)),
      rate
    ) * 1e-15
  );
}

const flow = fc
  .double({ min: -1000, max: 1000, noNaN: true })
  .map((x) => Math.round(x * 100) / 100);

test("every rate is a root, and no sign change of the value between −99 % and 1,000 % is missed", () => {
  fc.assert(
    fc.property(fc.array(flow, { minLength: 2, maxLength: 24 }), (flows) => {
      const rates = irrRoots(flows);
      for (const rate of rates) {
        if (rate < -0.999) continue;
        expect(Math.abs(valueAt(flows, rate))).toBeLessThanOrEqual(4 * rounding(flows, rate));
      }
      let before = Math.sign(valueAt(flows, -0.99));
      for (let step = 1; step <= 400; step++) {
        const rate = Math.expm1(Math.log(0.01) + (step / 400) * Math.log(1100));
        const now = Math.sign(valueAt(flows, rate));
        const last = Math.expm1(Math.log(0.01) + ((step - 1) / 400) * Math.log(1100));
        if (before * now < 0) {
          expect(rates.some((root) => root >= last - 1e-9 && root <= rate + 1e-9)).toBe(true);
        }
        before = now;
      }
    }),
    { numRuns: 300 }
  );
});

test("no more rates than sign changes, and fewer by an even number (Descartes), multiples aside", () => {
  fc.assert(
    fc.property(fc.array(flow, { minLength: 2, maxLength: 24 }), (flows) => {
      const signs = flows.filter((x) => x !== 0).map(Math.sign);
      const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
      const rates = irrRoots(flows);
      expect(rates.length).toBeLessThanOrEqual(changes);
      // Rates that round to −100 % or are beyond the largest double are not shown.
      const shown = Math.max(0, ...rates.map(Math.abs)) < 1e12 && rates.every((r) => r > -0.999999);
      if (shown && changes === 1) expect(rates).toHaveLength(1);
    })
  );
});

test("every planted rate is found", () => {
  const rate = fc.integer({ min: -95, max: 400 }).map((x) => x / 100);
  fc.assert(
    fc.property(
      fc.uniqueArray(rate, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: -200, max: 200 }),
      (rates, exponent) => {
        const sorted = [...rates].sort((a, b) => a - b);
        // Roots a point apart among six are known to about six digits in double precision.
        expectRoots(irrRoots(planted(sorted, 10 ** exponent)), sorted, 4);
      }
    ),
    { numRuns: 300 }
  );
});

test("a rate of 0 in the middle between two others, where the search halves its range", () => {
  // −10 + 35x − 35x² + 10x³ = 10·(x − ½)(x − 1)(x − 2), x = 1/(1 + rate).
  expectRoots(irrRoots([-10, 35, -35, 10]), [-0.5, 0, 1], 14);
  // (1 − x)(x² − 4x + 1)(2x² − x + 2): x = 1 and 2 ± √3.
  const root = Math.sqrt(3);
  expectRoots(irrRoots([2, -11, 17, -17, 11, -2]), [1 - root, 0, 1 + root], 14);
});

test("a rate that doubles cannot tell from −100 % is none", () => {
  // 1 + rate = 1e-20.
  expect(irrRoots([-1, 1e-20])).toEqual([]);
});
