/** CCO.OVERLAP: benefits of programmes less what two of them claim both. */
import { calculate } from "../../workers";
import { answer, isOmitted, matrix, vector } from "../cells";
import { overlapInput } from "../overlap-input";

/**
 * What is left of the benefits of programmes when some of them claim the same money.
 * @customfunction OVERLAP OVERLAP
 * @param benefits Benefit of each programme: a column or a row; or a row a programme and a column a period, each period by itself.
 * @param overlap Shares from 0 to 1 by pair, a row and a column a programme; either triangle or both, the other may be blank, the diagonal is not read.
 * @param [selected] 1 for each programme in the set, 0 for one that is not and then counts 0; all when left out.
 * @returns A column, one value a programme; as many columns as periods where there are several.
 * @definition Of each pair in the set, the share of the smaller benefit is taken off once, split
 *   between the two in proportion to their benefits. No benefit falls below 0; one that is 0 or
 *   less overlaps with nothing. The sum is the value of the set. A blank among the shares counts
 *   as 0: the other cell of its pair stands for both, and a pair of which both are blank does not
 *   overlap.
 * @formula benefit_i − Σ_j share_ij · min(b_i, b_j) · b_i/(b_i + b_j), at least 0
 * @units The unit of benefits.
 * @timing None.
 * @errors #VALUE! for a matrix of another size, shares outside 0 … 1, two different shares of one
 *   pair, selected other than 0 or 1, text. #N/A for a blank benefit, or a blank in selected.
 * @source Definition of this add-in: pairwise, so that three programmes with one shared benefit may
 *   lose more than they share.
 * @example =CCO.OVERLAP({100;80;50},{0,0.2,0;0.2,0,0.1;0,0.1,0}) → {91.1111;69.8120;48.0769}
 * @example =SUM(CCO.OVERLAP({100;80;50},{0,0.2,0;0.2,0,0.1;0,0.1,0})) → 209
 * @example =CCO.OVERLAP({100;80;50},{0,0.2,0;0.2,0,0.1;0,0.1,0},{1;0;1}) → {100;0;50}
 * @example =CCO.OVERLAP({100;80},{"",0.2;"",""}) → {91.1111;72.8889}
 */
export function overlap(benefits: any[][], overlap: any[][], selected?: any[][]): any[][] {
  return answer("CCO.OVERLAP", () => {
    const cells = matrix(benefits, "benefits");
    const shares = overlapInput(overlap);
    // A row is a programme a cell, unless the shares are those of one programme.
    const rows =
      cells.length === 1 && shares.length > 1 ? cells[0]!.map((benefit) => [benefit]) : cells;
    const count = rows.length;
    const input = {
      benefits: rows,
      overlap: shares,
      selected: isOmitted(selected)
        ? new Array<number>(count).fill(1)
        : vector(selected, "selected"),
    };
    return calculate("finance.overlap", input, count * count * (1 + rows[0]!.length));
  });
}
