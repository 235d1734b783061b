/**
 * BG/BB (Fader, Hardie and Shang 2010), for periods in which a customer buys or not: she buys with
 * chance p ~ Beta(α, β) while alive, and leaves before a period with chance θ ~ Beta(γ, δ). With x
 * purchases in n periods, the last of them in period t, the likelihood is the sum over the periods
 * m = t … n−1 after which she may have left, and over n where she is alive:
 *
 * (α)_x (β)_{m−x} / (α+β)_m · γ (δ)_m / (γ+δ)_{m+1}   and   (α)_x (β)_{n−x} / (α+β)_n · (δ)_n / (γ+δ)_n.
 */
import { betaMean } from "../../numerics/beta-mean";
import { digamma, logGammaStep } from "../../numerics/gamma";
import { rising } from "../../numerics/rising";
import type { Objective } from "../../numerics/maximise";
import type { MergedCustomers } from "../customers";
import { betaBinomial, betaBinomialChances, upTo } from "./beta-binomial";
import type { ModelAt, TransactionModel } from "./model";

export const bgBb: TransactionModel = {
  name: "BG/BB",
  parameters: ["alpha", "beta", "gamma", "delta"],
  times: [],
  mixing: [
    { of: "chance", first: 0, second: 1, what: "chances of buying" },
    { of: "chance", first: 2, second: 3, what: "chances of leaving" },
  ],
  discrete: true,
  withoutDropout: betaBinomial,
  objective,
  starts: () => [
    [0, 0, Math.log(0.7), Math.log(3)],
    [0, Math.log(3), 0, Math.log(10)],
    [0, 0, 0, 0],
  ],
  at: figures,
};

function objective({ rows, frequency, recency, age, counts }: MergedCustomers): Objective {
  const periods = upTo(age.reduce((most, n) => Math.max(most, n), 0) + 1);
  const g = new Float64Array(4);
  const mean = new Float64Array(4);
  const second = new Float64Array(16);
  const grad = new Float64Array(4);
  const hess = new Float64Array(16);
  return (point) => {
    const theta = point.map(Math.exp) as [number, number, number, number];
    const [alpha, beta, gamma, delta] = theta;
    const [buys, passes, both] = [alpha, beta, alpha + beta].map((p) => rising(p, periods)) as [
      Tables,
      Tables,
      Tables,
    ];
    const [stays, either] = [rising(delta, periods), rising(gamma + delta, periods)];
    const logGamma = point[2]!;
    let value = 0;
    grad.fill(0);
    hess.fill(0);
    for (let i = 0; i < rows; i++) {
      const [w, x, t, n] = [counts[i]!, frequency[i]!, recency[i]!, age[i]!];
      const top = Math.max(logTerm(n, true, x), t < n ? logTerm(t, false, x) : -Infinity);
      let sum = 0;
      mean.fill(0);
      second.fill(0);
      for (let m = t; m <= n; m++) add(m, m === n, x, top);
      value += w * (top + Math.log(sum));
      for (let j = 0; j < 4; j++) {
        const slope = mean[j]! / sum;
        grad[j]! += w * slope;
        for (let k = j; k < 4; k++) {
          hess[4 * j + k]! += w * (second[4 * j + k]! / sum - (slope * mean[k]!) / sum);
        }
      }

      function add(m: number, alive: boolean, bought: number, relativeTo: number): void {
        const weight = Math.exp(Math.min(logTerm(m, alive, bought) - relativeTo, 700));
        const last = alive ? m : m + 1;
        sum += weight;
        g[0] = alpha * (buys.first[bought]! - both.first[m]!);
        g[1] = beta * (passes.first[m - bought]! - both.first[m]!);
        g[2] = (alive ? 0 : 1) - gamma * either.first[last]!;
        g[3] = delta * (stays.first[m]! - either.first[last]!);
        for (let j = 0; j < 4; j++) {
          mean[j]! += weight * g[j]!;
          for (let k = j; k < 4; k++) second[4 * j + k]! += weight * g[j]! * g[k]!;
        }
        second[0]! += weight * (alpha * alpha * (buys.second[bought]! - both.second[m]!) + g[0]);
        second[1]! -= weight * alpha * beta * both.second[m]!;
        second[5]! +=
          weight * (beta * beta * (passes.second[m - bought]! - both.second[m]!) + g[1]);
        second[10]! -= weight * gamma * (gamma * either.second[last]! + either.first[last]!);
        second[11]! -= weight * gamma * delta * either.second[last]!;
        second[15]! += weight * (delta * delta * (stays.second[m]! - either.second[last]!) + g[3]);
      }
    }
    return {
      value,
      gradient: Array.from(grad),
      hessian: [0, 1, 2, 3].map((j) =>
        [0, 1, 2, 3].map((k) => hess[4 * Math.min(j, k) + Math.max(j, k)]!)
      ),
    };

    function logTerm(m: number, alive: boolean, x: number): number {
      const bought = buys.log[x]! + passes.log[m - x]! - both.log[m]!;
      const left = alive ? -either.log[m]! : logGamma - either.log[m + 1]!;
      return bought + stays.log[m]! + left;
    }
  };
}

