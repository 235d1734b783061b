/** CCO.BTYD.EXPECTED: purchases to come within a horizon. */
import { calculate } from "../../workers";
import { after, answer } from "../cells";
import { columnOf, numberColumns } from "../number-columns";
import { transactionFit } from "../transaction-fit";

/**
 * Expected purchases of each customer over the next units of time, by a fitted model of repeat buying.
 * @customfunction BTYD.EXPECTED BTYD.EXPECTED
 * @param fit Table of CCO.BTYD.FIT, or any range of labels and values with Model and its parameters.
 * @param frequency Repeat purchases; empty, like recency and age, for a new customer.
 * @param recency Age at the last repeat purchase, 0 for none.
 * @param age Time since the first purchase.
 * @param horizon Time ahead, one a row or one for all, in the unit of the fit; whole periods for BG/BB.
 * @returns A column of expected purchases, one a customer.
 * @definition The mean number of purchases between age and age + horizon, given what the customer
 *   bought and when, leaving allowed for. Frequency, recency and age 0 give the expected repeat
 *   purchases of a new customer.
 * @formula P(alive)·E[purchases | alive]; BG/NBD E = mean over p ~ Beta(a, b+x) of
 *   (1 − (1 + p·t/(α+T))^−(r+x))/p
 * @units Purchases.
 * @timing From the age of each customer to age + horizon.
 * @errors #VALUE! in the row for impossible numbers, a negative horizon or text, #N/A for a blank;
 *   #VALUE! for a fit without its parameters.
 * @source Fader, Hardie and Lee 2005, equations 9 and 10; Schmittlein, Morrison and Colombo 1987.
 * @example =CCO.BTYD.EXPECTED({"Model","BG/NBD";"r",0.243;"alpha",4.414;"a",0.793;"b",2.426},2,30.43,38.86,39) → 1.2260
 * @example =CCO.BTYD.EXPECTED({"Model","PARETO/NBD";"r",0.5534;"alpha",10.5802;"s",0.6061;"beta",11.6562},,,,52) → 1.4731
 */
export function btydExpected(
  fit: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  horizon: any[][]
): any[][] {
  return answer("CCO.BTYD.EXPECTED", () => {
    const { model, parameters } = transactionFit(fit, "fit");
    const read = numberColumns(
      { frequency, recency, age, horizon },
      { frequency: 0, recency: 0, age: 0 }
    );
    const input = { model, parameters, ...read.values };
    return after(calculate("lifetime.btyd.expected", input, read.count * 20), (result) =>
      columnOf(result.values, [...result.failures, ...read.failures])
    );
  });
}
