/**
 * What BG/NBD and MBG/NBD share. Purchases come at rate λ ~ Gamma(r, α); after each a customer leaves
 * with chance p ~ Beta(a, b). `first` is 1 where the first purchase gives that chance too (MBG/NBD)
 * and 0 where it does not (BG/NBD). With k = frequency + first the likelihood of a customer is
 *
 * Γ(r+x)/Γ(r) · α^r · (b)_k/(a+b)_k · [ (α+T)^−(r+x) + a/(b+k−1) · (α+t)^−(r+x) ],
 *
 * the second term only where k > 0. Given that she is alive, p ~ Beta(a, b+k) and
 * λ ~ Gamma(r+x, α+T), independently.
 */
import { betaMean } from "../../numerics/beta-mean";
import { powerIntegral } from "../../numerics/power-integral";
import { distinct, rising } from "../../numerics/rising";
import type { Objective } from "../../numerics/maximise";
import { meanFrequency, type Customers, type MergedCustomers } from "../customers";
import { nbd } from "./nbd";
import { residualByParts } from "./by-parts";
import { negativeBinomial } from "./negative-binomial";
import type { ModelAt, TransactionModel } from "./model";

export function geometricDropout(name: string, first: 0 | 1): TransactionModel {
  return {
    name,
    parameters: ["r", "alpha", "a", "b"],
    times: [1],
    mixing: [
      { of: "rate", first: 0, second: 1, what: "rates of buying" },
      { of: "chance", first: 2, second: 3, what: "chances of leaving" },
    ],
    discrete: false,
    withoutDropout: nbd,
    objective: (customers) => objective(customers, first),
    starts,
    at: (parameters) => figures(parameters, first),
  };
}

function starts(customers: MergedCustomers): number[][] {
  const rate = Math.max(meanFrequency(customers), 1e-3);
  return [
    [Math.log(0.5), Math.log(0.35 / rate), Math.log(0.8), Math.log(2.5)],
    [0, -Math.log(rate), 0, 0],
    [Math.log(3), Math.log(3 / rate), Math.log(0.1), Math.log(2)],
  ];
}

