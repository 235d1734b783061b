/** CCO.CLV.CUSTOMERS: what each customer is still worth. */
import { calculate } from "../../workers";
import { after, answer } from "../cells";
import { columnOf, numberColumns } from "../number-columns";
import { readSpendFit } from "../spend-fit";
import { transactionFit } from "../transaction-fit";

/**
 * Residual lifetime value of each customer: margin of the purchases that are still expected, discounted.
 * @customfunction CLV.CUSTOMERS CLV.CUSTOMERS
 * @param fit Table of CCO.BTYD.FIT, or labels and values with Model and its parameters.
 * @param spendFit Table of CCO.SPEND.FIT, or labels and values with Model GG, p, q and gamma.
 * @param frequency Repeat purchases of each customer; one a row or one for all, like every number here. Empty, like recency and age, for a new customer.
 * @param recency Age at the last repeat purchase, 0 for none.
 * @param age Time since the first purchase.
 * @param spend Mean spend of the repeat purchases; not read where frequency is 0.
 * @param margin Share of spend that is margin, from 0 to 1.
 * @param discountPerUnit Discount rate per unit of time of the fit, such as CCO.RATE(0.1,"WEEK").
 * @param [horizon] Time ahead that counts, in the unit of the fit; for ever when left out.
 * @returns A column of values, one a customer.
 * @definition The product of three figures that have functions of their own: margin, CCO.SPEND.EXPECTED
 *   and CCO.BTYD.RESIDUAL. Past purchases are not counted, nor the first purchase of a new customer.
 * @formula margin · E(M|x,m) · residual(x, recency, age)
 * @units Money; times and discountPerUnit in the unit of the fit.
 * @timing Purchases are discounted to the age of the customer.
 * @errors #VALUE! in the row for impossible numbers (recency beyond age, a frequency that is no whole
 *   number …), a margin outside 0 … 1, text, and where the spend fit has no mean (q of 1 or less);
 *   #VALUE! for a fit without its parameters. #N/A in the row for a blank.
 * @source Fader, Hardie and Lee 2005, "RFM and CLV: using iso-value curves for customer base analysis".
 * @example =CCO.CLV.CUSTOMERS({"Model","PARETO/NBD";"r",0.5534;"alpha",10.5802;"s",0.6061;"beta",11.6562},{"Model","GG";"p",6.25;"q",3.74;"gamma",15.44},{7;0},{35;0},{36;36},{30;0},0.3,0.0027036) → {205.21;5.54}
 */
export function clvCustomers(
  fit: any[][],
  spendFit: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  spend: any[][],
  margin: any[][],
  discountPerUnit: any[][],
  horizon?: any[][]
): any[][] {
  return answer("CCO.CLV.CUSTOMERS", () => {
    const { model, parameters } = transactionFit(fit, "fit");
    const spendParameters = readSpendFit(spendFit, "spendFit");
    const read = numberColumns(
      { frequency, recency, age, spend, margin, discountPerUnit, horizon },
      { frequency: 0, recency: 0, age: 0, spend: 0, horizon: Infinity }
    );
    const { discountPerUnit: discount, ...customers } = read.values;
    const input = { model, parameters, spendParameters, ...customers, discount };
    return after(calculate("lifetime.clvCustomers", input, read.count * 300), (result) =>
      columnOf(result.values, [...result.failures, ...read.failures])
    );
  });
}
