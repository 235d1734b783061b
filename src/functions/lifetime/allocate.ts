/** CCO.ALLOCATE: how much to spend on winning customers and how much on keeping them. */
import type { Allocation } from "../../core/lifetime/allocate";
import { calculate } from "../../workers";
import { after, answer, number, type Cell } from "../cells";

/**
 * The spending on acquisition and on retention that makes the most of a prospect.
 * @customfunction ALLOCATE ALLOCATE
 * @param margin Margin per customer and period, before spending.
 * @param rate Discount rate per period.
 * @param acquisitionCeiling Most of the prospects that any spending can win, a share above 0, up to 1.
 * @param acquisitionSlope How fast acquisition nears its ceiling, per unit of money spent per prospect.
 * @param retentionCeiling Most of the customers that any spending can keep per period, a share above 0, up to 1.
 * @param retentionSlope How fast retention nears its ceiling, per unit of money spent per customer and period.
 * @returns A table: spending per prospect and share won, spending per customer and share kept,
 *   lifetime value of a customer won, customer equity per prospect, and the advice in words.
 * @definition Each share is ceiling·(1 − e^(−slope·spending)). To calibrate a slope from today's
 *   spending and share: −LN(1 − share/ceiling)/spending. The optimum is found in closed form; where
 *   the first unit of money gains less than it costs, nothing is spent and the advice says so.
 * @formula CE = a·m − A + a·(m − R/r)·ρ/(1 − ρ); a = ca·(1 − e^(−ka·A)); r = cr·(1 − e^(−kr·R)); ρ =
 *   r/(1 + rate)
 * @units Money per prospect, or per customer and period; shares; rate per period.
 * @timing First margin when the customer is won; later margins and retention spending at the ends
 *   of periods.
 * @errors #VALUE! for a ceiling outside 0 … 1 or above 1 + rate, a slope of 0 or less, a rate of -1
 *   or less, text. #N/A for a blank.
 * @source Blattberg and Deighton 1996, "Manage marketing by the customer equity test".
 * @example =INDEX(CCO.ALLOCATE(100,0.15,0.4,0.028768207245178094,0.7,0.08472978603872036),1,2) → 23.098088
 * @example =INDEX(CCO.ALLOCATE(100,0.15,0.4,0.028768207245178094,0.7,0.08472978603872036),6,2) → 9.698541
 * @example =INDEX(CCO.ALLOCATE(100,0.15,0.4,0.028768207245178094,0.7,0.005),7,2) → "spend nothing on retention: its first unit gains less than it costs"
 */
export function allocation(
  margin: any,
  rate: any,
  acquisitionCeiling: any,
  acquisitionSlope: any,
  retentionCeiling: any,
  retentionSlope: any
): any[][] {
  return answer("CCO.ALLOCATE", () => {
    const input = {
      margin: number(margin, "margin"),
      rate: number(rate, "rate"),
      acquisitionCeiling: number(acquisitionCeiling, "acquisitionCeiling"),
      acquisitionSlope: number(acquisitionSlope, "acquisitionSlope"),
      retentionCeiling: number(retentionCeiling, "retentionCeiling"),
      retentionSlope: number(retentionSlope, "retentionSlope"),
    };
    return after(calculate("lifetime.allocate", input, 1), table);
  });
}

function table(best: Allocation): Cell[][] {
  return [
    ["Acquisition spending per prospect", best.acquisitionSpend],
    ["Share of prospects won", best.acquisitionRate],
    ["Retention spending per customer and period", best.retentionSpend],
    ["Share of customers kept", best.retentionRate],
    ["Lifetime value of a customer won", best.lifetimeValue],
    ["Customer equity per prospect", best.equity],
    ["Advice", best.advice],
  ];
}
