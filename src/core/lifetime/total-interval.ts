/**
 * An interval for a total that depends on fitted parameters, by the delta method: the logarithm of
 * the total is taken as normal. Its variance has two parts: g'Cg, what is uncertain about the
 * parameters, from the total's slopes g by their logarithms and the covariance C of these; and the
 * chance of single purchases and amounts, the variance of the total for given parameters.
 */
export interface Dependence {
  readonly parameters: readonly number[];
  /** Covariance of the logarithms of the parameters; null where the fit gave none. */
  readonly logCovariance: readonly (readonly number[])[] | null;
  /** The total for other parameters, the rest as it is. */
  readonly total: (parameters: readonly number[]) => number;
}

export interface Interval {
  readonly value: number;
  /** null where the fits give no covariance. */
  readonly low: number | null;
  readonly high: number | null;
}

const STEP = 1e-4;
/** Two-sided 95 % of the normal distribution. */
const NORMAL_95 = 1.959963984540054;

/**
 * Dependences on several fits count as independent: their variances add up. `scatter` is the variance
 * of the total for given parameters, null where it has none: then there is no interval.
 */
export function totalInterval(
  value: number,
  dependences: readonly Dependence[],
  scatter: number | null
): Interval {
  if (scatter === null) return { value, low: null, high: null };
  let variance = scatter / value ** 2;
  for (const { parameters, logCovariance, total } of dependences) {
    if (logCovariance === null || !(value > 0)) return { value, low: null, high: null };
    const slopes = parameters.map((_, i) => {
      const moved = (by: number) =>
        total(parameters.map((p, j) => (i === j ? p * Math.exp(by) : p)));
      return (moved(STEP) - moved(-STEP)) / (2 * STEP * value);
    });
    slopes.forEach((slope, i) =>
      slopes.forEach((other, j) => (variance += slope * other * logCovariance[i]![j]!))
    );
  }
  if (!Number.isFinite(variance) || variance < 0) return { value, low: null, high: null };
  const spread = NORMAL_95 * Math.sqrt(variance);
  return { value, low: value * Math.exp(-spread), high: value * Math.exp(spread) };
}
