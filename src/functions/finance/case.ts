/** CCO.CASE: the figures of a budget case. */
import { CASE_FIGURES, type CaseFigure } from "../../core/finance/case";
import { TIMINGS } from "../../core/finance/timing";
import { calculate } from "../../workers";
import { after, answer, isOmitted, number, option, vector } from "../cells";
import { figureCell } from "../figures";

/**
 * Figures of a budget case from a row of costs and a row of benefits: value, returns, payback,
 * funding, break-even and totals.
 * @customfunction CASE CASE
 * @param costs Costs by period, positive: a row or a column.
 * @param benefits Benefits by period, as many as costs; a negative one is a loss.
 * @param rate Rate per period of the flows (per column), such as CCO.RATE(0.1,"QUARTER").
 * @param timing START: the first column is now. MID: it is half a period away. END: it is one period away.
 * @param [periodsPerYear] Columns a year, for what is printed a year; 1 when left out.
 * @param [reinvestRate] Rate per column at which MIRR reinvests what comes in; rate when left out.
 * @param [tax] Share of benefit less cost that is taxed, 0 to below 1; 0 when left out.
 * @returns A table of two columns, figure and value: NPV; IRR a year; MIRR a year; Profitability index; Payback in years; Discounted payback in years; Peak funding; Peak funding column; Break-even share of benefits; Equivalent value a year; Present value of costs before tax; Present value of benefits before tax; Total costs; Total benefits; Total tax; Total net.
 * @definition The net flow of a column is (benefit − cost)·(1 − tax): a loss saves tax at once,
 *   because the company has other profits. IRR and MIRR are those of the net flows, compounded to
 *   a year. Payback is CCO.PAYBACK of the net flows, counted from the first column, in years. Peak
 *   funding is the largest shortfall of the running sum, and the first column where it stands.
 *   The break-even share is the share of all benefits at which NPV is 0. The equivalent value is
 *   the amount at the end of each year of the life that is worth as much as the case; the life is
 *   the columns, less one under START. A figure that does not exist holds an error with its reason.
 * @formula NPV = Σ net_k/(1 + rate)^t_k; profitability index = PV benefits / PV costs; break-even
 *   share = PV costs / PV benefits; a year (1 + x)^periodsPerYear − 1; equivalent value =
 *   NPV·R/(1 − (1 + rate)^(−life)), R = (1 + rate)^periodsPerYear − 1
 * @units Money in the unit of costs; rates and shares as fractions; paybacks in years.
 * @timing Required: it moves every column by the same time.
 * @errors #VALUE! for negative costs, rows of different length, a rate of -1 or less, a tax outside
 *   0 … 1, text. #N/A for a blank: write 0 where nothing flows. In its row: #VALUE! "several rates"
 *   or "no rate", #N/A "not paid back within p periods".
 * @source Brealey, Myers and Allen, Principles of corporate finance: NPV, IRR, profitability index,
 *   equivalent annual cash flow; MIRR as in Excel.
 * @example =INDEX(CCO.CASE({10000,0,0,0},{0,3000,4200,6800},0.1,"START"),1,2) → 1307.29
 * @example =INDEX(CCO.CASE({10000,0,0,0},{0,3000,4200,6800},0.1,"START"),4,2) → 1.13073
 * @example =CCO.CASE({1000,0,0,0},{0,500,500,500},0.1,"START") → {"NPV",243.426;"IRR a year",0.233752;"MIRR a year",0.182858;"Profitability index",1.243426;"Payback in years",2;"Discounted payback in years",2.352;"Peak funding",1000;"Peak funding column",1;"Break-even share of benefits",0.804230;"Equivalent value a year",97.8852;"Present value of costs before tax",1000;"Present value of benefits before tax",1243.426;"Total costs",1000;"Total benefits",1500;"Total tax",0;"Total net",500}
 */
export function caseTable(
  costs: any[][],
  benefits: any[][],
  rate: any,
  timing: any,
  periodsPerYear?: any,
  reinvestRate?: any,
  tax?: any
): any[][] {
  return answer("CCO.CASE", () => {
    const input = {
      costs: vector(costs, "costs"),
      benefits: vector(benefits, "benefits"),
      rate: number(rate, "rate"),
      timing: option(timing, "timing", TIMINGS),
      periodsPerYear: number(periodsPerYear, "periodsPerYear", 1),
      reinvestRate: isOmitted(reinvestRate) ? undefined : number(reinvestRate, "reinvestRate"),
      tax: number(tax, "tax", 0),
    };
    // The search for rates takes most of it: some hundred passes over the flows.
    return after(calculate("finance.case", input, input.costs.length * 300), (figures) =>
      (Object.keys(CASE_FIGURES) as CaseFigure[]).map((key) => [
        CASE_FIGURES[key],
        figureCell(figures[key]),
      ])
    );
  });
}
