/** CCO.BTYD.CHANCE: how the purchases of new customers will be distributed. */
import { need } from "../../core/check";
import { calculate } from "../../workers";
import { after, answer, number, vector } from "../cells";
import { transactionFit } from "../transaction-fit";

/** So many purchases a customer are the most that a chance is asked for. */
const MOST = 100_000;

/**
 * Probability that a new customer makes so many repeat purchases within a horizon.
 * @customfunction BTYD.CHANCE BTYD.CHANCE
 * @param fit Table of CCO.BTYD.FIT, or any range of labels and values with Model and its parameters.
 * @param horizon Time from the first purchase, in the unit of the fit; whole periods for BG/BB.
 * @param purchases Numbers of repeat purchases, such as SEQUENCE(1,8,0).
 * @returns A row of probabilities, one for each number of purchases.
 * @definition P(X(horizon) = k) for a customer of whom nothing is known but the first purchase. Times
 *   the customers it is the expected histogram of frequencies.
 * @formula BG/NBD P(stays k times)·NBD(k) + P(leaves after the k-th)·P(NBD ≥ k); the others on the
 *   pages of the models
 * @units Probability.
 * @timing From the first purchase to the horizon.
 * @errors #VALUE! for a negative horizon, purchases that are no whole numbers from 0, text, a fit
 *   without its parameters; #N/A for a blank.
 * @source Fader, Hardie and Lee 2005, equation 8; Fader and Hardie 2006, note 012; Fader, Hardie and Shang 2010.
 * @example =CCO.BTYD.CHANCE({"Model","BG/NBD";"r",0.243;"alpha",4.414;"a",0.793;"b",2.426},39,{0,1,2}) → {0.5738,0.1994,0.0854}
 * @example =CCO.BTYD.CHANCE({"Model","BG/BB";"alpha",1.2035;"beta",0.7498;"gamma",0.6568;"delta",2.7839},6,{0,6}) → {0.3111,0.1128}
 */
export function btydChance(fit: any[][], horizon: any, purchases: any[][]): any[][] {
  return answer("CCO.BTYD.CHANCE", () => {
    const { model, parameters } = transactionFit(fit, "fit");
    const time = number(horizon, "horizon");
    const counts = vector(purchases, "purchases");
    const whole = `a whole number from 0 to ${MOST}`;
    for (const k of counts) {
      need(Number.isInteger(k) && k >= 0 && k <= MOST, "purchases", k, whole);
    }
    const most = counts.reduce((a, b) => Math.max(a, b), 0);
    const rounds = model === "PARETO/NBD" ? 500 : model === "BG/BB" ? time : 10;
    const input = { model, parameters, horizon: time, purchases: counts };
    return after(calculate("lifetime.btyd.chance", input, (most + 1) * rounds), (row) => [row]);
  });
}
