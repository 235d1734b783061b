/**
 * A smooth function in place of a costly one: Chebyshev series on panels of an interval, halved until
 * each is true to about 1e-13 of the smallest value on it. Null where halving does not help.
 */
export function interpolant(
  f: (x: number) => number,
  low: number,
  high: number
): ((x: number) => number) | null {
  const ends: number[] = [];
  const series: Float64Array[] = [];
  if (!cover(low, high, DEPTH)) return null;
  let at = 0;
  return (x) => {
    while (at > 0 && x <= ends[at - 1]!) at--;
    while (at < ends.length - 1 && x > ends[at]!) at++;
    const from = at === 0 ? low : ends[at - 1]!;
    return clenshaw(series[at]!, (2 * (x - from)) / (ends[at]! - from) - 1);
  };

  function cover(from: number, to: number, depth: number): boolean {
    const panel = onPanel(f, from, to);
    if (panel) {
      ends.push(to);
      series.push(panel);
      return true;
    }
    const middle = (from + to) / 2;
    return depth > 0 && cover(from, middle, depth - 1) && cover(middle, to, depth - 1);
  }
}

/** The points of a panel, and how often an interval may be halved. */
const POINTS = 20;
const DEPTH = 12;
const TRUE = 5e-14;

const nodes = Float64Array.from({ length: POINTS }, (_, k) =>
  Math.cos((Math.PI * (k + 0.5)) / POINTS)
);

/** The coefficients of the series, those that count; null where they do not fall away. */
function onPanel(f: (x: number) => number, from: number, to: number): Float64Array | null {
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  const values = nodes.map((node) => f(middle + half * node));
  const least = values.reduce((min, value) => Math.min(min, Math.abs(value)), Infinity);
  const noise = TRUE * least;
  if (!(noise > 0)) return null;
  const series = nodes.map((_, j) => {
    let sum = 0;
    for (let k = 0; k < POINTS; k++) {
      sum += values[k]! * Math.cos((Math.PI * j * (k + 0.5)) / POINTS);
    }
    return (sum * (j === 0 ? 1 : 2)) / POINTS;
  });
  if (series.subarray(POINTS - 3).some((c) => !(Math.abs(c) <= noise))) return null;
  // A point between the nodes, which would show a wave that the nodes do not see.
  const between = 0.123456;
  if (!(Math.abs(clenshaw(series, between) - f(middle + half * between)) <= 10 * noise))
    return null;
  let count = POINTS;
  while (count > 1 && Math.abs(series[count - 1]!) <= noise / POINTS) count--;
  return series.slice(0, count);
}

function clenshaw(series: Float64Array, x: number): number {
  let [later, last] = [0, 0];
  for (let k = series.length - 1; k > 0; k--) {
    [later, last] = [last, 2 * x * last - later + series[k]!];
  }
  return x * last - later + series[0]!;
}
