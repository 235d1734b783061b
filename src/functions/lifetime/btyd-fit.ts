/** CCO.BTYD.FIT: a model of repeat buying, estimated from a table of customers. */
import { PlanningError } from "../../core/errors";
import { MODEL_NAMES, type ModelName } from "../../core/lifetime/models";
import { calculate } from "../../workers";
import { after, answer, option } from "../cells";
import { numberColumns } from "../number-columns";
import { textOf } from "../text";
import { writeFit } from "../write-fit";

/** Work for a row of the quick models until they converge, in the steps that `calculate` counts. */
const QUICK: Partial<Record<ModelName, number>> = { "BG/NBD": 100, "MBG/NBD": 100, NBD: 30 };
const STEPS = 1000;

/**
 * Estimates a model of repeat buying from frequency, recency and age of customers, by maximum likelihood.
 * @customfunction BTYD.FIT BTYD.FIT
 * @param model BG/NBD, MBG/NBD, PARETO/NBD, BG/BB (periods instead of time) or NBD (nobody leaves).
 * @param frequency Repeat purchases of each customer: whole numbers, the first purchase not counted.
 * @param recency Age at the last repeat purchase, 0 for none, in units of time.
 * @param age Time from the first purchase to the end of the data, one a row or one for all.
 * @param [counts] Number of customers that each row stands for; one each when left out.
 * @param [unit] Unit of time of recency and age, such as WEEK; shown in the table.
 * @returns A table of label, value and standard error: model, parameters, unit, log-likelihood, AIC, customers, iterations, status.
 * @definition The parameters that make the data most likely, by Newton's method on their logarithms
 *   from several starts, without a penalty. Where leaving does not raise the likelihood measurably
 *   (ratio test at 5 %) Status says "no measurable dropout", the parameters of dropout hold words, and
 *   the other functions use NBD. Where customers do not differ measurably, the two parameters of the
 *   difference hold words and the last row their mean.
 * @formula log-likelihood = Σ counts·log L(parameters | frequency, recency, age), L as on the page of
 *   the model; standard errors from its Hessian by the delta method; AIC = 2·parameters − 2·log-likelihood
 * @units alpha (and beta of PARETO/NBD) in units of time, the rest pure numbers.
 * @timing Time runs from each customer's first purchase. CCO.RFM makes the three columns from orders.
 * @errors #VALUE! naming argument and row for negative numbers, a frequency that is no whole number, a
 *   recency beyond the age or above 0 at frequency 0, for BG/BB also for parts of periods, for text; an
 *   unknown model. #N/A for a blank. Too few data are said by Status.
 * @source Fader, Hardie and Lee 2005; Batislam et al. 2007; Schmittlein, Morrison and Colombo 1987;
 *   Fader, Hardie and Shang 2010; Ehrenberg 1959.
 * @example =INDEX(CCO.BTYD.FIT("NBD",{0;1;2;3;4;6},{0;0.5;1;1;0.75;1},1,{50;20;12;8;6;4}),2,2) → 0.8086
 * @example =INDEX(CCO.BTYD.FIT("NBD",{0;1;2;3;4;6},{0;0.5;1;1;0.75;1},1,{50;20;12;8;6;4}),9,2) → "converged"
 */
export function btydFit(
  model: any,
  frequency: any[][],
  recency: any[][],
  age: any[][],
  counts?: any[][],
  unit?: any
): any[][] {
  return answer("CCO.BTYD.FIT", () => {
    const name = option(model, "model", MODEL_NAMES);
    const { count, values, failures } = numberColumns(
      { frequency, recency, age, counts },
      { counts: 1 }
    );
    const [first] = failures;
    if (first) throw new PlanningError(first.code, first.message);
    const input = { model: name, unit: textOf(unit, "unit"), ...filled(values, count) };
    return after(calculate("lifetime.btyd.fit", input, count * (QUICK[name] ?? STEPS)), writeFit);
  });
}

/** Every column as long as the longest. */
function filled<K extends string>(
  values: Record<K, Float64Array>,
  count: number
): Record<K, Float64Array> {
  const columns = { ...values };
  for (const name of Object.keys(values) as K[]) {
    if (values[name].length < count) columns[name] = new Float64Array(count).fill(values[name][0]!);
  }
  return columns;
}
