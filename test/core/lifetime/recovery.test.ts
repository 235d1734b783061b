/** Simulated customers of known parameters are recovered within their intervals at the right rate. */
import { estimate } from "../../../src/core/lifetime/estimate";
import { simulateCustomers } from "../../../src/core/lifetime/simulate";

test.each([
  ["BG/NBD", [0.4, 4, 0.8, 2.5], 30, false],
  ["MBG/NBD", [0.6, 5, 0.8, 1.8], 30, false],
  ["PARETO/NBD", [0.7, 6, 0.8, 10], 12, false],
  ["BG/BB", [1.2, 0.8, 0.7, 2.8], 20, true],
  ["NBD", [0.5, 8], 30, false],
] as [string, number[], number, boolean][])("%s", (model, truth, seeds, discrete) => {
  const ages = Array.from({ length: 800 }, (_, i) => (discrete ? 8 : 30 + (i % 12)));
  let within = 0;
  let asked = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const fit = estimate({ model, ...simulateCustomers(model, truth, ages, seed) });
    expect(fit.status).toBe("converged");
    fit.parameters.forEach(({ value, standardError }, i) => {
      asked++;
      // An interval on the logarithm, where the likelihood is closest to a normal one.
      if (Math.abs(Math.log(value / truth[i]!)) <= (1.6449 * standardError!) / value) within++;
    });
  }
  // 90 % intervals; parameters of one fit are correlated, so the rate varies as of about half as many.
  const deviation = Math.sqrt((0.9 * 0.1) / (asked / 2));
  expect(Math.abs(within / asked - 0.9)).toBeLessThan(3.5 * deviation);
});
