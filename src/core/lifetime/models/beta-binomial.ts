/**
 * The beta-binomial: in every period a customer buys with chance p ~ Beta(α, β), and nobody ever
 * leaves. It is what BG/BB becomes without dropout. Likelihood (α)_x (β)_{n−x} / (α+β)_n.
 */
import { rising } from "../../numerics/rising";
import type { Objective } from "../../numerics/maximise";
import type { MergedCustomers } from "../customers";
import type { ModelAt, TransactionModel } from "./model";

export const betaBinomial: TransactionModel = {
  name: "BETA-BINOMIAL",
  parameters: ["alpha", "beta"],
  times: [],
  mixing: [{ of: "chance", first: 0, second: 1, what: "chances of buying" }],
  discrete: true,
  objective,
  starts: () => [
    [0, 0],
    [Math.log(0.3), Math.log(2)],
  ],
  at: figures,
};

/** 0, 1, … most, the numbers of periods that sums are wanted for. */
export function upTo(most: number): Float64Array {
  return Float64Array.from({ length: most + 1 }, (_, k) => k);
}

function objective({ rows, frequency, age, counts }: MergedCustomers): Objective {
  const periods = upTo(age.reduce((most, n) => Math.max(most, n), 0));
  return (point) => {
    const [alpha, beta] = point.map(Math.exp) as [number, number];
    const [buys, passes] = [rising(alpha, periods), rising(beta, periods)];
    const both = rising(alpha + beta, periods);
    let [value, ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < rows; i++) {
      const [w, x, n] = [counts[i]!, frequency[i]!, age[i]!];
      const [da, db] = [buys.first[x]! - both.first[n]!, passes.first[n - x]! - both.first[n]!];
      value += w * (buys.log[x]! + passes.log[n - x]! - both.log[n]!);
      ga += w * alpha * da;
      gb += w * beta * db;
      haa += w * alpha * (alpha * (buys.second[x]! - both.second[n]!) + da);
      hab -= w * alpha * beta * both.second[n]!;
      hbb += w * beta * (beta * (passes.second[n - x]! - both.second[n]!) + db);
    }
    return {
      value,
      gradient: [ga, gb],
      hessian: [
        [haa, hab],
        [hab, hbb],
      ],
    };
  };
}

function figures(parameters: readonly number[]): ModelAt {
  const [alpha, beta] = parameters as [number, number];
  const chance = (x: number, n: number) => (alpha + x) / (alpha + beta + n);
  return {
    alive: () => 1,
    aliveAtAge: () => 1,
    expectedIfAlive: (x, n, horizon) => chance(x, n) * horizon,
    residualIfAlive: (x, n, discount, horizon) =>
      discount === 0
        ? chance(x, n) * horizon
        : (chance(x, n) * -Math.expm1(-horizon * Math.log1p(discount))) / discount,
    chances: (horizon, most) => betaBinomialChances(alpha, beta, horizon, most),
  };
}

/** P(X = x) in n periods, x = 0 … most; 0 beyond n. */
export function betaBinomialChances(
  alpha: number,
  beta: number,
  n: number,
  most: number
): Float64Array {
  const periods = upTo(n);
  const [buys, passes] = [rising(alpha, periods).log, rising(beta, periods).log];
  const [factorial, both] = [rising(1, periods).log, rising(alpha + beta, [n]).log[0]!];
  return Float64Array.from({ length: most + 1 }, (_, x) =>
    x > n
      ? 0
      : Math.exp(
          factorial[n]! - factorial[x]! - factorial[n - x]! + buys[x]! + passes[n - x]! - both
        )
  );
}