function objective(customers: MergedCustomers, first: number): Objective {
  const { rows, frequency, recency, age, counts } = customers;
  const { values, index } = distinct(frequency);
  const steps = values.map((x) => x + first);
  const weightOf = new Float64Array(values.length);
  for (let i = 0; i < rows; i++) weightOf[index[i]!]! += counts[i]!;
  return (point) => {
    const [r, alpha, a, b] = point.map(Math.exp) as [number, number, number, number];
    const logAlpha = point[1]!;
    const [buying, staying, both] = [rising(r, values), rising(b, steps), rising(a + b, steps)];
    // Logarithm of a/(b+k−1), and b/(b+k−1), by number of purchases.
    const leaving = steps.map((k) => (k > 0 ? point[2]! - Math.log(b + k - 1) : -Infinity));
    const ratio = steps.map((k) => (k > 0 ? b / (b + k - 1) : 0));
    let value = 0;
    let [gr, gAlpha, ga, gb] = [0, 0, 0, 0];
    let [hrr, hra, haa, hr2, hr3, ha2, ha3, h22, h23, h33] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let j = 0; j < values.length; j++) {
      const w = weightOf[j]!;
      value += w * (buying.log[j]! + r * logAlpha + staying.log[j]! - both.log[j]!);
      gr += w * (r * buying.first[j]! + r * logAlpha);
      gAlpha += w * r;
      hrr += w * r * (r * buying.second[j]! + buying.first[j]! + logAlpha);
      hra += w * r;
      ga -= w * a * both.first[j]!;
      gb += w * b * (staying.first[j]! - both.first[j]!);
      h22 -= w * a * (a * both.second[j]! + both.first[j]!);
      h23 -= w * a * b * both.second[j]!;
      h33 +=
        w * b * (b * (staying.second[j]! - both.second[j]!) + staying.first[j]! - both.first[j]!);
    }
    for (let i = 0; i < rows; i++) {
      const j = index[i]!;
      const w = counts[i]!;
      const A = r + frequency[i]!;
      const toAge = alpha + age[i]!;
      const logAge = Math.log(toAge);
      const shareAge = alpha / toAge;
      // What the two terms have in common: that of a customer who is alive.
      const slope = A * shareAge;
      value -= w * A * logAge;
      let right = 0;
      if (leaving[j]! > -Infinity) {
        const toLast = alpha + recency[i]!;
        const gap = logOfOneAnd((age[i]! - recency[i]!) / toLast);
        const odds = leaving[j]! + A * gap;
        let left;
        if (odds > 0) {
          const e = Math.exp(-odds);
          right = 1 / (1 + e);
          left = e * right;
          value += w * (odds + Math.log1p(e));
        } else {
          const e = Math.exp(odds);
          left = 1 / (1 + e);
          right = e * left;
          value += w * Math.log1p(e);
        }
        const shareLast = alpha / toLast;
        const wr = w * right;
        const mixed = wr * left;
        const bPart = ratio[j]!;
        // Differences of the slopes of the two terms: left behind less alive.
        const dr = r * gap;
        const dAlpha = -A * (shareLast - shareAge);
        gr += wr * dr;
        gAlpha += wr * dAlpha;
        ga += wr;
        gb -= wr * bPart;
        hrr += mixed * dr * dr + wr * dr;
        hra += mixed * dr * dAlpha - wr * r * (shareLast - shareAge);
        haa +=
          mixed * dAlpha * dAlpha -
          wr * A * (shareLast * (1 - shareLast) - shareAge * (1 - shareAge));
        hr2 += mixed * dr;
        hr3 -= mixed * dr * bPart;
        ha2 += mixed * dAlpha;
        ha3 -= mixed * dAlpha * bPart;
        h22 += mixed;
        h23 -= mixed * bPart;
        h33 += mixed * bPart * bPart - wr * bPart * (1 - bPart);
      }
      gr -= w * r * logAge;
      gAlpha -= w * slope;
      hrr -= w * r * logAge;
      hra -= w * r * shareAge;
      haa -= w * slope * (1 - shareAge);
    }
    return {
      value,
      gradient: [gr, gAlpha, ga, gb],
      hessian: [
        [hrr, hra, hr2, hr3],
        [hra, haa, ha2, ha3],
        [hr2, ha2, h22, h23],
        [hr3, ha3, h23, h33],
      ],
    };
  };
}

const STRETCH = 1024;

