/**
 * The scatter of future purchases, against three independent routes: the models' own distributions of
 * counts, the same distribution with a customer's history put into the parameters, and simulation.
 */
import { discountedPurchases } from "../../../src/core/lifetime/discounted";
import { expectedSpend } from "../../../src/core/lifetime/gamma-gamma";
import { modelNamed } from "../../../src/core/lifetime/models";
import { forecast } from "../../../src/core/lifetime/predict";
import {
  aliveVariance,
  moneyVariance,
  purchaseVariance,
} from "../../../src/core/lifetime/purchase-noise";
import { repeatPurchases } from "../../../src/core/lifetime/simulate";
import { drawGamma } from "../../../src/core/numerics/draws/gamma";
import { createRandom } from "../../../src/core/numerics/random";

const PARAMETERS: Record<string, number[]> = {
  "BG/NBD": [1.2, 8, 0.8, 2.4],
  "MBG/NBD": [1.2, 8, 0.9, 1.6],
  "PARETO/NBD": [1.1, 9, 0.6, 11.7],
  NBD: [0.9, 12],
};

const customer = (model: string, frequency: number, recency: number, age: number) => ({
  ...{ model, parameters: PARAMETERS[model]! },
  frequency: Float64Array.of(frequency),
  recency: Float64Array.of(recency),
  age: Float64Array.of(age),
});

/** Variance of a distribution on 0, 1, 2 … */
function varianceOf(chances: Float64Array): number {
  let [mean, square] = [0, 0];
  chances.forEach((chance, k) => {
    mean += k * chance;
    square += k * k * chance;
  });
  return square - mean * mean;
}

test.each(Object.keys(PARAMETERS))(
  "%s: a new customer's variance is that of the counts",
  (model) => {
    const counts = modelNamed(model).at(PARAMETERS[model]!).chances(26, 600);
    const variance = purchaseVariance(customer(model, 0, 0, 0), 26);
    expect(variance / varianceOf(counts)).toBeCloseTo(1, 5);
  }
);

// Given that she is alive, a customer's rate and chance have the same distributions with her history
// put into the parameters: her future counts are those of a new customer who has not left at 0.
test.each([
  ["BG/NBD", "BG/NBD", (x: number, age: number) => [1.2 + x, 8 + age, 0.8, 2.4 + x]],
  ["MBG/NBD", "BG/NBD", (x: number, age: number) => [1.2 + x, 8 + age, 0.9, 1.6 + x + 1]],
  ["PARETO/NBD", "PARETO/NBD", (x: number, age: number) => [1.1 + x, 9 + age, 0.6, 11.7 + age]],
  ["NBD", "NBD", (x: number, age: number) => [0.9 + x, 12 + age]],
])("%s: after four purchases in 30 the variance is that of the counts", (model, as, updated) => {
  const input = customer(model, 4, 21, 30);
  const { alive } = forecast(input, 26);
  const counts = modelNamed(as).at(updated(4, 30)).chances(26, 600);
  const all = counts.map((chance, k) => alive[0]! * chance + (k === 0 ? 1 - alive[0]! : 0));
  expect(purchaseVariance(input, 26) / varianceOf(all)).toBeCloseTo(1, 5);
});

test("customers add up, and being there still is one chance each", () => {
  const [one, other] = [customer("BG/NBD", 4, 21, 30), customer("BG/NBD", 0, 0, 5)];
  const both = {
    ...one,
    frequency: Float64Array.of(4, 0),
    recency: Float64Array.of(21, 0),
    age: Float64Array.of(30, 5),
  };
  const sum = purchaseVariance(one, 26) + purchaseVariance(other, 26);
  expect(purchaseVariance(both, 26) / sum).toBeCloseTo(1, 12);
  expect(aliveVariance(Float64Array.of(0, 0.5, 1, 0.9))).toBeCloseTo(0.25 + 0.09, 12);
});

test("under NBD discounted money has the variance of its closed form", () => {
  // r = .9, alpha = 12 after 4 purchases in 30; amounts always 10, as p and q have no limit.
  const [shape, rate, force, horizon] = [4.9, 42, 0.02, 26];
  const spend = { p: 1e9, q: 1e9 + 1, gamma: 10 };
  const input = customer("NBD", 4, 21, 30);
  const discount = Math.expm1(force);
  const purchases = discountedPurchases(input, discount, horizon);
  const once = -Math.expm1(-force * horizon) / force;
  const twice = -Math.expm1(-2 * force * horizon) / (2 * force);
  const closed = 100 * ((shape / rate) * twice + (shape / rate ** 2) * once ** 2);
  const money = moneyVariance(input, spend, purchases, Float64Array.of(10), discount, horizon)!;
  expect(money / closed).toBeCloseTo(1, 6);
});

test("discounted money scatters as that of simulated customers does", () => {
  const [model, discount, horizon, draws] = ["BG/NBD", 0.01, 40, 20_000];
  const spend = { p: 6, q: 9, gamma: 60 };
  const input = customer(model, 0, 0, 0);
  const random = createRandom(20_261);
  let [sum, square, fourth] = [0, 0, 0];
  const purchases = discountedPurchases(input, discount, horizon);
  const mean = purchases[0]! * expectedSpend(spend, 0, 0);
  for (let i = 0; i < draws; i++) {
    const rate = drawGamma(random, spend.q) / spend.gamma;
    let money = -mean;
    for (const time of repeatPurchases(model, PARAMETERS[model]!, horizon, random)) {
      money += (drawGamma(random, spend.p) / rate) * (1 + discount) ** -time;
    }
    sum += money;
    square += money ** 2;
    fourth += money ** 4;
  }
  const [simulated, spread] = [square / draws, Math.sqrt(fourth / draws - (square / draws) ** 2)];
  const found = moneyVariance(input, spend, purchases, Float64Array.of(0), discount, horizon)!;
  expect(Math.abs(sum / draws)).toBeLessThan(3 * Math.sqrt(found / draws));
  expect(Math.abs(found - simulated)).toBeLessThan((3 * spread) / Math.sqrt(draws));
  // What those three errors are: less than 10 % of the variance.
  expect((3 * spread) / Math.sqrt(draws) / found).toBeLessThan(0.1);
});

test("without discount the money of one who always spends alike scatters as her purchases do", () => {
  // p and q without limit: every amount is p·gamma/(q − 1) = 10.
  const spend = { p: 1e9, q: 1e9 + 1, gamma: 10 };
  const input = customer("PARETO/NBD", 4, 21, 30);
  const purchases = discountedPurchases(input, 0, 26);
  const money = moneyVariance(input, spend, purchases, Float64Array.of(10), 0, 26)!;
  expect(money / (100 * purchaseVariance(input, 26))).toBeCloseTo(1, 5);
});

test("where spend has no variance there is none of the money", () => {
  const input = customer("NBD", 0, 0, 10);
  const spend = { p: 6, q: 2, gamma: 30 };
  expect(moneyVariance(input, spend, Float64Array.of(3), Float64Array.of(0), 0, 26)).toBeNull();
});
