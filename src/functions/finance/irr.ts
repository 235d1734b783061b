/** CCO.IRR: internal rate of return. */
import { PlanningError } from "../../core/errors";
import { calculate } from "../../workers";
import { after, answer, asRows, columns, flows as readFlows, isOmitted } from "../cells";

/**
 * Internal rate of return: the rate at which the flows are worth 0, and a refusal where there are
 * several or none.
 * @customfunction IRR IRR
 * @param flows Cash flows in time order, money out negative: a row a programme; a single column is one series.
 * @param [guess] Where flows have several rates, the nearest to this one is given; one for all or one a series.
 * @returns A column of rates per column of the flows, one a series.
 * @definition Every rate above -1 at which the value of the flows is 0 is found, with column k at
 *   time k − 1. One rate: that. Several: the nearest to guess, without a guess a refusal that lists
 *   them. None: a refusal.
 * @formula r > −1 with Σ_k flow_k/(1 + r)^(k − 1) = 0
 * @units A rate per column; (1 + r)^n − 1 a year where n columns are a year.
 * @timing None: moving all flows by the same time leaves the rate as it is.
 * @errors #VALUE! "several rates: …" and "no rate: …"; for text, a guess of -1 or less, guesses that
 *   do not match the series. #N/A for a blank flow.
 * @source Descartes' rule of signs bounds the number of rates; Excel's IRR gives the same where there
 *   is one. Norstrom 1972 on several rates.
 * @example =CCO.IRR({-70000,12000,15000,18000,21000,26000}) → 0.086631
 * @example =CCO.IRR({-100;60;60}) → 0.130662
 * @example =CCO.IRR({-50,-100,600,300,-100},0.1) → -0.7689
 */
export function irr(flows: any[][], guess?: any[][]): any[][] {
  return answer("CCO.IRR", () => {
    const { rows, failures } = readFlows(flows, "flows");
    const given = isOmitted(guess) ? null : columns({ guess });
    const guesses = given?.count ?? 1;
    if (guesses > 1 && rows.length > 1 && guesses !== rows.length) {
      throw new PlanningError("value", `guess: ${guesses} values for ${rows.length} rows of flows`);
    }
    const input = { flows: rows, guess: given?.values.guess ?? null };
    const steps = Math.max(guesses, rows.length) * rows[0]!.length * 10;
    return after(calculate("finance.irr", input, steps), (results) =>
      asRows(results, 1, [...failures, ...(given?.failures ?? [])])
    );
  });
}
