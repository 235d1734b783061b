/**
 * I = ∫_t^T (α+y)^−A (β+y)^−(s+1) dy of Pareto/NBD and the means of log(α+y), log(β+y), 1/(α+y) and
 * 1/(β+y) under its integrand, which are its derivatives. With u = log((m+y)/(m+t)), m the smaller of
 * α and β, every singularity of the integrand is at least π away, so that a short Gauss–Legendre rule,
 * chosen by how far the integrand falls, gives full precision.
 */
import { gaussLegendre, type Rule } from "../../numerics/quadrature";

/** Logarithm of the integral; −Infinity where it is empty. */
export function logIntegral(
  A: number,
  alpha: number,
  s: number,
  beta: number,
  from: number,
  to: number
): number {
  const { atStart, smaller, larger, powerSmaller, powerLarger, end, panels, rule } = plan(
    A,
    alpha,
    s,
    beta,
    from,
    to
  );
  if (end === 0) return -Infinity;
  const half = end / (2 * panels);
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    for (let i = 0; i < rule.nodes.length; i++) {
      const u = half * (2 * panel + 1 + rule.nodes[i]!);
      const grown = Math.log1p((smaller * Math.expm1(u)) / larger);
      sum += rule.weights[i]! * Math.exp(-powerSmaller * u - powerLarger * grown);
    }
  }
  return atStart + Math.log(half * sum);
}

export interface Moments {
  log: number;
  logA: number;
  logB: number;
  inverseA: number;
  inverseB: number;
  squareA: number;
  squareB: number;
  varLogA: number;
  varLogB: number;
  varInverseA: number;
  varInverseB: number;
  covLogALogB: number;
  covLogAInverseA: number;
  covLogAInverseB: number;
  covLogBInverseA: number;
  covLogBInverseB: number;
  covInverses: number;
  /** Calculates all of the above for one customer. */
  fill(A: number, alpha: number, s: number, beta: number, from: number, to: number): void;
}

/** One object that is filled again for each customer. */
export function createMoments(): Moments {
  const m = { fill } as Moments;
  return m;

  function fill(A: number, alpha: number, s: number, beta: number, from: number, to: number): void {
    const p = plan(A, alpha, s, beta, from, to);
    const { smaller, larger, powerSmaller, powerLarger, panels } = p;
    const { nodes, weights } = p.rule;
    const half = p.end / (2 * panels);
    const count = nodes.length;
    let [w0, u1, v1, i1, j1] = [0, 0, 0, 0, 0];
    let [uu, vv, ii, jj, uv, ui, uj, vi, vj, ij] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const ratio = smaller / larger;
    for (let panel = 0; panel < panels; panel++) {
      for (let k = 0; k < count; k++) {
        const u = half * (2 * panel + 1 + nodes[k]!);
        const grown = Math.exp(u);
        const beside = 1 + ratio * (grown - 1);
        const v = Math.log(beside);
        const w = weights[k]! * Math.exp(-powerSmaller * u - powerLarger * v);
        // 1/(m+y) and 1/(M+y), relative to their values at the start.
        const i = 1 / grown;
        const j = 1 / beside;
        const wu = w * u;
        const wv = w * v;
        const wi = w * i;
        const wj = w * j;
        w0 += w;
        u1 += wu;
        v1 += wv;
        i1 += wi;
        j1 += wj;
        uu += wu * u;
        vv += wv * v;
        ii += wi * i;
        jj += wj * j;
        uv += wu * v;
        ui += wu * i;
        uj += wu * j;
        vi += wv * i;
        vj += wv * j;
        ij += wi * j;
      }
    }
    const n = 1 / w0;
    const [mu, mv, mi, mj] = [u1 * n, v1 * n, i1 * n, j1 * n];
    const [si, sj] = [1 / smaller, 1 / larger];
    m.log = p.atStart + Math.log(half * w0);
    const [logS, logL] = [Math.log(smaller) + mu, Math.log(larger) + mv];
    const [cuv, cij] = [uv * n - mu * mv, (ij * n - mi * mj) * si * sj];
    const [cuu, cvv] = [uu * n - mu * mu, vv * n - mv * mv];
    const [cii, cjj] = [(ii * n - mi * mi) * si * si, (jj * n - mj * mj) * sj * sj];
    const [cui, cuj] = [(ui * n - mu * mi) * si, (uj * n - mu * mj) * sj];
    const [cvi, cvj] = [(vi * n - mv * mi) * si, (vj * n - mv * mj) * sj];
    const [qi, qj] = [ii * n * si * si, jj * n * sj * sj];
    m.covLogALogB = cuv;
    m.covInverses = cij;
    if (alpha <= beta) {
      [m.logA, m.logB, m.inverseA, m.inverseB] = [logS, logL, mi * si, mj * sj];
      [m.squareA, m.squareB, m.varLogA, m.varLogB] = [qi, qj, cuu, cvv];
      [m.varInverseA, m.varInverseB] = [cii, cjj];
      [m.covLogAInverseA, m.covLogAInverseB] = [cui, cuj];
      [m.covLogBInverseA, m.covLogBInverseB] = [cvi, cvj];
    } else {
      [m.logA, m.logB, m.inverseA, m.inverseB] = [logL, logS, mj * sj, mi * si];
      [m.squareA, m.squareB, m.varLogA, m.varLogB] = [qj, qi, cvv, cuu];
      [m.varInverseA, m.varInverseB] = [cjj, cii];
      [m.covLogAInverseA, m.covLogAInverseB] = [cvj, cvi];
      [m.covLogBInverseA, m.covLogBInverseB] = [cuj, cui];
    }
  }
}

interface Plan {
  /** Logarithm of the integrand in u at the start. */
  atStart: number;
  smaller: number;
  larger: number;
  powerSmaller: number;
  powerLarger: number;
  end: number;
  panels: number;
  rule: Rule;
}

const RULES = [8, 11, 15, 21, 29].map(gaussLegendre);
/** How far the exponent may fall, and how wide the interval may be, for each of them. */
const FALL = [2, 5, 11, 22, 40];
const WIDTH = [1.1, 2.2, 3.8, 6, 9];

const shared: Plan = {
  atStart: 0,
  smaller: 1,
  larger: 1,
  powerSmaller: 0,
  powerLarger: 0,
  end: 0,
  panels: 1,
  rule: RULES[0]!,
};

function plan(A: number, alpha: number, s: number, beta: number, from: number, to: number): Plan {
  const p = shared;
  const first = alpha <= beta;
  p.smaller = (first ? alpha : beta) + from;
  p.larger = (first ? beta : alpha) + from;
  p.powerSmaller = first ? A - 1 : s;
  p.powerLarger = first ? s + 1 : A;
  const whole = Math.log1p((to - from) / p.smaller);
  // Where the integrand has fallen by e⁻⁴² nothing is left; its slope only steepens.
  const slope = p.powerSmaller + (p.powerLarger * p.smaller) / p.larger;
  const end = slope > 0 ? Math.min(whole, 42 / slope) : whole;
  const grown = Math.log1p((p.smaller * Math.expm1(end)) / p.larger);
  const fall = Math.abs(p.powerSmaller) * end + p.powerLarger * grown;
  let size = 0;
  while (size < RULES.length - 1 && (fall > FALL[size]! || end > WIDTH[size]!)) size++;
  p.panels = size < RULES.length - 1 ? 1 : Math.max(1, Math.ceil(Math.max(fall / 42, end / 9)));
  p.rule = RULES[size]!;
  p.end = end;
  p.atStart = -p.powerSmaller * Math.log(p.smaller) - p.powerLarger * Math.log(p.larger);
  return p;
}
