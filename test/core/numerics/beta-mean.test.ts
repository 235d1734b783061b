import fc from "fast-check";
import { betaMean } from "../../../src/core/numerics/beta-mean";

/** E[1/(p + c)] = 2F1(1, a; a + b; −1/c)/c, calculated with mpmath. */
test.each([
  [0.003, 6.7, 1e-6, 966349.13974177029],
  [0.003, 6.7, 0.3, 3.3296587322234222],
  [0.79, 2.4, 1e-6, 142.8535857304626],
  [0.79, 2.4, 0.3, 2.0814332361927769],
  [1e4, 3e4, 1e-6, 4.0002840264662487],
  [0.3, 1e9, 1e-7, 9970381.3139249523],
  [2, 3e7, 0.3, 3.3333325925928889],
  [50, 1e8, 1e-6, 668138.4470244178],
  [1e8, 0.1, 1e-3, 0.99900099999900201],
])("the mean of 1/(p + c) under Beta(%d, %d), c = %d", (a, b, c, expected) => {
  const mean = betaMean(a, b, (p) => 1 / (p + c), [Math.log(c)]);
  expect(mean / expected).toBeCloseTo(1, 11);
});

test("the density adds up to 1 and has the mean a/(a + b)", () => {
  const parameter = fc.double({ min: -8, max: 8, noNaN: true }).map((x) => Math.exp(x));
  fc.assert(
    fc.property(parameter, parameter, (a, b) => {
      expect(betaMean(a, b, () => 1)).toBeCloseTo(1, 10);
      expect((betaMean(a, b, (p) => p) * (a + b)) / a).toBeCloseTo(1, 10);
    })
  );
});

test("one parameter of a thousand million takes no longer than others", () => {
  for (const [a, b] of [
    [0.3, 1e9],
    [1e9, 0.3],
    [1e12, 0.01],
  ] as const) {
    let calls = 0;
    const mean = betaMean(a, b, (p) => (calls++, p));
    expect((mean * (a + b)) / a).toBeCloseTo(1, 9);
    expect(calls).toBeLessThan(100_000);
  }
});

test("the mean of p where customers hardly ever leave", () => {
  expect((betaMean(3.4e-4, 2650, (p) => p) * (3.4e-4 + 2650)) / 3.4e-4).toBeCloseTo(1, 10);
});

test("so narrow that it is nearly a point: the mean and the mean of squares", () => {
  const [a, b] = [2e6, 3e6];
  expect(betaMean(a, b, (p) => p)).toBeCloseTo(0.4, 14);
  // E p² = a(a + 1)/((a + b)(a + b + 1))
  const square = ((a / (a + b)) * (a + 1)) / (a + b + 1);
  expect(betaMean(a, b, (p) => p * p)).toBeCloseTo(square, 14);
});