type Tables = ReturnType<typeof rising>;

/** So many periods are added up one by one; more have a closed form or a quadrature. */
const FEW = 5000;

function figures(parameters: readonly number[]): ModelAt {
  const [alpha, beta, gamma, delta] = parameters as [number, number, number, number];

  function aliveAtAge(x: number, t: number, n: number): number {
    if (!(n > t)) return 1;
    let term = (gamma / (delta + n - 1)) * ((alpha + beta + n - 1) / (beta + n - 1 - x));
    let odds = term;
    for (let m = n - 2; m >= t; m--) {
      term *= ((gamma + delta + m + 1) / (delta + m)) * ((alpha + beta + m) / (beta + m - x));
      odds += term;
    }
    return 1 / (1 + odds);
  }

  function alive(x: number, t: number, n: number): number {
    return (aliveAtAge(x, t, n) * (delta + n)) / (gamma + delta + n);
  }

  function expectedIfAlive(x: number, n: number, horizon: number): number {
    return buyingChance(x, n) * periodsAlive(n, 0, horizon);
  }

  function residualIfAlive(x: number, n: number, discount: number, horizon: number): number {
    return buyingChance(x, n) * periodsAlive(n, discount, horizon);
  }

  function buyingChance(x: number, n: number): number {
    return (alpha + x) / (alpha + beta + n);
  }

  /** Σ P(alive in period n + k | alive in n)/(1 + discount)^k over k = 1 … horizon. */
  function periodsAlive(n: number, discount: number, horizon: number): number {
    const D = delta + n;
    if (horizon <= FEW || discount >= 0.01) return addUp(D, 1 / (1 + discount), horizon);
    if (discount === 0) return undiscounted(D, horizon);
    const force = Math.log1p(discount);
    const given = (theta: number) => {
      const all = (1 - theta) / (discount + theta);
      if (horizon === Infinity) return all;
      return all * -Math.expm1(horizon * (Math.log1p(-theta) - force));
    };
    const corners = [Math.log(discount), -Math.log(horizon)].filter(Number.isFinite);
    return betaMean(gamma, D, given, corners);
  }

  function addUp(D: number, factor: number, horizon: number): number {
    let sum = 0;
    let term = 1;
    for (let k = 0; k < horizon; k++) {
      term *= ((D + k) / (D + gamma + k)) * factor;
      sum += term;
      if (term < 1e-18 * sum * (1 - factor)) break;
    }
    return sum;
  }

  /** D·(1 − (D+1)_H/(D+γ)_H)/(γ − 1), and its limit at γ = 1. */
  function undiscounted(D: number, horizon: number): number {
    const e = gamma - 1;
    if (e === 0) return D * (digamma(D + 1 + horizon) - digamma(D + 1));
    const log = logGammaStep(D + 1, e) - logGammaStep(D + 1 + horizon, e);
    return (D * -Math.expm1(log)) / e;
  }

  function chances(horizon: number, most: number): Float64Array {
    const result = new Float64Array(most + 1);
    let stays = 1;
    for (let m = 0; m <= horizon; m++) {
      const share = m === horizon ? stays : (stays * gamma) / (gamma + delta + m);
      const counts = betaBinomialChances(alpha, beta, m, Math.min(m, most));
      counts.forEach((chance, x) => (result[x]! += share * chance));
      stays *= (delta + m) / (gamma + delta + m);
    }
    return result;
  }

  return { alive, aliveAtAge, expectedIfAlive, residualIfAlive, chances };
}
