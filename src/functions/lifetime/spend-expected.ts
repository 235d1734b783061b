/** CCO.SPEND.EXPECTED: what a customer is expected to spend a purchase. */
import { calculate } from "../../workers";
import { after, answer } from "../cells";
import { columnOf, numberColumns } from "../number-columns";
import { readSpendFit } from "../spend-fit";

/**
 * Expected spend a purchase of each customer, from the model and the customer's own repeat purchases.
 * @customfunction SPEND.EXPECTED SPEND.EXPECTED
 * @param fit Table of CCO.SPEND.FIT, or labels and values with Model GG, p, q and gamma.
 * @param [frequency] Repeat purchases of each customer; 0, a customer without any, when left out.
 * @param [spend] Mean spend of the repeat purchases; not read where frequency is 0.
 * @returns A column of values, one a customer.
 * @definition A mean of the customer's own spend and that of all, weighted by the number of repeat
 *   purchases.
 * @formula E(M|x,m) = p·(γ + x·m)/(p·x + q − 1); without repeats p·γ/(q − 1)
 * @units Money of the spend that was fitted.
 * @timing None.
 * @errors #VALUE! in the row for a negative frequency or one that is no whole number, negative
 *   spend, text, and where q of 1 or less leaves no mean (p·frequency + q must be above 1). #VALUE!
 *   for a fit without its parameters. #N/A in the row for a blank.
 * @source Fader and Hardie 2013, "The Gamma-Gamma model of monetary value".
 * @example =CCO.SPEND.EXPECTED({"Model","GG";"p",6.25;"q",3.74;"gamma",15.44},{2;1;0;7},{22.35;11.77;0;73.74}) → {24.66;18.92;35.22;71.47}
 */
export function spendExpected(fit: any[][], frequency?: any[][], spend?: any[][]): any[][] {
  return answer("CCO.SPEND.EXPECTED", () => {
    const parameters = readSpendFit(fit, "fit");
    const read = numberColumns({ frequency, spend }, { frequency: 0, spend: 0 });
    const input = { parameters, ...read.values };
    return after(calculate("lifetime.expectedSpend", input, read.count * 2), (result) =>
      columnOf(result.values, [...result.failures, ...read.failures])
    );
  });
}
