/** What every measure of agreement needs: two raters and two items at least. */
import { PlanningError } from "../../errors";

export function needTwoEach(raters: number, items: number): void {
  if (raters < 2) throw tooFew("rater", raters);
  if (items < 2) throw tooFew("item", items);
}

function tooFew(what: string, count: number): PlanningError {
  return new PlanningError(
    "value",
    `ratings: ${count} ${what}${count === 1 ? "" : "s"}; at least two ${what}s are needed ` +
      "(a row a rater, a column an item)"
  );
}
