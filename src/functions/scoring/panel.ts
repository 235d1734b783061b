/** CCO.PANEL: the ratings of several raters as one grid. */
import { PlanningError } from "../../core/errors";
import { calculate } from "../../workers";
import { after, answer } from "../cells";
import { panelInput } from "../panel-input";

/**
 * Brings the ratings of several raters, a long list, together in a grid of programmes and criteria.
 * @customfunction PANEL PANEL
 * @param programmes Programme of each rating, a column.
 * @param criteria Criterion of each rating.
 * @param raters Rater of each rating; blank when every rating is of a rater of its own.
 * @param scores The ratings; a blank one is missing, 0 is a score.
 * @param [statistic] MEAN (the default), MEDIAN or TRIMMED: the mean without the highest and the lowest, from four raters on.
 * @param [programmeOrder] Programmes in the order of the rows; that of their first appearance when left out.
 * @param [criterionOrder] Criteria in the order of the columns; that of their first appearance when left out.
 * @param [groups] Group of the rater of each rating.
 * @param [groupWeights] Two columns: group, and its weight; equal weights when left out. They count only with groups.
 * @returns A row a programme and a column a criterion, with headings; "" where nobody has rated.
 * @definition The statistic of the raters' scores in each cell. A rater who scores a cell more than
 *   once counts with the mean of those. With groups: the statistic within each group, then the
 *   weighted mean of the groups that have rated the cell. Names are the same whatever their case. A
 *   name that is not in a given order is left out; a blank in an order keeps its row or column. Hand
 *   it on to CCO.SCORE as DROP(panel,1,1).
 * @formula cell = Σ_g w_g · statistic of g / Σ_g w_g
 * @units The unit of the ratings.
 * @timing None.
 * @errors #VALUE! for text among scores, columns of different length, a name twice in an order, a group
 *   without a weight, negative weights. #N/A for a score without programme, criterion or group.
 * @source Definition.
 * @example =CCO.PANEL({"A";"A";"A";"B"},{"Fit";"Fit";"Fit";"Fit"},{"x";"y";"z";"x"},{4;8;9;5}) → {"Programme","Fit";"A",7;"B",5}
 * @example =CCO.PANEL({"A";"A";"A";"B"},{"Fit";"Fit";"Fit";"Fit"},{"x";"y";"z";"x"},{4;8;9;5},"MEDIAN",{"B";"A"}) → {"Programme","Fit";"B",5;"A",8}
 * @example =CCO.PANEL({"A";"A";"A"},{"Fit";"Fit";"Fit"},{"x";"y";"z"},{4;8;9},,,,{"in";"in";"out"},{"in",1;"out",3}) → {"Programme","Fit";"A",8.25}
 */
export function panelGrid(
  programmes: any[][],
  criteria: any[][],
  raters: any[][],
  scores: any[][],
  statistic?: any,
  programmeOrder?: any[][],
  criterionOrder?: any[][],
  groups?: any[][],
  groupWeights?: any[][]
): any[][] {
  return answer("CCO.PANEL", () => {
    const reading = panelInput({
      programmes,
      criteria,
      raters,
      scores,
      statistic,
      programmeOrder,
      criterionOrder,
      groups,
      groupWeights,
    });
    const { input } = reading;
    if (input.programmes === 0 || input.criteria === 0) {
      throw new PlanningError("missing", "programmes: hold no name; one rating at least is needed");
    }
    const steps = input.ratings.length * 5 + input.programmes * input.criteria;
    return after(calculate("scoring.panel", input, steps), (grid) => [
      ["Programme", ...reading.criteria],
      ...grid.map((row, i) => [reading.programmes[i]!, ...row.map((value) => value ?? "")]),
    ]);
  });
}
