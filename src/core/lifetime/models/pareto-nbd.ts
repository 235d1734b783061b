/**
 * Pareto/NBD (Schmittlein, Morrison and Colombo 1987): purchases come at rate λ ~ Gamma(r, α) until
 * the customer leaves, after a lifetime with rate μ ~ Gamma(s, β). The likelihood of a customer is
 *
 * Γ(r+x)/Γ(r) · α^r β^s · [ (α+T)^−(r+x) (β+T)^−s + s·∫_t^T (α+y)^−(r+x) (β+y)^−(s+1) dy ],
 *
 * its integral by quadrature (`pareto-integral.ts`) rather than by two 2F1, which cancel.
 */
import { powerIntegral } from "../../numerics/power-integral";
import { gaussLegendre } from "../../numerics/quadrature";
import { distinct, rising } from "../../numerics/rising";
import type { Objective } from "../../numerics/maximise";
import { meanFrequency, type MergedCustomers } from "../customers";
import { nbd } from "./nbd";
import { negativeBinomial } from "./negative-binomial";
import { createMoments, logIntegral } from "./pareto-integral";
import type { ModelAt, TransactionModel } from "./model";

export const paretoNbd: TransactionModel = {
  name: "PARETO/NBD",
  parameters: ["r", "alpha", "s", "beta"],
  times: [1, 3],
  mixing: [
    { of: "rate", first: 0, second: 1, what: "rates of buying" },
    { of: "rate", first: 2, second: 3, what: "rates of leaving" },
  ],
  discrete: false,
  withoutDropout: nbd,
  objective,
  starts,
  at: figures,
  survival: ([, , s, beta], time) => Math.exp(-s! * Math.log1p(time / beta!)),
};

function starts(customers: MergedCustomers): number[][] {
  const rate = Math.max(meanFrequency(customers), 1e-3);
  return [
    [Math.log(0.6), Math.log(0.35 / rate), Math.log(0.6), Math.log(0.4)],
    [0, -Math.log(rate), 0, 0],
    [Math.log(3), Math.log(3 / rate), Math.log(0.1), Math.log(2)],
  ];
}

function objective(customers: MergedCustomers): Objective {
  const { rows, frequency, recency, age, counts } = customers;
  const { values, index } = distinct(frequency);
  const weightOf = new Float64Array(values.length);
  for (let i = 0; i < rows; i++) weightOf[index[i]!]! += counts[i]!;
  const m = createMoments();
  const hess = new Float64Array(16);
  const grad = new Float64Array(4);
  const d = new Float64Array(4);
  return (point) => {
    const [r, alpha, s, beta] = point.map(Math.exp) as [number, number, number, number];
    const [logAlpha, logS, logBeta] = [point[1]!, point[2]!, point[3]!];
    const buying = rising(r, values);
    let value = customers.total * s * logBeta;
    grad.fill(0);
    hess.fill(0);
    grad[2] = value;
    grad[3] = customers.total * s;
    hess[10] = value;
    hess[11] = customers.total * s;
    for (let j = 0; j < values.length; j++) {
      const w = weightOf[j]!;
      value += w * (buying.log[j]! + r * logAlpha);
      grad[0]! += w * r * (buying.first[j]! + logAlpha);
      grad[1]! += w * r;
      hess[0]! += w * r * (r * buying.second[j]! + buying.first[j]! + logAlpha);
      hess[1]! += w * r;
    }
    for (let i = 0; i < rows; i++) {
      const w = counts[i]!;
      const A = r + frequency[i]!;
      const toAlpha = alpha + age[i]!;
      const toBeta = beta + age[i]!;
      const logToAlpha = Math.log(toAlpha);
      const logToBeta = Math.log(toBeta);
      const shareA = alpha / toAlpha;
      const shareB = beta / toBeta;
      const alive = -A * logToAlpha - s * logToBeta;
      value += w * alive;
      grad[0]! -= w * r * logToAlpha;
      grad[1]! -= w * A * shareA;
      grad[2] -= w * s * logToBeta;
      grad[3] -= w * s * shareB;
      hess[0]! -= w * r * logToAlpha;
      hess[1]! -= w * r * shareA;
      hess[5]! -= w * A * shareA * (1 - shareA);
      hess[10] -= w * s * logToBeta;
      hess[11] -= w * s * shareB;
      hess[15]! -= w * s * shareB * (1 - shareB);
      if (!(age[i]! > recency[i]!)) continue;
      m.fill(A, alpha, s, beta, recency[i]!, age[i]!);
      const odds = logS + m.log - alive;
      const e = Math.exp(-Math.abs(odds));
      const gone = odds > 0 ? 1 / (1 + e) : e / (1 + e);
      value += w * (Math.max(odds, 0) + Math.log1p(e));
      // Slopes of the second term less those of the first, and the curvature of the difference.
      d[0] = r * (logToAlpha - m.logA);
      d[1] = A * (shareA - alpha * m.inverseA);
      d[2] = 1 + s * (logToBeta - m.logB);
      d[3] = s * shareB - (s + 1) * beta * m.inverseB;
      const wg = w * gone;
      const mixed = wg * (1 - gone);
      for (let j = 0; j < 4; j++) {
        grad[j]! += wg * d[j]!;
        for (let k = j; k < 4; k++) hess[4 * j + k]! += mixed * d[j]! * d[k]!;
      }
      const s1 = s + 1;
      const a1 = alpha * A;
      const b1 = beta * s1;
      hess[0]! += wg * (d[0] + r * r * m.varLogA);
      hess[1]! += wg * (r * (shareA - alpha * m.inverseA) + r * a1 * m.covLogAInverseA);
      hess[2]! += wg * r * s * m.covLogALogB;
      hess[3]! += wg * r * b1 * m.covLogAInverseB;
      hess[5]! +=
        wg *
        (A * shareA * (1 - shareA) -
          A * alpha * (m.inverseA - alpha * m.squareA) +
          a1 * a1 * m.varInverseA);
      hess[6]! += wg * a1 * s * m.covLogBInverseA;
      hess[7]! += wg * a1 * b1 * m.covInverses;
      hess[10] += wg * (s * (logToBeta - m.logB) + s * s * m.varLogB);
      hess[11] += wg * (s * (shareB - beta * m.inverseB) + s * b1 * m.covLogBInverseB);
      hess[15]! +=
        wg *
        (s * shareB * (1 - shareB) -
          s1 * beta * (m.inverseB - beta * m.squareB) +
          b1 * b1 * m.varInverseB);
    }
    return {
      value,
      gradient: Array.from(grad),
      hessian: [0, 1, 2, 3].map((j) =>
        [0, 1, 2, 3].map((k) => hess[4 * Math.min(j, k) + Math.max(j, k)]!)
      ),
    };
  };
}

