/**
 * NBD (Ehrenberg 1959), the gamma mixture of Poisson buying: purchases come at rate λ ~ Gamma(r, α) and
 * nobody ever leaves. Its likelihood is that of the times of the purchases, so that T^x/x! is left out
 * as in BG/NBD and Pareto/NBD and the figures can be compared: Γ(r+x)/Γ(r) · α^r · (α+T)^−(r+x).
 */
import { distinct, rising } from "../../numerics/rising";
import type { Objective } from "../../numerics/maximise";
import { meanFrequency, mergeCustomers, type MergedCustomers } from "../customers";
import { negativeBinomial } from "./negative-binomial";
import type { ModelAt, TransactionModel } from "./model";

export const nbd: TransactionModel = {
  name: "NBD",
  parameters: ["r", "alpha"],
  times: [1],
  mixing: [{ of: "rate", first: 0, second: 1, what: "rates of buying" }],
  discrete: false,
  objective,
  starts,
  at: figures,
  survival: () => 1,
};

function starts(customers: MergedCustomers): number[][] {
  const rate = Math.max(meanFrequency(customers), 1e-3);
  return [
    [Math.log(0.5), Math.log(0.5 / rate)],
    [Math.log(3), Math.log(3 / rate)],
  ];
}

function objective(customers: MergedCustomers): Objective {
  // Where nobody leaves the time of the last purchase tells nothing: far fewer rows differ.
  const recency = new Float64Array(customers.rows);
  const { rows, frequency, age, counts } = mergeCustomers({ ...customers, recency });
  const { values, index } = distinct(frequency);
  const weightOf = new Float64Array(values.length);
  for (let i = 0; i < rows; i++) weightOf[index[i]!]! += counts[i]!;
  return (point) => {
    const [r, alpha] = point.map(Math.exp) as [number, number];
    const logAlpha = point[1]!;
    const buying = rising(r, values);
    let [value, gr, ga, hrr, hra, haa] = [0, 0, 0, 0, 0, 0];
    for (let j = 0; j < values.length; j++) {
      const w = weightOf[j]!;
      value += w * (buying.log[j]! + r * logAlpha);
      gr += w * r * (buying.first[j]! + logAlpha);
      hrr += w * r * (r * buying.second[j]! + buying.first[j]! + logAlpha);
      ga += w * r;
      hra += w * r;
    }
    for (let i = 0; i < rows; i++) {
      const w = counts[i]!;
      const A = r + frequency[i]!;
      const sum = alpha + age[i]!;
      const [log, share] = [Math.log(sum), alpha / sum];
      value -= w * A * log;
      gr -= w * r * log;
      ga -= w * A * share;
      hrr -= w * r * log;
      hra -= w * r * share;
      haa -= w * A * share * (1 - share);
    }
    return {
      value,
      gradient: [gr, ga],
      hessian: [
        [hrr, hra],
        [hra, haa],
      ],
    };
  };
}

function figures(parameters: readonly number[]): ModelAt {
  const [r, alpha] = parameters as [number, number];
  const rate = (x: number, age: number) => (r + x) / (alpha + age);
  return {
    alive: () => 1,
    aliveAtAge: () => 1,
    expectedIfAlive: (x, age, horizon) => rate(x, age) * horizon,
    residualIfAlive: (x, age, discount, horizon) => {
      const force = Math.log1p(discount);
      return rate(x, age) * (force === 0 ? horizon : -Math.expm1(-force * horizon) / force);
    },
    chances: (horizon, most) => negativeBinomial(r, alpha, horizon, most).chance,
  };
}
