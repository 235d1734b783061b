/**
 * An interval for a total that depends on fitted parameters, by the delta method: the logarithm of
 * the total is taken as normal, its variance g'Cg from its slopes g by the logarithms of the
 * parameters and their covariance C. It covers what is uncertain about the parameters, not the chance
 * of single purchases.
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

/** Dependences on several fits count as independent: their variances add up. */
export function totalInterval(value: number, dependences: readonly Dependence[]): Interval {
  let variance = 0;
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
