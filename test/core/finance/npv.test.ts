import fc from "fast-check";
import { npv, npvRows } from "../../../src/core/finance/npv";

const flows: readonly number[] = Object.freeze([-10000, 3000, 4200, 6800]);

test("END is Excel's NPV, START is 1 + rate times that, MID its root times", () => {
  const end = npv(0.1, flows, "END");
  expect(end).toBeCloseTo(1188.4434, 4);
  expect(npv(0.1, flows, "START")).toBeCloseTo(end * 1.1, 9);
  expect(npv(0.1, flows, "MID")).toBeCloseTo(end * Math.sqrt(1.1), 9);
});

const series = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
});
const rates = fc.double({ min: -0.5, max: 1, noNaN: true });

test("is linear in the flows", () => {
  fc.assert(
    fc.property(series, rates, fc.double({ min: -5, max: 5, noNaN: true }), (row, rate, factor) => {
      const size = npv(rate, row.map(Math.abs), "END") * (1 + Math.abs(factor)) + 1e-300;
      const scaled = npv(
        rate,
        row.map((x) => x * factor),
        "END"
      );
      expect(Math.abs(scaled - factor * npv(rate, row, "END"))).toBeLessThanOrEqual(1e-13 * size);
    })
  );
});

test("falls as the rate rises, where money goes out first and comes back later", () => {
  const ordinary = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      ordinary,
      rates,
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      ([out, ...back], rate, more) => {
        const row = [-out!, ...back];
        expect(npv(rate + more, row, "START")).toBeLessThan(npv(rate, row, "START"));
      }
    )
  );
});

test("rows and rates stand side by side; one series is valued at every rate", () => {
  const rows = npvRows({ rate: [0, 0.1, -2], flows: [[-1, 2]], timing: "START" });
  expect(rows.rows).toEqual([[1], [expect.closeTo(-1 + 2 / 1.1, 14)], []]);
  expect(rows.failures).toEqual([
    { row: 2, code: "value", message: "rate: holds -2; a rate above -1 is needed" },
  ]);
});

test("nothing that flows after an overflow of the discount factor adds nothing", () => {
  const row = new Array<number>(2000).fill(0);
  row[0] = 5;
  expect(npv(-0.9, row, "START")).toBe(5);
});
