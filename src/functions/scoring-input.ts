/** The arguments that CCO.SCORE, CCO.SCORE.PARTS, CCO.RANK and CCO.RANK.STABILITY share. */
import { PlanningError } from "../core/errors";
import { METHODS, type ScoringInput } from "../core/scoring/methods";
import { NORMALISATIONS, type Normalisation } from "../core/scoring/normalise";
import { counted, directions, grid, isOmitted, matrix, option, sizeOf, vector } from "./cells";

export interface ScoringArguments {
  readonly ratings: unknown;
  readonly weights: unknown;
  readonly directions?: unknown;
  readonly method?: unknown;
  readonly normalisation?: unknown;
  readonly anchors?: unknown;
}

export function scoringInput(given: ScoringArguments): ScoringInput {
  const method = option(given.method, "method", METHODS, "WSM");
  const ratings = matrix(given.ratings, "ratings");
  const criteria = ratings[0]!.length;
  const weights = vector(given.weights, "weights");
  if (weights.length !== criteria) {
    const values = counted(weights.length, "value");
    throw new PlanningError("value", `weights: ${values} for ${criteria} criteria`);
  }
  return {
    method,
    ratings,
    weights,
    directions: directions(given.directions, "directions", criteria),
    normalisation: normalisationOf(given.normalisation),
    anchors: readAnchors(given.anchors, criteria),
  };
}

/** Cells to read and to weigh: what decides whether the work is heavy. */
export function scoringSteps({ ratings, weights }: ScoringInput): number {
  return ratings.length * weights.length * 2;
}

/** Nothing stands for the method's own, which the core knows. */
function normalisationOf(argument: unknown): Normalisation | undefined {
  const own = "";
  const found = option<Normalisation | "">(argument, "normalisation", NORMALISATIONS, own);
  return found === own ? undefined : found;
}

function readAnchors(argument: unknown, criteria: number): number[][] | undefined {
  if (isOmitted(argument)) return undefined;
  const anchors = matrix(argument, "anchors");
  if (anchors.length === 2 && anchors[0]!.length === criteria) return anchors;
  throw new PlanningError(
    "value",
    `anchors: ${sizeOf(grid(argument, "anchors"))}; 2 rows and ${counted(criteria, "column")} are needed`
  );
}
