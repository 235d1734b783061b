/**
 * Gauss–Legendre rules: nodes and weights on −1 … 1, exact for polynomials up to degree 2n − 1. The
 * nodes are the roots of the Legendre polynomial, found by Newton's method; a rule is made once.
 */
export interface Rule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

const rules = new Map<number, Rule>();

/** The rule of n points on −1 … 1, in ascending order. */
export function gaussLegendre(n: number): Rule {
  let rule = rules.get(n);
  if (!rule) rules.set(n, (rule = make(n)));
  return rule;
}

/** ∫ f over low … high by the rule of n points on each of `panels` equal parts. */
export function integrate(
  f: (x: number) => number,
  low: number,
  high: number,
  n = 20,
  panels = 1
): number {
  const { nodes, weights } = gaussLegendre(n);
  const half = (high - low) / (2 * panels);
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    const middle = low + (2 * panel + 1) * half;
    for (let i = 0; i < n; i++) sum += weights[i]! * f(middle + half * nodes[i]!);
  }
  return sum * half;
}

function make(n: number): Rule {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < Math.ceil(n / 2); i++) {
    let x = n === 2 * i + 1 ? 0 : Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 0;
    for (let round = 0; round < 100; round++) {
      const { value, derivative } = legendre(n, x);
      slope = derivative;
      if (x === 0) break;
      const step = value / derivative;
      x -= step;
      if (Math.abs(step) <= 1e-16) {
        slope = legendre(n, x).derivative;
        break;
      }
    }
    const weight = 2 / ((1 - x * x) * slope * slope);
    nodes[i] = -x;
    nodes[n - 1 - i] = x;
    weights[i] = weight;
    weights[n - 1 - i] = weight;
  }
  return { nodes, weights };
}

function legendre(n: number, x: number): { value: number; derivative: number } {
  let before = 1;
  let value = x;
  for (let k = 2; k <= n; k++) {
    [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  }
  return { value, derivative: (n * (x * value - before)) / (x * x - 1) };
}
