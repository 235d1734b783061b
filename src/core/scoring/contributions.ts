/**
 * What each criterion adds to a programme's standing, for the methods whose scores are a sum over
 * criteria: before weighing, more is better. WPM adds up logarithms, SPOTIS takes distances off.
 */
import type { RatingsInput } from "./input";
import type { Method } from "./methods";
import { prometheeFlows } from "./promethee";
import { spotisDistances } from "./spotis";
import { weightedProductLogarithms } from "./weighted-product";
import { weightedSumScale } from "./weighted-sum";

/** One list a criterion, of a value a programme; null for TOPSIS and VIKOR, whose scores are no sum. */
export function contributions(
  input: RatingsInput & { readonly method: Method }
): number[][] | null {
  switch (input.method) {
    case "WSM":
      return weightedSumScale(input);
    case "WPM":
      return weightedProductLogarithms(input);
    case "PROMETHEE2":
      return prometheeFlows(input);
    case "SPOTIS":
      return spotisDistances(input).map((list) => list.map((distance) => -distance));
    case "TOPSIS":
    case "VIKOR":
      return null;
  }
}
