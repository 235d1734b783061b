/**
 * A fit as the table that a sheet shows and every function that takes a fit reads: label, value and
 * standard error in three columns, "" where there is none.
 */
import type { Fit } from "../core/lifetime/fit";

export function writeFit(fit: Fit): (string | number)[][] {
  return [
    ["Model", fit.model, ""],
    ...fit.parameters.map(({ name, value, standardError, words }) =>
      words === undefined && Number.isFinite(value)
        ? [name, value, errorCell(standardError)]
        : [name, words ?? "not identified", ""]
    ),
    ["Unit", fit.unit, ""],
    ["Log-likelihood", numberCell(fit.logLikelihood), ""],
    ["AIC", numberCell(fit.aic), ""],
    ["Customers", numberCell(fit.customers), ""],
    ["Iterations", fit.iterations, ""],
    ["Status", fit.status, ""],
    ...(fit.notes ?? []).map(({ label, value }) => [label, value, ""]),
  ];
}

function errorCell(value: number | null): number | string {
  return value === null ? "" : numberCell(value);
}

function numberCell(value: number): number | string {
  return Number.isFinite(value) ? value : "";
}
