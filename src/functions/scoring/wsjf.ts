/** CCO.WSJF: weighted shortest job first. */
import { calculate } from "../../workers";
import { after, answer, asRows, columns } from "../cells";

/**
 * Weighted shortest job first: the cost of delay over the size of the job.
 * @customfunction WSJF WSJF
 * @param value Value to customers and the business.
 * @param timeCriticality How much the value falls with time.
 * @param riskReduction Risk reduced, or opportunity opened.
 * @param jobSize Size of the job, above 0.
 * @returns A column of scores, one a programme.
 * @definition The three parts of the cost of delay, added up, over the job size. One value in place
 *   of a column applies to every row.
 * @formula (value + timeCriticality + riskReduction) / jobSize
 * @units Cost of delay a unit of size, on the scale of the ratings.
 * @timing None.
 * @errors #VALUE! in a row with text or a job size of 0 or less, #N/A in a row with a blank; columns of
 *   different length refuse the call.
 * @source Reinertsen 2009, The principles of product development flow; SAFe.
 * @example =CCO.WSJF(8,5,3,4) → {4}
 * @example =CCO.WSJF({8;13},{5;8},{3;1},{4;11}) → {4;2}
 */
export function wsjf(
  value: any[][],
  timeCriticality: any[][],
  riskReduction: any[][],
  jobSize: any[][]
): any[][] {
  return answer("CCO.WSJF", () => {
    const { count, values, failures } = columns({
      value,
      timeCriticality,
      riskReduction,
      jobSize,
    });
    return after(calculate("scoring.wsjf", values, count), (results) =>
      asRows(results, 1, failures)
    );
  });
}
