import fc from "fast-check";
import { deflate, inflate, nominalRate, realRate } from "../../../src/core/finance/inflation";
import { npv } from "../../../src/core/finance/npv";

test("1 + nominal = (1 + real)(1 + inflation): 5 % real at 2 % is 7.1 %", () => {
  expect(nominalRate(0.05, 0.02)).toBeCloseTo(0.071, 14);
  expect(realRate(0.071, 0.02)).toBeCloseTo(0.05, 14);
});

test("column k lies `first` + k periods from now", () => {
  expect(inflate([100, 100], 0.02)).toEqual([100, expect.closeTo(102, 12)]);
  expect(inflate([100], 0.02, 2)).toEqual([expect.closeTo(104.04, 12)]);
  expect(deflate([104.04, 106.1208], 0.02, 2)).toEqual([
    expect.closeTo(100, 10),
    expect.closeTo(100, 10),
  ]);
});

test("deflating takes inflating back, and both ways of discounting agree", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
      fc.double({ min: -0.05, max: 0.2, noNaN: true }),
      fc.double({ min: 0.001, max: 0.3, noNaN: true }),
      (amounts, inflation, rate) => {
        const nominal = inflate(amounts, inflation);
        deflate(nominal, inflation).forEach((amount, k) => {
          expect(Math.abs(amount - amounts[k]!)).toBeLessThanOrEqual(1e-12 * 1e6);
        });
        const real = npv(realRate(rate, inflation), amounts, "START");
        expect(Math.abs(npv(rate, nominal, "START") - real)).toBeLessThanOrEqual(1e-6);
      }
    )
  );
});

test("inflation of −100 % or less is refused", () => {
  expect(() => inflate([1], -1)).toThrow("inflation: holds -1; a rate above -1 is needed");
  expect(() => deflate([1], -2)).toThrow("inflation: holds -2");
  expect(() => realRate(0.1, -1)).toThrow("inflation: holds -1");
});
