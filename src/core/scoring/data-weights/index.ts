/** Weights of criteria from the ratings themselves: a criterion that tells programmes apart counts more. */
import { PlanningError } from "../../errors";
import { sum } from "../../numerics/sum";
import type { Direction } from "../place";
import { criticContrasts } from "./critic";
import { entropyContrasts } from "./entropy";
import { giniContrasts } from "./gini";
import { merecContrasts } from "./merec";
import { standardDeviations } from "./standard-deviation";

export const DATA_WEIGHTS = ["ENTROPY", "CRITIC", "STDEV", "MEREC", "GINI"] as const;
export type DataWeights = (typeof DATA_WEIGHTS)[number];

export interface DataWeightsInput {
  /** A row a programme, a column a criterion. */
  readonly ratings: readonly (readonly number[])[];
  readonly directions: readonly Direction[];
  readonly method: DataWeights;
}

/** Adds up to 1. */
export function dataWeights({ ratings, directions, method }: DataWeightsInput): number[] {
  const columns = directions.map((_, j) => ratings.map((row) => row[j] as number));
  if (columns.length === 1) return [1];
  if (ratings.length < 2) {
    throw new PlanningError(
      "value",
      "ratings: 1 programme; two are needed, since weights come from what tells programmes apart"
    );
  }
  const contrasts = contrastsOf(method, columns, directions);
  const total = sum(contrasts);
  if (total > 0) return contrasts.map((contrast) => contrast / total);
  throw new PlanningError(
    "value",
    `ratings: ${method} finds no criterion that tells programmes apart`
  );
}

function contrastsOf(
  method: DataWeights,
  columns: readonly (readonly number[])[],
  directions: readonly Direction[]
): number[] {
  switch (method) {
    case "ENTROPY":
      return entropyContrasts(columns);
    case "CRITIC":
      return criticContrasts(columns, directions);
    case "STDEV":
      return standardDeviations(columns);
    case "MEREC":
      return merecContrasts(columns, directions);
    case "GINI":
      return giniContrasts(columns);
  }
}
