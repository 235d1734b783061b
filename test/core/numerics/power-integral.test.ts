import fc from "fast-check";
import { powerIntegral } from "../../../src/core/numerics/power-integral";

/** e^z·E_ν(z), calculated with mpmath to 40 digits. */
test.each([
  [0.606, 0.136, 2.8643291992520668],
  [1, 0.5, 0.92291063248373047],
  [1, 1e-9, 20.146050193190928],
  [2, 1e-12, 0.99999999997294619],
  [0.003, 2.5, 0.39963604293317731],
  [50.3, 0.01, 0.020279776966016313],
  [1000.2, 3, 0.00099780184613865137],
  [0.6, 50, 0.019767307010815275],
])("without end, order %d at %d", (nu, z, expected) => {
  expect(powerIntegral(nu, z, Infinity) / expected).toBeCloseTo(1, 13);
});

test("without discounting it is the integral of a power", () => {
  expect(powerIntegral(1, 0, 7)).toBeCloseTo(Math.log(8), 13);
  expect(powerIntegral(3, 0, 7)).toBeCloseTo((1 - 8 ** -2) / 2, 13);
  expect(powerIntegral(0.5, 0, 1e6)).toBeCloseTo(2 * (Math.sqrt(1e6 + 1) - 1), 8);
});

test("what lies before and after a horizon adds up to the whole", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 40, noNaN: true }),
      fc.double({ min: 1e-4, max: 30, noNaN: true }),
      fc.double({ min: 1e-3, max: 100, noNaN: true }),
      (nu, z, h) => {
        const after =
          Math.exp(-z * h + (1 - nu) * Math.log1p(h)) * powerIntegral(nu, z * (1 + h), Infinity);
        const whole = powerIntegral(nu, z, Infinity);
        expect((powerIntegral(nu, z, h) + after) / whole).toBeCloseTo(1, 12);
      }
    )
  );
});
