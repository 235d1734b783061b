/** The ranks that every method gives to the same ratings and weights, and how far they agree. */
import { PlanningError } from "../errors";
import { METHODS, rank, type Method, type ScoringInput } from "./methods";
import { rankCorrelation } from "./rank-correlation";

export interface MethodRanks {
  readonly method: Method;
  /** 1 is best; null where the method cannot take these ratings, and why. */
  readonly ranks: number[] | null;
  readonly reason: string;
  /** Kendall's tau-b with the ranks of the method asked about; null where either says nothing. */
  readonly agreement: number | null;
}

/** Each method with its own normalisation; anchors go to those that take them. */
export function methodsSideBySide(input: ScoringInput): MethodRanks[] {
  const own = ranksOf(input, input.method);
  return METHODS.map((method) => {
    const found = method === input.method ? own : ranksOf(input, method);
    const agreement = found.ranks && own.ranks ? rankCorrelation(own.ranks, found.ranks) : null;
    return { method, ...found, agreement };
  });
}

function ranksOf(input: ScoringInput, method: Method): { ranks: number[] | null; reason: string } {
  const takesAnchors = method !== "VIKOR" && method !== "PROMETHEE2";
  const anchors = takesAnchors ? input.anchors : undefined;
  const normalisation = method === input.method ? input.normalisation : undefined;
  try {
    return { ranks: rank({ ...input, method, anchors, normalisation }), reason: "" };
  } catch (error) {
    if (!(error instanceof PlanningError)) throw error;
    return { ranks: null, reason: error.message };
  }
}
