/** CCO.SCORE: programmes scored on several criteria. */
import { calculate } from "../../workers";
import { after, answer, asColumn } from "../cells";
import { scoringInput, scoringSteps } from "../scoring-input";

/**
 * Scores programmes on several criteria: by the weighted sum of their normalised ratings, or by
 * another method. More is better, but with VIKOR and SPOTIS less is.
 * @customfunction SCORE SCORE
 * @param ratings Ratings: a row a programme, a column a criterion.
 * @param weights Weight of each criterion, a row or a column; scaled to add up to 1 (not under NONE).
 * @param [directions] MAX or 1 where more is better, MIN or -1 where less is: one for all, or one a criterion. MAX when left out.
 * @param [method] WSM (the default), WPM, TOPSIS, VIKOR, PROMETHEE2 or SPOTIS.
 * @param [normalisation] MINMAX, MAX, SUM, VECTOR or NONE; when left out the method's own: WSM MINMAX, WPM SUM, TOPSIS VECTOR.
 * @param [anchors] Two rows, the worst and the best value of each criterion in either order: in place of the normalisation of WSM and WPM, the ideal points of TOPSIS, needed by SPOTIS, refused by VIKOR and PROMETHEE2.
 * @returns A column of scores, one a programme.
 * @definition Each criterion is brought to a common scale v on which more is better. MINMAX:
 *   (x − min)/(max − min), a cost (max − x)/(max − min). MAX: x/max, a cost min/x. SUM: x/Σx, a cost
 *   1/x as a share of Σ1/x. VECTOR: x/√Σx², a cost 1 − x/√Σx². NONE: x, a cost −x (under WPM 1/x),
 *   with the weights as they are; else weights are scaled to add up to 1. With anchors:
 *   (x − worst)/(best − worst); no rank then reverses when a programme joins.
 *   WSM: the weighted sum. WPM: the product of v to the power of the weights. TOPSIS: closeness to
 *   the best of each criterion (or the best anchor) and distance from the worst. VIKOR: Q, half the
 *   weighted regret and half the greatest single one. PROMETHEE2: net flow, how much more often
 *   better than worse than the others; only the order of ratings counts. SPOTIS: distance from the
 *   best anchors. VIKOR takes the ratings as they are unless a normalisation is given.
 *   A criterion that is the same for all adds the same to all.
 * @formula WSM Σ w·v; WPM Π v^w; TOPSIS D⁻/(D⁺ + D⁻); VIKOR ½ (S − S*)/(S⁻ − S*) +
 *   ½ (R − R*)/(R⁻ − R*); PROMETHEE2 Σ w·(worse − better)/(n − 1); SPOTIS Σ w·(1 − v)
 * @units Between 0 and 1 for WSM and WPM under MINMAX, MAX and anchors, TOPSIS, VIKOR and SPOTIS;
 *   shares under SUM and VECTOR; −1 to 1 for PROMETHEE2; under NONE as the ratings.
 * @timing None.
 * @errors #VALUE! for weights, directions or anchors that do not match the criteria, negative
 *   weights or none above 0, text among ratings, a rating outside its anchors, a negative rating
 *   under MAX, SUM or WPM, a cost of 0 under MAX or SUM, anchors left out for SPOTIS or given for
 *   VIKOR or PROMETHEE2, an unknown option. #N/A for a blank rating.
 * @source Fishburn 1967 (WSM); Bridgman 1922 (WPM); Hwang and Yoon 1981 (TOPSIS); Opricovic and Tzeng
 *   2004 (VIKOR); Brans and Vincke 1985 (PROMETHEE II); Dezert et al. 2020 (SPOTIS). Test figures from
 *   Kracka et al. 2010 as published in scikit-criteria, Tzeng and Huang 2011, Zhao 2013.
 * @example =CCO.SCORE({8,3;6,5;4,9},{2,1},{"MAX","MIN"}) → {1;0.555556;0}
 * @example =CCO.SCORE({8,3;6,5;4,9},{2,1},"MAX",,"SUM") → {0.35512;0.320261;0.324619}
 * @example =CCO.SCORE({8,3;6,5},{2,1},{"MAX","MIN"},,,{0,10;10,0}) → {0.766667;0.566667}
 * @example =CCO.SCORE({5,8,4;7,6,8;8,8,6;7,4,6},{0.3,0.4,0.3},"MAX","TOPSIS") → {0.5037;0.6581;0.7482;0.3340}
 * @example =CCO.SCORE({5,8,4;7,6,8;8,8,6;7,4,6},{0.3,0.4,0.3},"MAX","VIKOR") → {0.75;0.25;0;1}
 * @example =CCO.SCORE({4,3,2;3,2,4;5,1,3},{0.5,0.3,0.2},"MAX","PROMETHEE2") → {0.1;-0.3;0.2}
 * @example =CCO.SCORE({1,2,3;4,5,6},{1,1,1},"MAX","WPM","NONE") → {6;120}
 * @example =CCO.SCORE({8,3;6,5},{2,1},{"MAX","MIN"},"SPOTIS",,{0,10;10,0}) → {0.233333;0.433333}
 */
export function score(
  ratings: any[][],
  weights: any[][],
  directions?: any[][],
  method?: any,
  normalisation?: any,
  anchors?: any[][]
): any[][] {
  return answer("CCO.SCORE", () => {
    const input = scoringInput({ ratings, weights, directions, method, normalisation, anchors });
    return after(calculate("scoring.score", input, scoringSteps(input)), asColumn);
  });
}
