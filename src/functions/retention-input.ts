/** The arguments of the CCO.RETENTION functions: survivors by cohort, and a fit or its parameters. */
import { PlanningError } from "../core/errors";
import { ONE_RETENTION } from "../core/lifetime/retention-fit";
import { RETENTION_PARAMETERS, type RetentionModel } from "../core/lifetime/retention-model";
import { readFitWithWords } from "./read-fit";
import { basic, describe, grid, isBlank, isOmitted, placeOf, type Grid } from "./values-in";

/** A cohort a column, or one cohort as a row; shorter cohorts end blank. */
export function readCohorts(argument: unknown, name: string): number[][] {
  if (isOmitted(argument))
    throw new PlanningError("value", `${name}: is left out; survivors by renewal are needed`);
  const cells = grid(argument, name);
  if (cells.length === 1)
    return [
      cohortOf(
        cells,
        name,
        cells[0]!.map((_, column) => [0, column])
      ),
    ];
  return cells[0]!.map((_, column) =>
    cohortOf(
      cells,
      name,
      cells.map((_, row) => [row, column])
    )
  );
}

type Place = readonly [row: number, column: number];

function cohortOf(cells: Grid, name: string, places: readonly Place[]): number[] {
  const values: number[] = [];
  let blank: Place | null = null;
  for (const [row, column] of places) {
    const cell = basic(cells[row]![column]);
    if (isBlank(cell)) {
      blank ??= [row, column];
      continue;
    }
    if (blank) {
      const place = placeOf(cells, ...blank);
      throw new PlanningError(
        "missing",
        `${name}: ${place}is blank before a value; survivors are needed`
      );
    }
    if (typeof cell !== "number" || !Number.isFinite(cell)) {
      const place = placeOf(cells, row, column);
      throw new PlanningError(
        "value",
        `${name}: ${place}holds ${describe(cell)}; a number is needed`
      );
    }
    values.push(cell);
  }
  return values;
}

/** The curve of a fitted model, of typed parameters, or of customers who do not measurably differ. */
export function readRetentionFit(argument: unknown, name: string): RetentionModel {
  const fit = readFitWithWords(argument, name, RETENTION_PARAMETERS);
  const [alpha, beta, c = 1] = fit.parameters as [number, number, number?];
  if (fit.parameters.every((value) => !Number.isNaN(value))) return { alpha, beta, c };
  const q = fit.cell(ONE_RETENTION);
  if (typeof q === "number" && q > 0 && q < 1 && !Number.isNaN(c)) return { q, c };
  const status = fit.status === "" ? "" : ` (status: ${fit.status})`;
  throw new PlanningError(
    "value",
    `${name}: its parameters hold words${status}; numbers are needed for a curve`
  );
}
