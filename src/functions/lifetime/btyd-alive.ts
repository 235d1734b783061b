/** CCO.BTYD.ALIVE: how likely each customer still is one. */
import { calculate } from "../../workers";
import { after, answer } from "../cells";
import { columnOf, numberColumns } from "../number-columns";
import { transactionFit } from "../transaction-fit";

/**
 * Probability that each customer is still alive, by a fitted model of repeat buying.
 * @customfunction BTYD.ALIVE BTYD.ALIVE
 * @param fit Table of CCO.BTYD.FIT, or any range of labels and values with Model and its parameters.
 * @param frequency Repeat purchases; one a row or one for all, like recency and age.
 * @param recency Age at the last repeat purchase, 0 for none.
 * @param age Time since the first purchase.
 * @returns A column of probabilities, one a customer.
 * @definition The chance that the customer has not left for good, given what she bought and when. At
 *   the age; BG/BB at age + 1, as its paper prints it. Under BG/NBD one who never bought again is
 *   alive for certain, because that model lets customers leave at repeat purchases only.
 * @formula 1/(1 + odds); BG/NBD odds = a/(b+x−1)·((α+T)/(α+t))^(r+x); MBG/NBD with b+x for b+x−1; the
 *   others on the pages of the models
 * @units Probability; recency and age in the unit of the fit.
 * @timing At the age of each customer; BG/BB one period later.
 * @errors #VALUE! in the row for impossible numbers (recency beyond age, a frequency that is no whole
 *   number, …) or text, #N/A for a blank; #VALUE! for a fit without its parameters.
 * @source Fader, Hardie and Lee 2008, note 021; Fader, Hardie and Shang 2010, table 6.
 * @example =CCO.BTYD.ALIVE({"Model","BG/NBD";"r",0.243;"alpha",4.414;"a",0.793;"b",2.426},2,30.43,38.86) → 0.7266
 * @example =CCO.BTYD.ALIVE({"Model","BG/BB";"alpha",1.204;"beta",0.75;"gamma",0.657;"delta",2.783},{0;2;6},{0;4;6},6) → {0.11;0.59;0.93}
 */
export function btydAlive(
  fit: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][]
): any[][] {
  return answer("CCO.BTYD.ALIVE", () => {
    const { model, parameters } = transactionFit(fit, "fit");
    const read = numberColumns({ frequency, recency, age });
    const input = { model, parameters, ...read.values };
    return after(calculate("lifetime.btyd.alive", input, read.count * 10), (result) =>
      columnOf(result.values, [...result.failures, ...read.failures])
    );
  });
}
