import { createRandom } from "../../../src/core/numerics/random";
import { spendLogLikelihood } from "../../../src/core/lifetime/gamma-gamma";
import { fitSpend } from "../../../src/core/lifetime/spend-fit";

/** Gamma with a whole shape, as a sum of exponentials. */
function gammaDraw(random: { next(): number }, shape: number): number {
  let sum = 0;
  for (let k = 0; k < shape; k++) sum -= Math.log(random.next());
  return sum;
}

/** Customers of a known model: p 4, q 5, gamma 20. */
function simulated(seed: number, count: number): { frequency: number[]; spend: number[] } {
  const random = createRandom(seed);
  const frequency: number[] = [];
  const spend: number[] = [];
  for (let i = 0; i < count; i++) {
    const x = Math.floor(random.next() * 6);
    const rate = gammaDraw(random, 5) / 20;
    frequency.push(x);
    spend.push(x === 0 ? 0 : gammaDraw(random, 4 * x) / rate / x);
  }
  return { frequency, spend };
}

test("recovers known parameters within their intervals at the right rate", () => {
  let inside = 0;
  const seeds = 60;
  for (let seed = 1; seed <= seeds; seed++) {
    fitSpend(simulated(seed, 600)).parameters.forEach(({ value, standardError }, i) => {
      const off = Math.log(value / [4, 5, 20][i]!) / (standardError! / value);
      if (Math.abs(off) <= 1.96) inside++;
    });
  }
  // 95 % of 180; three parameters of one fit move together, hence the wide band.
  expect(inside / (3 * seeds)).toBeGreaterThan(0.88);
  expect(inside / (3 * seeds)).toBeLessThan(0.995);
});

test("the value is the sum of the customers' log-likelihoods, and no neighbour is higher", () => {
  const data = simulated(7, 300);
  const fit = fitSpend(data);
  const [p, q, gamma] = fit.parameters.map(({ value }) => value) as [number, number, number];
  const at = (parameters: { p: number; q: number; gamma: number }) =>
    data.frequency.reduce(
      (sum, x, i) => (x > 0 ? sum + spendLogLikelihood(parameters, x, data.spend[i]!) : sum),
      0
    );
  expect(fit.logLikelihood).toBeCloseTo(at({ p, q, gamma }), 7);
  for (const f of [0.99, 1.01]) {
    expect(at({ p: p * f, q, gamma })).toBeLessThan(fit.logLikelihood);
    expect(at({ p, q: q * f, gamma })).toBeLessThan(fit.logLikelihood);
    expect(at({ p, q, gamma: gamma * f })).toBeLessThan(fit.logLikelihood);
  }
});

test("spend in cents changes gamma a hundredfold and nothing else", () => {
  const data = simulated(3, 400);
  const [p, q, gamma] = fitSpend(data).parameters;
  const cents = fitSpend({ ...data, spend: data.spend.map((m) => m * 100) }).parameters;
  expect(cents[0]!.value / p!.value).toBeCloseTo(1, 7);
  expect(cents[1]!.value / q!.value).toBeCloseTo(1, 7);
  expect(cents[2]!.value / gamma!.value).toBeCloseTo(100, 5);
  expect(cents[2]!.standardError! / gamma!.standardError!).toBeCloseTo(100, 4);
});

test("one-time buyers are passed over, repeat buyers without spend left out and counted", () => {
  const data = simulated(5, 200);
  const more = {
    frequency: [...data.frequency, 0, 0, 2, 3],
    spend: [...data.spend, 50, -1, 0, -4],
  };
  const [one, two] = [fitSpend(data), fitSpend(more)];
  expect(two.customers).toBe(one.customers);
  expect(two.parameters[0]!.value).toBe(one.parameters[0]!.value);
  expect(two.notes!.at(-1)!.value).toBe(2);
});

test("frequency and spend that move together are warned of", () => {
  const data = simulated(9, 400);
  const spend = data.spend.map((m, i) => m * (1 + data.frequency[i]!));
  expect(fitSpend(data).status).toBe("converged");
  expect(fitSpend({ ...data, spend }).status).toMatch(
    /^converged; frequent buyers spend more a purchase \(correlation 0\.\d\d\)/
  );
  const less = data.spend.map((m, i) => m / (1 + data.frequency[i]!));
  expect(fitSpend({ ...data, spend: less }).status).toMatch(
    /^converged; frequent buyers spend less a purchase \(correlation -0\.\d\d\)/
  );
});

test("parameters with standard errors far above their values are named", () => {
  let named = 0;
  for (let seed = 1; seed <= 40; seed++) {
    // Amounts of one customer that hardly vary: p is large, and 40 customers tell little of it.
    const random = createRandom(seed);
    const frequency = Array.from({ length: 40 }, () => 1 + Math.floor(random.next() * 3));
    const spend = frequency.map((x) => {
      const rate = gammaDraw(random, 3);
      return gammaDraw(random, 60 * x) / rate / x;
    });
    const fit = fitSpend({ frequency, spend });
    if (fit.status.startsWith("not identified")) continue;
    const vague = fit.parameters.filter(({ value, standardError }) => standardError! > 3 * value);
    const words = `${vague.map(({ name }) => name).join(" and ")} hardly determined`;
    if (vague.length > 0) named++;
    expect(fit.status.includes(vague.length > 0 ? words : "hardly")).toBe(vague.length > 0);
  }
  expect(named).toBeGreaterThan(3);
});

test("q of 1 or less is said in words", () => {
  const random = createRandom(4);
  const frequency = Array.from({ length: 500 }, (_, i) => 1 + (i % 5));
  // The rate is gamma with shape ½: half the square of a normal number.
  const spend = frequency.map((x) => {
    const normal = Math.sqrt(-2 * Math.log(random.next())) * Math.cos(2 * Math.PI * random.next());
    return gammaDraw(random, 2 * x) / (normal * normal * 0.5) / x;
  });
  const fit = fitSpend({ frequency, spend });
  expect(fit.parameters[1]!.value).toBeLessThanOrEqual(1);
  expect(fit.status).toContain("q is 1 or less: spend has no mean");
});

test.each([
  [[1, 2], [10, 20], "not identified: 2 with repeat spend; at least 3 are needed"],
  [[1, 2, 3], [10, 10, 10], "not identified: spend does not differ between customers"],
])("%j with %j is answered in words", (frequency, spend, status) => {
  const fit = fitSpend({ frequency, spend });
  expect(fit.status).toBe(status);
  expect(fit.parameters.map(({ words }) => words)).toEqual(Array(3).fill("not identified"));
});

test.each([
  [[0, 0], [0, 0], "frequency: no customer has repeat purchases with spend above 0"],
  [[1, 1.5], [3, 4], "frequency: row 2 holds 1.5; a whole number of 0 or more is needed"],
  [[-1], [3], "frequency: row 1 holds -1"],
  [[1, 2], [3, NaN], "spend: row 2 holds NaN; a number is needed"],
  [[1, 2], [3], "spend: 1 values for 2 of frequency"],
])("%j with %j is refused", (frequency, spend, message) => {
  expect(() => fitSpend({ frequency, spend })).toThrow(message);
});
