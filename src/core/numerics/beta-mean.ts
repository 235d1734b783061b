/**
 * The mean of g(p) over p ~ Beta(a, b), by Gauss–Legendre panels over v = log(p/(1−p)), where the
 * density of any a and b, however small or large, is smooth with exponential ends. Panels are narrow
 * about the density's mode and about the corners of g, and grow with the distance from them.
 */
import { logBeta } from "./gamma";
import { gaussLegendre } from "./quadrature";

const { nodes, weights } = gaussLegendre(14);

/** What lies this many units of the exponent away is below the last digit. */
const NOTHING = 42;

/** Most that the density's exponent may change over one panel. */
const FALL = 8;

/** From here on the distribution is normal to the last digits, and so narrow that panels are many. */
const POINT = 1e6;

/** Gauss–Hermite with five points for the normal distribution of mean 0 and deviation 1. */
const HERMITE = [
  [0, 0.5333333333333333],
  [1.355626179974266, 0.2220759220056126],
  [-1.355626179974266, 0.2220759220056126],
  [2.856970013872806, 0.01125741132772069],
  [-2.856970013872806, 0.01125741132772069],
] as const;

function nearlyPoint(a: number, b: number, g: (p: number) => number): number {
  const mean = a / (a + b);
  const deviation = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
  return HERMITE.reduce((sum, [x, weight]) => sum + weight * g(mean + deviation * x), 0);
}

/** `corners`: the values of log(p/(1−p)) about which g bends; g may rise no faster than 1/p. */
export function betaMean(
  a: number,
  b: number,
  g: (p: number) => number,
  corners: readonly number[] = []
): number {
  if (Math.min(a, b) > POINT) return nearlyPoint(a, b, g);
  const mode = Math.log(a / b);
  const width = Math.min(1, Math.sqrt(1 / a + 1 / b));
  const points = [mode, ...corners].sort((x, y) => x - y);
  // A small parameter keeps the density up for long before the other's end brings it down.
  const [before, after] = [b, a].map((other) => Math.max(10 * width, Math.log1p(60 / other)));
  let low = points[0]! - NOTHING / a - before!;
  if (a > 2) low = Math.max(low, mode - NOTHING / (a - 1) - before!);
  const high = Math.min(points.at(-1)! + NOTHING / b + after!, mode + NOTHING / b + after! + 1);
  const constant = logBeta(a, b);
  const inside = points.filter((point) => point > low && point < high);
  let mass = 0;
  let sum = 0;
  for (let i = 0; i < inside.length; i++) {
    const point = inside[i]!;
    const narrow = point === mode ? Math.min(2, 5 * width) : 2;
    const left = i === 0 ? low : (inside[i - 1]! + point) / 2;
    const right = i === inside.length - 1 ? high : (point + inside[i + 1]!) / 2;
    sum += side(point, left, narrow, -1) + side(point, right, narrow, 1);
  }
  // Over the density's own sum, which cancels the rounding of its constant for large a and b.
  return sum / mass;

  /** From a corner towards an end, in panels that grow, until the density is gone. */
  function side(from: number, end: number, narrow: number, sign: 1 | -1): number {
    const distance = (end - from) * sign;
    let total = 0;
    for (let done = 0; done < distance;) {
      const start = from + sign * done;
      if (sign > 0 && start > mode && logDensity(start) < -75) break;
      const most = Math.max(narrow, 0.7 * done, done > 4 ? 5 / (sign < 0 ? a + 1 : b + 1) : 0);
      let panel = Math.min(most, distance - done);
      const begins = slope(start);
      while (panel * Math.max(begins, slope(start + sign * panel)) > FALL) panel *= 0.7;
      total += onPanel(start + (sign * panel) / 2, panel / 2);
      done = done + panel >= distance ? distance : done + panel;
    }
    return total;
  }

  function logDensity(v: number): number {
    const log = Math.log1p(Math.exp(-Math.abs(v)));
    return v < 0 ? a * (v - log) - b * log - constant : -a * log - b * (v + log) - constant;
  }

  /** How steeply the logarithm of the density rises or falls at v. */
  function slope(v: number): number {
    return v < 0
      ? Math.abs(a - (a + b) / (1 + Math.exp(-v)))
      : Math.abs((a + b) / (1 + Math.exp(v)) - b);
  }

  function onPanel(middle: number, half: number): number {
    let total = 0;
    for (let i = 0; i < nodes.length; i++) {
      const v = middle + half * nodes[i]!;
      const e = Math.exp(-Math.abs(v));
      const log = Math.log1p(e);
      const [logP, logQ] = v < 0 ? [v - log, -log] : [-log, -v - log];
      const weight = half * weights[i]! * Math.exp(a * logP + b * logQ - constant);
      if (!(weight > 0)) continue;
      mass += weight;
      total += weight * g(v < 0 ? e / (1 + e) : 1 / (1 + e));
    }
    return total;
  }
}
