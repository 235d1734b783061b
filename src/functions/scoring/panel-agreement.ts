/** CCO.PANEL.AGREEMENT: how far raters agree. */
import { PlanningError } from "../../core/errors";
import { calculate } from "../../workers";
import { after, answer } from "../cells";
import { agreementInput } from "../agreement-input";

/**
 * Measures how far raters agree, by one of four statistics; a table of labels and values.
 * @customfunction PANEL.AGREEMENT PANEL.AGREEMENT
 * @param ratings A row a rater, a column an item (a programme, or a programme and criterion).
 * @param [statistic] KENDALL (the default), ICC, ALPHA or KAPPA.
 * @param [level] For ALPHA: NOMINAL, ORDINAL (the default), INTERVAL or RATIO.
 * @returns Two columns, labels and values; the statistic comes first.
 * @definition KENDALL: W, agreement on the order of the items, corrected for ties, with chi-square,
 *   degrees of freedom and p. ICC: the six intraclass correlations; (1,·) each item has raters of its
 *   own, (2,·) the raters are a sample, (3,·) they are all there are; (·,1) one rater, (·,k) their mean.
 *   ALPHA: Krippendorff's alpha; blanks are gaps. KAPPA: Fleiss' kappa on categories, as many ratings
 *   in each column. KAPPA and a NOMINAL ALPHA take text as categories.
 * @formula W = 12 S/(m²(n³ − n) − m Σ(t³ − t)); alpha = 1 − D_observed/D_expected; kappa =
 *   (P − P_e)/(1 − P_e)
 * @units 1 is full agreement, 0 what chance gives; below 0 is worse than chance (not KENDALL).
 * @timing None.
 * @errors #VALUE! for text, fewer than two raters or items, ratings that are all the same. #N/A for a
 *   blank with KENDALL or ICC, columns with different numbers of ratings with KAPPA, no item with two
 *   ratings with ALPHA.
 * @source Kendall and Babington Smith 1939; Shrout and Fleiss 1979, table 4; Krippendorff 2004; Fleiss
 *   1971.
 * @example =INDEX(CCO.PANEL.AGREEMENT({1,2,3,4,5;1,2,3,4,5;1,2,3,4,5;1,2,3,4,5}),1,2) → 1
 * @example =INDEX(CCO.PANEL.AGREEMENT({1,2,3,4,5;1,2,3,4,5;1,2,3,4,5;1,2,3,4,5}),4,2) → 0.003019
 * @example =INDEX(CCO.PANEL.AGREEMENT({9,6,8,7,10,6;2,1,4,1,5,2;5,3,6,2,6,4;8,2,8,6,9,7},"ICC"),3,2) → 0.71
 * @example =INDEX(CCO.PANEL.AGREEMENT({1,1,2,"";1,2,2,3;"",1,2,3},"ALPHA","NOMINAL"),1,2) → 0.71875
 */
export function panelAgreement(ratings: any[][], statistic?: any, level?: any): any[][] {
  return answer("CCO.PANEL.AGREEMENT", () => {
    const input = agreementInput(ratings, statistic, level);
    const [raters, items] = [input.ratings.length, input.ratings[0]!.length];
    const pairs = input.statistic === "ALPHA" ? raters * items + raters : 10;
    return after(calculate("scoring.agreement", input, raters * items * pairs), (table) =>
      table.map(([label, value]) => [label, value ?? undefinedValue()])
    );
  });
}

function undefinedValue(): PlanningError {
  return new PlanningError(
    "value",
    "ratings: the items' means do not differ, so this form has no value"
  );
}
