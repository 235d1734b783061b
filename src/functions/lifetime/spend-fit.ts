/** CCO.SPEND.FIT: the Gamma-Gamma model of spend a purchase, estimated. */
import { calculate } from "../../workers";
import { after, answer } from "../cells";
import { line, lineCount, numbersOf } from "../lines";
import { writeFit } from "../write-fit";

/**
 * Estimates the Gamma-Gamma model of spend from customers with repeat purchases.
 * @customfunction SPEND.FIT SPEND.FIT
 * @param frequency Repeat purchases of each customer, as CCO.RFM counts them; those with 0 are passed over.
 * @param spend Mean spend of the repeat purchases of each customer; those of 0 or less are left out.
 * @returns A table: label, value and standard error of Model GG, p, q, gamma, then Unit,
 *   Log-likelihood, AIC, Customers, Iterations, Status, the correlation of frequency and spend, the
 *   mean spend of a new customer, and how many repeat customers were left out.
 * @definition Amounts of one customer vary with a gamma distribution of shape p, and its rate between
 *   customers with one of shape q and rate gamma; spend does not depend on frequency. Maximum
 *   likelihood by Newton's method; standard errors by the delta method. Status says in words when
 *   the parameters are not identified (their values are then text) or hardly determined, when q is
 *   1 or less, so that spend has no mean, and when frequency and spend are correlated (above 0.2, and beyond chance).
 * @formula log f(m|x) = lnΓ(px+q) − lnΓ(px) − lnΓ(q) + q·ln γ + (px−1)·ln m + px·ln x − (px+q)·ln(γ+x·m)
 * @units Money of spend; gamma in the same.
 * @timing None.
 * @errors #VALUE! naming the row for a negative frequency or one that is no whole number, and for
 *   text; for columns of different length. #N/A for a blank, and when no customer has repeat spend.
 * @source Fader and Hardie 2013, "The Gamma-Gamma model of monetary value".
 * @example =INDEX(CCO.SPEND.FIT({1;2;3;1;4;2;5;1;0},{20;31;24;55;28;40;19;12;0}),1,2) → "GG"
 * @example =INDEX(CCO.SPEND.FIT({1;2;3;1;4;2;5;1;0},{20;31;24;55;28;40;19;12;0}),8,2) → 8
 */
export function spendFit(frequency: any[][], spend: any[][]): any[][] {
  return answer("CCO.SPEND.FIT", () => {
    const [times, money] = [line(frequency, "frequency"), line(spend, "spend")];
    const count = lineCount(times, money);
    const input = { frequency: numbersOf(times, count), spend: numbersOf(money, count) };
    return after(calculate("lifetime.spendFit", input, count * 20), writeFit);
  });
}