function figures(parameters: readonly number[]): ModelAt {
  const [r, alpha, s, beta] = parameters as [number, number, number, number];

  function alive(x: number, recency: number, age: number): number {
    if (!(age > recency)) return 1;
    const A = r + x;
    const left = Math.log(s) + logIntegral(A, alpha, s, beta, recency, age);
    const stays = -A * Math.log(alpha + age) - s * Math.log(beta + age);
    return 1 / (1 + Math.exp(left - stays));
  }

  function expectedIfAlive(x: number, age: number, horizon: number): number {
    const log = Math.log1p(horizon / (beta + age));
    const lifetime = s === 1 ? log : -Math.expm1(-(s - 1) * log) / (s - 1);
    return ((r + x) * (beta + age) * lifetime) / (alpha + age);
  }

  function residualIfAlive(x: number, age: number, discount: number, horizon: number): number {
    const scale = beta + age;
    const force = Math.log1p(discount) * scale;
    return ((r + x) * scale * powerIntegral(s, force, horizon / scale)) / (alpha + age);
  }

  /** Those who stay to the end, and those who leave at a time y before it, with k purchases by then. */
  function chances(horizon: number, most: number): Float64Array {
    const stays = Math.exp(-s * Math.log1p(horizon / beta));
    const result = negativeBinomial(r, alpha, horizon, most).chance.map((p) => stays * p);
    if (horizon === 0) return result;
    const { nodes, weights } = gaussLegendre(24);
    const scale = Math.min(alpha, beta);
    const until = Math.min(horizon, reach(s, beta, most), reach(r, alpha, most));
    const end = Math.log1p(until / scale);
    // The most by which the exponents of leaving and of buying change a unit of u.
    const slope = (s * (scale + until)) / (beta + until) + (r * (scale + until)) / (alpha + until);
    const panels = Math.ceil(Math.max(end, (end * (slope + Math.sqrt(most))) / 8));
    const half = end / (2 * panels);
    for (let panel = 0; panel < panels; panel++) {
      for (let i = 0; i < nodes.length; i++) {
        const u = half * (2 * panel + 1 + nodes[i]!);
        const y = scale * Math.expm1(u);
        const density = (s / beta) * Math.exp(-(s + 1) * Math.log1p(y / beta)) * (scale + y);
        const { chance } = negativeBinomial(r, alpha, y, most);
        for (let k = 0; k <= most; k++) result[k]! += half * weights[i]! * density * chance[k]!;
      }
    }
    return result;
  }

  return { alive, aliveAtAge: alive, expectedIfAlive, residualIfAlive, chances };
}

/** The time after which (1 + y/scale)^−power has fallen so far that even y^most brings nothing back. */
function reach(power: number, scale: number, most: number): number {
  const fall = (90 + 3 * most) / power;
  return fall < 1 ? scale * Math.expm1(fall) : Infinity;
}
