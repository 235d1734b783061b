/**
 * What an estimation by maximum likelihood finds: the same shape for every model. A parameter that the
 * data do not determine holds words instead of a number.
 */
import type { Maximum } from "../numerics/maximise";
import { invertSymmetric } from "../numerics/invert";

export interface FitParameter {
  readonly name: string;
  /** NaN when the data do not determine it: `words` then says so. */
  readonly value: number;
  readonly standardError: number | null;
  readonly words?: string;
}

export interface Fit {
  readonly model: string;
  readonly parameters: readonly FitParameter[];
  /**
   * Covariance of the logarithms of the parameters, in their order: exp of a normal draw around the
   * logarithms is a draw of the parameters. null when there are no standard errors.
   */
  readonly logCovariance: readonly (readonly number[])[] | null;
  /** Unit of time of the data, such as WEEK; "" when not given. */
  readonly unit: string;
  readonly logLikelihood: number;
  /** Akaike's criterion, 2·parameters − 2·log-likelihood. */
  readonly aic: number;
  readonly customers: number;
  readonly iterations: number;
  /** "converged", or in words what is wrong. */
  readonly status: string;
  /** Further figures of a model, printed at the end. */
  readonly notes?: readonly FitNote[];
}

export interface FitNote {
  readonly label: string;
  readonly value: number | string;
}

export interface FitOptions {
  readonly customers: number;
  readonly unit?: string;
  /** Parameter = scale·exp(point): time parameters of data divided by their mean are scaled back. */
  readonly scales?: readonly number[];
  /** What undoing the scaling of the data adds to the log-likelihood. */
  readonly addedLogLikelihood?: number;
  /** No standard errors, where the likelihood is of shares without a number of customers. */
  readonly withoutErrors?: boolean;
  readonly status?: string;
  readonly notes?: readonly FitNote[];
}

/**
 * The fit of a maximum over logarithms of parameters. Standard errors by the delta method: that of
 * exp(u) is exp(u)·(standard error of u), from the inverse of the Hessian.
 */
export function fitOf(
  model: string,
  names: readonly string[],
  maximum: Maximum,
  options: FitOptions
): Fit {
  const { customers, unit = "", scales, notes } = options;
  const inverse = options.withoutErrors ? null : logCovarianceOf(maximum.hessian);
  const logLikelihood = maximum.value + (options.addedLogLikelihood ?? 0);
  const parameters = names.map((name, i) => {
    const value = Math.exp(maximum.point[i]!) * (scales?.[i] ?? 1);
    return { name, value, standardError: inverse ? value * Math.sqrt(inverse[i]![i]!) : null };
  });
  return {
    model,
    parameters,
    logCovariance: inverse,
    unit,
    logLikelihood,
    aic: 2 * names.length - 2 * logLikelihood,
    customers,
    iterations: maximum.iterations,
    status: options.status ?? maximum.status,
    ...(notes ? { notes } : {}),
  };
}

/** The inverse of −H; null where H is not the curvature of a maximum. */
export function logCovarianceOf(hessian: readonly (readonly number[])[]): number[][] | null {
  const inverse = invertSymmetric(hessian.map((row) => row.map((h) => -h)));
  return inverse?.every((row, i) => row[i]! > 0 && Number.isFinite(row[i]!)) ? inverse : null;
}

/** The values of the parameters in their order. */
export function valuesOf(fit: Fit): number[] {
  return fit.parameters.map(({ value }) => value);
}
