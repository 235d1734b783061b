/**
 * Intervals on what customers will buy, against what simulated customers of known parameters then do:
 * 95 % of them hold it. Without the chance of single purchases they would hold it far less often.
 */
import { estimate } from "../../../src/core/lifetime/estimate";
import { forecast } from "../../../src/core/lifetime/predict";
import { purchaseVariance } from "../../../src/core/lifetime/purchase-noise";
import { repeatPurchases } from "../../../src/core/lifetime/simulate";
import { totalInterval, type Interval } from "../../../src/core/lifetime/total-interval";
import { usable } from "../../../src/core/lifetime/usable";
import { createRandom } from "../../../src/core/numerics/random";

const [SEEDS, CUSTOMERS, HORIZON] = [40, 400, 26];

test("95 % intervals on purchases hold what happens", () => {
  const [model, parameters] = ["MBG/NBD", [0.8, 5, 0.9, 2.5]];
  let [held, heldWithout, tried] = [0, 0, 0];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { summary, later } = history(model, parameters, seed);
    const figures = usable(estimate({ ...summary, model }));
    if (!figures?.logCovariance) continue;
    tried += 1;
    const given = { ...summary, ...figures };
    const total = (of: readonly number[]) =>
      forecast({ ...given, parameters: of }, HORIZON).expected.reduce((a, b) => a + b, 0);
    const value = total(figures.parameters);
    const within = ({ low, high }: Interval) => low! <= later && later <= high!;
    const dependence = { ...figures, total };
    const scatter = purchaseVariance(given, HORIZON);
    if (within(totalInterval(value, [dependence], scatter))) held += 1;
    if (within(totalInterval(value, [dependence], 0))) heldWithout += 1;
  }
  expect(tried).toBeGreaterThan(0.9 * SEEDS);
  // Three errors of a share of 95 %.
  expect(held / tried).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / tried));
  expect(heldWithout / tried).toBeLessThan(0.9);
});

/** Customers won 52 and 40 weeks ago, and how often they buy in the weeks after. */
function history(model: string, parameters: readonly number[], seed: number) {
  const random = createRandom(seed);
  const age = Float64Array.from({ length: CUSTOMERS }, (_, i) => (i % 2 ? 52 : 40));
  const [frequency, recency] = [new Float64Array(CUSTOMERS), new Float64Array(CUSTOMERS)];
  let later = 0;
  age.forEach((seen, i) => {
    const times = repeatPurchases(model, parameters, seen + HORIZON, random);
    const known = times.filter((time) => time <= seen);
    frequency[i] = known.length;
    // Whole weeks, as a log of orders has whole days: many customers are then alike.
    recency[i] = Math.ceil(known.at(-1) ?? 0);
    later += times.length - known.length;
  });
  return { summary: { frequency, recency, age }, later };
}
