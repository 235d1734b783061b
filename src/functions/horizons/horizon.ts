/** CCO.HORIZON: the horizon of programmes by rule. */
import { DEFAULT_RULE } from "../../core/horizons/horizon";
import { calculate } from "../../workers";
import { after, answer, asRows, columns, number } from "../cells";

/**
 * Assigns programmes to horizon 1, 2 or 3 by their time to value and the evidence for them.
 * @customfunction HORIZON HORIZON
 * @param monthsToValue Months until the programme pays, one a programme or one for all.
 * @param evidence Strength of evidence, such as 0.1 for a claim to 0.9 for measured at scale, one a programme or one for all.
 * @param [h1Months] Longest time to value of horizon 1, in months; 12 when left out.
 * @param [h2Months] Longest time to value of horizon 2, in months; 36 when left out.
 * @param [high] Least evidence of horizon 1; 0.7 when left out.
 * @param [low] Evidence below which a programme is horizon 3; 0.3 when left out.
 * @returns A column of 1, 2 or 3, one a programme.
 * @definition 1 when months ≤ h1Months and evidence ≥ high; 3 when months > h2Months or evidence
 *   < low; else 2. Missing evidence, or missing months, is #N/A in its row, never horizon 3; where
 *   a platform hands a blank cell over as 0, pass IF(R="","",R).
 * @formula 3 if months > h2Months or evidence < low; 1 if months ≤ h1Months and evidence ≥ high;
 *   else 2
 * @units Months; evidence on the scale of high and low.
 * @timing None.
 * @errors #N/A in the row for a blank. #VALUE! for text, negative months, limits out of order,
 *   columns of different length.
 * @source Baghai, Coley and White 1999, The alchemy of growth (the three horizons); the rule is
 *   stated here because the label is otherwise a matter of opinion.
 * @example =CCO.HORIZON({6;24;48;6},{0.9;0.5;0.9;0.1}) → {1;2;3;3}
 * @example =CCO.HORIZON(18,0.8,24) → 1
 */
export function horizon(
  monthsToValue: any[][],
  evidence: any[][],
  h1Months?: any,
  h2Months?: any,
  high?: any,
  low?: any
): any[][] {
  return answer("CCO.HORIZON", () => {
    const { count, values, failures } = columns({
      monthsToValue,
      // Evidence that is left out is missing like a blank: #N/A, never a horizon.
      evidence: evidence ?? "",
    });
    const rule = {
      h1Months: number(h1Months, "h1Months", DEFAULT_RULE.h1Months),
      h2Months: number(h2Months, "h2Months", DEFAULT_RULE.h2Months),
      high: number(high, "high", DEFAULT_RULE.high),
      low: number(low, "low", DEFAULT_RULE.low),
    };
    return after(calculate("horizons.horizon", { ...values, rule }, count), (results) =>
      asRows(results, 1, failures)
    );
  });
}
