/**
 * Simulated customers of the models of repeat buying, from known parameters: for tests, examples and
 * intervals. The same seed gives the same customers on every platform.
 */
import { PlanningError } from "../errors";
import { drawBeta } from "../numerics/draws/beta";
import { drawExponential } from "../numerics/draws/exponential";
import { drawGamma } from "../numerics/draws/gamma";
import { createRandom, type Random } from "../numerics/random";

export interface SimulatedCustomers {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
}

/** One customer an age. */
export function simulateCustomers(
  model: string,
  parameters: readonly number[],
  ages: ArrayLike<number>,
  seed: number
): SimulatedCustomers {
  const random = createRandom(seed);
  const frequency = new Float64Array(ages.length);
  const recency = new Float64Array(ages.length);
  for (let i = 0; i < ages.length; i++) {
    const times = repeatPurchases(model, parameters, ages[i]!, random);
    frequency[i] = times.length;
    recency[i] = times.at(-1) ?? 0;
  }
  return { frequency, recency, age: Float64Array.from(ages) };
}

/**
 * The times of a new customer's repeat purchases up to `age`, in order; the first purchase, at time
 * 0, is not among them. In BG/BB the times are the whole periods with a purchase.
 */
export function repeatPurchases(
  model: string,
  parameters: readonly number[],
  age: number,
  random: Random
): number[] {
  const [p1, p2, p3, p4] = parameters as [number, number, number, number];
  if (model === "BG/BB") return periodsBought(p1, p2, p3, p4, age, random);
  const rate = drawGamma(random, p1) / p2;
  if (model === "NBD") return purchases(rate, age, random, () => false);
  if (model === "PARETO/NBD") {
    const lifetime = drawExponential(random) / (drawGamma(random, p3) / p4);
    return purchases(rate, Math.min(age, lifetime), random, () => false);
  }
  const chance = drawBeta(random, p3, p4);
  const leaves = () => random.next() < chance;
  if (model === "BG/NBD") return purchases(rate, age, random, leaves);
  if (model === "MBG/NBD") return leaves() ? [] : purchases(rate, age, random, leaves);
  throw new PlanningError("value", `model: ${model} cannot be simulated`);
}

function purchases(rate: number, until: number, random: Random, leaves: () => boolean): number[] {
  const times: number[] = [];
  let time = drawExponential(random) / rate;
  while (time <= until) {
    times.push(time);
    if (leaves()) break;
    time += drawExponential(random) / rate;
  }
  return times;
}

function periodsBought(
  alpha: number,
  beta: number,
  gamma: number,
  delta: number,
  periods: number,
  random: Random
): number[] {
  const buys = drawBeta(random, alpha, beta);
  const leaves = drawBeta(random, gamma, delta);
  const bought: number[] = [];
  for (let period = 1; period <= periods && !(random.next() < leaves); period++) {
    if (random.next() < buys) bought.push(period);
  }
  return bought;
}
