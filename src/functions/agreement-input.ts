/** The ratings of CCO.PANEL.AGREEMENT: raters in rows, items in columns. */
import { PlanningError } from "../core/errors";
import { AGREEMENTS, type AgreementInput } from "../core/scoring/agreement";
import { LEVELS } from "../core/scoring/agreement/krippendorff";
import { basic, describe, grid, isBlank, matrix, option, placeOf } from "./cells";

export function agreementInput(
  ratings: unknown,
  statistic: unknown,
  level: unknown
): AgreementInput {
  const asked = option(statistic, "statistic", AGREEMENTS, "KENDALL");
  const scale = option(level, "level", LEVELS, "ORDINAL");
  const gaps = asked === "ALPHA" || asked === "KAPPA";
  const categories = asked === "KAPPA" || (asked === "ALPHA" && scale === "NOMINAL");
  return {
    statistic: asked,
    level: scale,
    ratings: gaps ? withGaps(ratings, categories) : matrix(ratings, "ratings"),
  };
}

/** A blank is a gap (NaN); text is a category where order and distance play no part. */
function withGaps(argument: unknown, categories: boolean): number[][] {
  if (argument === null || argument === undefined) {
    throw new PlanningError("value", "ratings: is left out; a row a rater is needed");
  }
  const cells = grid(argument, "ratings");
  const names = new Map<string, number>();
  return cells.map((line, row) =>
    line.map((cell, column) => {
      const value = basic(cell);
      if (isBlank(value)) return NaN;
      if (typeof value === "number" && Number.isFinite(value)) return value;
      if (categories && typeof value === "string") return categoryNumber(names, value);
      throw new PlanningError(
        "value",
        `ratings: ${placeOf(cells, row, column)}holds ${describe(value)}; a number is needed`
      );
    })
  );
}

/** A number that no rating holds: categories of text stand apart from numbers. */
function categoryNumber(names: Map<string, number>, text: string): number {
  const key = text.trim().toLowerCase();
  const known = names.get(key) ?? -1e300 * (1 + names.size / 1e6);
  names.set(key, known);
  return known;
}
