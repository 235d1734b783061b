/** A named figure, or the reason why there is none, as the cell beside its label. */
import type { Figure } from "../core/finance/figure";
import { PlanningError } from "../core/errors";
import type { Cell } from "./values-out";

export function figureCell(figure: Figure): Cell {
  return "value" in figure ? figure.value : new PlanningError(figure.code, figure.message);
}
