/** CCO.CLV.CURVE: lifetime value from a survival curve. */
import { calculate } from "../../workers";
import { answer, number, option } from "../cells";
import { sideBySide } from "../side-by-side";

/**
 * Customer lifetime value from margins and a survival curve, such as that of CCO.RETENTION.CURVE.
 * @customfunction CLV.CURVE CLV.CURVE
 * @param margins Margin per surviving customer, one a period or one for all.
 * @param survival Share of customers that survive to each margin: S(1), S(2) … with END, S(0), S(1) … with START.
 * @param rate Discount rate per period.
 * @param [timing] END (the default): margins at the ends of periods 1 to p. START: at times 0 to p − 1.
 * @returns One value.
 * @definition The expected discounted margins of one customer over the periods given; later ones
 *   are not counted. On survival r, r², r³ … it equals CCO.CLV.
 * @formula END Σ_{k=1..p} margin_k·survival_k/(1+rate)^k; START Σ_{k=1..p} margin_k·survival_k/(1+rate)^(k−1)
 * @units Money per customer; rate per period of the curve.
 * @timing END or START; MID is refused, because a half period would change survival too.
 * @errors #VALUE! for survival outside 0 … 1 or one that rises, ranges of different length, a rate of
 *   -1 or less, text. #N/A for a blank.
 * @source Definition; Fader and Hardie 2010, "Customer-base valuation in a contractual setting".
 * @example =CCO.CLV.CURVE(100,{0.8,0.64,0.512,0.4096,0.32768},0.1) → 212.41
 * @example =CCO.CLV.CURVE({100,100,120},{1,0.869,0.743},0.1,"START") → 252.69
 */
export function clvCurve(margins: any[][], survival: any[][], rate: any, timing?: any): number {
  return answer("CCO.CLV.CURVE", () => {
    const { count, values } = sideBySide({ margins, survival });
    const input = {
      ...values,
      rate: number(rate, "rate"),
      timing: option(timing, "timing", ["START", "END"], "END"),
    };
    return calculate("lifetime.clvCurve", input, count * 2);
  });
}
