/** CCO.BTYD.RESIDUAL: purchases to come, discounted. */
import { calculate } from "../../workers";
import { after, answer } from "../cells";
import { columnOf, numberColumns } from "../number-columns";
import { transactionFit } from "../transaction-fit";

/**
 * Discounted expected residual purchases of each customer, for ever or to a horizon.
 * @customfunction BTYD.RESIDUAL BTYD.RESIDUAL
 * @param fit Table of CCO.BTYD.FIT, or any range of labels and values with Model and its parameters.
 * @param frequency Repeat purchases; empty, like recency and age, for a new customer.
 * @param recency Age at the last repeat purchase, 0 for none.
 * @param age Time since the first purchase.
 * @param discountPerUnit Effective discount rate per unit of time of the fit, such as CCO.RATE(0.1,"WEEK").
 * @param [horizon] Time ahead that counts, in the unit of the fit; for ever when left out.
 * @returns A column of discounted purchases, one a customer.
 * @definition Every purchase that is still expected counts as its value today at the discount rate.
 *   Times the margin of a purchase it is the customer's residual lifetime value.
 * @formula P(alive)·∫_0^horizon e^(−δt) dE[Y(t) | alive], δ = ln(1 + discountPerUnit); BG/BB Σ over the
 *   coming periods of P(buys)/(1 + discountPerUnit)^k
 * @units Purchases, discounted to the age of the customer; the rate per unit of time of the fit.
 * @timing Continuous; BG/BB at the ends of the periods.
 * @errors #VALUE! in the row for impossible numbers, a rate that is not above 0 without a horizon, a
 *   negative horizon or text, #N/A for a blank; #VALUE! for a fit without its parameters.
 * @source Fader, Hardie and Lee 2005, RFM and CLV (Pareto/NBD); Fader, Hardie and Shang 2010 (BG/BB);
 *   for BG/NBD and MBG/NBD the same integral of their own expectation.
 * @example =CCO.BTYD.RESIDUAL({"Model","PARETO/NBD";"r",0.5533971;"alpha",10.5801985;"s",0.6060625;"beta",11.6562237},7,35,36,0.00270365) → 22.5703
 * @example =CCO.BTYD.RESIDUAL({"Model","BG/BB";"alpha",1.2035;"beta",0.7497;"gamma",0.6567;"delta",2.7834},{6;2;0},{6;4;0},6,0.1) → {5.9100;1.6657;0.1148}
 * @example =CCO.BTYD.RESIDUAL({"Model","BG/NBD";"r",0.243;"alpha",4.414;"a",0.793;"b",2.426},2,30.43,38.86,0.00183457,52) → 1.4918
 */
export function btydResidual(
  fit: any[][],
  frequency: any[][],
  recency: any[][],
  age: any[][],
  discountPerUnit: any[][],
  horizon?: any[][]
): any[][] {
  return answer("CCO.BTYD.RESIDUAL", () => {
    const { model, parameters } = transactionFit(fit, "fit");
    const read = numberColumns(
      { frequency, recency, age, discountPerUnit, horizon },
      { frequency: 0, recency: 0, age: 0, horizon: Infinity }
    );
    const { discountPerUnit: discount, ...customers } = read.values;
    const input = { model, parameters, ...customers, discount };
    return after(calculate("lifetime.btyd.residual", input, read.count * 300), (result) =>
      columnOf(result.values, [...result.failures, ...read.failures])
    );
  });
}
