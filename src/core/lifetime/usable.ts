/** The model and parameters that a fit stands for when figures are worked out from it. */
import type { Fit } from "./fit";
import { ANY_LARGE, ANY_SMALL, limitOf, meanLabel, NO_DROPOUT } from "./identified";
import { modelNamed } from "./models";

export interface Usable {
  readonly model: string;
  readonly parameters: readonly number[];
  /** Of the logarithms of the parameters; null where they have no standard errors. */
  readonly logCovariance: readonly (readonly number[])[] | null;
}

/** NBD where no dropout can be measured, the limit where only a mean is known, null where nothing is. */
export function usable(fit: Fit): Usable | null {
  const { model, parameters, logCovariance, status, notes } = fit;
  const values = parameters.map(({ value }) => value);
  if (values.every(Number.isFinite)) return { model, parameters: values, logCovariance };
  if (status.startsWith(NO_DROPOUT) && values.slice(0, 2).every(Number.isFinite)) {
    return { model: "NBD", parameters: values.slice(0, 2), logCovariance };
  }
  const known = modelNamed(model);
  for (const mixing of known.mixing) {
    const words = parameters[mixing.first]?.words;
    if (words === undefined) continue;
    const mean = notes?.find(({ label }) => label === meanLabel(mixing, known))?.value;
    if (typeof mean !== "number" || (words !== ANY_LARGE && words !== ANY_SMALL)) return null;
    const limit = limitOf(mixing.of, mean, words === ANY_LARGE);
    [values[mixing.first], values[mixing.second]] = limit;
  }
  return values.every(Number.isFinite) ? { model, parameters: values, logCovariance: null } : null;
}
