/**
 * Customers by their mean repeat spend, counted and as the Gamma-Gamma model has them: for a customer
 * with x repeat purchases x·m/(γ + x·m) is beta distributed with px and q.
 */
import { gaussLegendre } from "../numerics/quadrature";
import { spendLogLikelihood, type GammaGamma } from "./gamma-gamma";

export interface SpendCounts {
  /** Bounds of the classes, one more than there are; the last class also holds what is above it. */
  readonly bounds: number[];
  readonly actual: number[];
  readonly expected: number[];
}

const CLASSES = 14;
const { nodes, weights } = gaussLegendre(12);

export function spendCounts(
  parameters: GammaGamma,
  frequency: ArrayLike<number>,
  spend: ArrayLike<number>
): SpendCounts | null {
  const means: number[] = [];
  const byFrequency = new Map<number, number>();
  for (let i = 0; i < frequency.length; i++) {
    if (!(frequency[i]! > 0 && spend[i]! > 0)) continue;
    means.push(spend[i]!);
    byFrequency.set(frequency[i]!, (byFrequency.get(frequency[i]!) ?? 0) + 1);
  }
  if (means.length === 0) return null;
  const bounds = boundsOf(means);
  const last = bounds.length - 2;
  const actual = new Array<number>(last + 1).fill(0);
  for (const mean of means) actual[Math.min(last, Math.floor(mean / bounds[1]!))]! += 1;
  const expected = new Array<number>(last + 1).fill(0);
  for (const [x, customers] of byFrequency) {
    let rest = 1;
    for (let k = 0; k < last; k++) {
      const share = within(parameters, x, bounds[k]!, bounds[k + 1]!);
      expected[k]! += customers * share;
      rest -= share;
    }
    expected[last]! += customers * Math.max(0, rest);
  }
  return { bounds, actual, expected };
}

/** Classes of a round width that hold all but the greatest twentieth. */
function boundsOf(means: readonly number[]): number[] {
  const sorted = [...means].sort((a, b) => a - b);
  const top = sorted[Math.floor(0.95 * (sorted.length - 1))]!;
  const raw = top / (CLASSES - 1);
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].find((n) => n * size >= raw)! * size;
  const count = Math.floor(top / step) + 2;
  return Array.from({ length: count + 1 }, (_, k) => k * step);
}

/** P(low < m ≤ high) by panels, over the density of the mean of x purchases. */
function within(parameters: GammaGamma, x: number, low: number, high: number): number {
  const panels = 4;
  let sum = 0;
  for (let k = 0; k < panels; k++) {
    const half = (high - low) / panels / 2;
    const middle = low + (2 * k + 1) * half;
    nodes.forEach((node, i) => {
      const m = middle + half * node;
      sum += weights[i]! * half * Math.exp(spendLogLikelihood(parameters, x, m));
    });
  }
  return Math.min(1, sum);
}