function figures(parameters: readonly number[], first: number): ModelAt {
  const [r, alpha, a, b] = parameters as [number, number, number, number];
  const logA = Math.log(a);
  // Logarithms of a/(b + k − 1) for the usual numbers of purchases.
  const leaving = Float64Array.from({ length: 256 }, (_, k) => logA - Math.log(b + k - 1));

  function alive(x: number, recency: number, age: number): number {
    const k = x + first;
    if (k === 0) return 1;
    const gap = logOfOneAnd((age - recency) / (alpha + recency));
    const left = k < leaving.length ? leaving[k]! : logA - Math.log(b + k - 1);
    return 1 / (1 + Math.exp(left + (r + x) * gap));
  }

  function aliveOfEach({ frequency, recency, age }: Customers, into: Float64Array): void {
    // Step by step over short stretches: each logarithm and exponential then takes half the time.
    const places = new Int32Array(STRETCH);
    const values = new Float64Array(STRETCH);
    for (let start = 0; start < into.length; start += STRETCH) {
      const end = Math.min(into.length, start + STRETCH);
      let count = 0;
      for (let i = start; i < end; i++) {
        into[i] = 1;
        places[count] = i;
        if (frequency[i]! + first > 0) count++;
      }
      for (let j = 0; j < count; j++) {
        const i = places[j]!;
        values[j] = logOfOneAnd((age[i]! - recency[i]!) / (alpha + recency[i]!));
      }
      for (let j = 0; j < count; j++) {
        const x = frequency[places[j]!]!;
        const k = x + first;
        const left = k < leaving.length ? leaving[k]! : logA - Math.log(b + k - 1);
        values[j] = left + (r + x) * values[j]!;
      }
      for (let j = 0; j < count; j++) values[j] = Math.exp(values[j]!);
      for (let j = 0; j < count; j++) into[places[j]!] = 1 / (1 + values[j]!);
    }
  }

  function expectedIfAlive(x: number, age: number, horizon: number): number {
    return expected(r + x, a, b + x + first, horizon / (alpha + age));
  }

  function residualIfAlive(x: number, age: number, discount: number, horizon: number): number {
    const A = r + x;
    const scale = alpha + age;
    const force = Math.log1p(discount) * scale;
    if (force === 0) return expectedIfAlive(x, age, horizon);
    if (isSeries(A, a, b + x + first, horizon / scale)) {
      // Expectations flatten where leaving outweighs, at (α + T)/(A·mean chance of leaving).
      const bend = scale * Math.min(1, (a + b + x + first) / (A * a));
      return residualByParts((time) => expectedIfAlive(x, age, time), discount, horizon, bend);
    }
    const until = horizon / scale;
    const atZero = (A * -Math.expm1(-force * until)) / force;
    const given = (p: number) =>
      p * (A + 1) < 1e-17 * force || p < 1e-290
        ? atZero
        : (A / p) * powerIntegral(A + 1, force / p, p * until);
    const corners = [Math.log(force), Math.log(force / (A + 1)), -Math.log(until), 0];
    return betaMean(a, b + x + first, given, corners.filter(Number.isFinite));
  }

  function chances(horizon: number, most: number): Float64Array {
    const { chance, tail } = negativeBinomial(r, alpha, horizon, most);
    // (b)_k/(a+b)_k is the chance to stay after k purchases that could have been the last.
    let stays = first ? b / (a + b) : 1;
    let leaves = first ? a / (a + b) : 0;
    return chance.map((count, x) => {
      const result = stays * count + leaves * tail[x]!;
      const k = x + first;
      leaves = (stays * a) / (a + b + k);
      stays *= (b + k) / (a + b + k);
      return result;
    });
  }

  return { alive, aliveAtAge: alive, aliveOfEach, expectedIfAlive, residualIfAlive, chances };
}

/** log(1 + u) for u ≥ 0: where 1 + u keeps its digits the plain logarithm is right too, and quicker. */
function logOfOneAnd(u: number): number {
  return u < 0.25 ? Math.log1p(u) : Math.log(1 + u);
}

/** Whether the series of `expected` is quick and its terms do not cancel; z is τ/(1+τ). */
function isSeries(A: number, a: number, B: number, tau: number): boolean {
  return tau <= 9 && a <= 30 && Math.abs(a + B - 1 - A) <= 30;
}

/**
 * E over p ~ Beta(a, B) of (1 − (1 + pτ)^−A)/p, the expected purchases of a customer who is alive, τ
 * the horizon over α + T. Euler's transform of the published 2F1 with the factor a − 1 taken out of
 * it: with z = τ/(1+τ) and C = a + B − 1,
 * C·g − (1−z)^(a−1) · Σ_{k≥1} (C−A)_k (a)_{k−1} / ((C+1)_{k−1} k!) · z^k,
 * g = −expm1((a−1)·log1p(−z))/(a−1), which has no pole at a = 1 or C = 0. Where the series is slow or
 * its terms would cancel, the mean is taken by quadrature.
 */
function expected(A: number, a: number, B: number, tau: number): number {
  if (tau === 0) return 0;
  const C = a + B - 1;
  const z = tau / (1 + tau);
  if (!isSeries(A, a, B, tau) || tau < 1e-3) {
    const given = (p: number) =>
      p * tau * (A + 1) < 1e-17 ? A * tau : -Math.expm1(-A * Math.log1p(p * tau)) / p;
    return betaMean(a, B, given, [-Math.log(tau), -Math.log(A) - Math.log(tau), 0]);
  }
  const log = -Math.log1p(tau);
  const g = a === 1 ? -log : -Math.expm1((a - 1) * log) / (a - 1);
  let term = (C - A) * z;
  let sum = 0;
  for (let k = 1; k < 100_000; k++) {
    sum += term;
    if (Math.abs(term) <= 1e-17 * Math.abs(sum)) break;
    term *= (((C - A + k) * (a + k - 1)) / ((C + k) * (k + 1))) * z;
  }
  return C * g - Math.exp((a - 1) * log) * sum;
}
