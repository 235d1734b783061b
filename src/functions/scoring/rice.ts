/** CCO.RICE: reach, impact, confidence and effort in one number. */
import { calculate } from "../../workers";
import { after, answer, asRows, columns } from "../cells";

/**
 * RICE score of programmes: what a unit of effort is expected to bring.
 * @customfunction RICE RICE
 * @param reach How many customers, or events, the programme reaches in a period.
 * @param impact Impact on each of them.
 * @param confidence How sure these are: a share, 0.8 for 80 %.
 * @param effort Effort, above 0, in person-months or another unit.
 * @returns A column of scores, one a programme.
 * @definition The product of reach, impact and confidence over the effort. One value in place of a
 *   column applies to every row.
 * @formula reach · impact · confidence / effort
 * @units Impact a unit of effort.
 * @timing None.
 * @errors #VALUE! in a row with text or an effort of 0 or less, #N/A in a row with a blank; columns of
 *   different length refuse the call.
 * @source Intercom, RICE: simple prioritization for product managers.
 * @example =CCO.RICE(500,3,1,2) → {750}
 * @example =CCO.RICE({500;200},{3;2},0.5,{2;4}) → {375;50}
 */
export function rice(
  reach: any[][],
  impact: any[][],
  confidence: any[][],
  effort: any[][]
): any[][] {
  return answer("CCO.RICE", () => {
    const { count, values, failures } = columns({ reach, impact, confidence, effort });
    return after(calculate("scoring.rice", values, count), (results) =>
      asRows(results, 1, failures)
    );
  });
}
