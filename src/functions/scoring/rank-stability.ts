/** CCO.RANK.STABILITY: how sure a ranking is when the weights are not. */
import { PlanningError } from "../../core/errors";
import { calculate } from "../../workers";
import { answer, isOmitted, number, wholeNumber } from "../cells";
import { scoringInput } from "../scoring-input";

const MOST_TRIALS = 1_000_000;
const MOST_RANKS = 16_384;
const MOST_CELLS = 5_000_000;

/**
 * Shows how often each programme takes each rank when the weights vary: the share of many trials.
 * @customfunction RANK.STABILITY RANK.STABILITY
 * @param ratings Ratings: a row a programme, a column a criterion.
 * @param weights Weight of each criterion, a row or a column; scaled to add up to 1.
 * @param [directions] MAX or 1 where more is better, MIN or -1 where less is: one for all, or one a criterion. MAX when left out.
 * @param [method] WSM (the default), WPM, TOPSIS, VIKOR, PROMETHEE2 or SPOTIS.
 * @param [normalisation] MINMAX, MAX, SUM, VECTOR or NONE; when left out the method's own: WSM MINMAX, WPM SUM, TOPSIS VECTOR.
 * @param [anchors] Two rows, the worst and the best value of each criterion in either order, as in CCO.SCORE.
 * @param [spread] How far the weights vary: 0 not at all, 1 any weights whatever; 0.5 when left out.
 * @param [trials] Number of trials; 2,000 when left out.
 * @param [seed] Any number; the same seed gives the same answer. 1 when left out.
 * @param [topRanks] How many of the first ranks to show; as many as programmes when left out.
 * @returns A row a programme, a column a rank from 1: shares of the trials.
 * @definition Each trial draws weights (1 − spread)·w + spread·u, with u uniform over all weights
 *   that add up to 1, and ranks the programmes by CCO.RANK. Programmes that tie share the lower
 *   number, so a row over all ranks adds up to 1, and a column may add up to more. Spread 0 gives the
 *   plain ranking.
 * @formula share_ij = trials in which programme i takes rank j / trials
 * @units Shares from 0 to 1; their standard error is at most 0.5/√trials.
 * @timing None.
 * @errors Those of CCO.SCORE. #VALUE! for a spread outside 0 to 1, trials from 1 to 1,000,000 or
 *   topRanks that are no whole number.
 * @source Lahdelma and Salminen 2001, SMAA-2; rank acceptability index.
 * @example =CCO.RANK.STABILITY({8,3;6,5;4,9},{2,1},{"MAX","MIN"}) → {1,0,0;0,1,0;0,0,1}
 * @example =CCO.RANK.STABILITY({1,0;0,1},{1,1},,,,,1,10000,1,1) → {0.50;0.50}
 * @example =CCO.RANK.STABILITY({5;7;5;9},1,,,,,0) → {0,0,1,0;0,1,0,0;0,0,1,0;1,0,0,0}
 */
export function rankStability(
  ratings: any[][],
  weights: any[][],
  directions?: any[][],
  method?: any,
  normalisation?: any,
  anchors?: any[][],
  spread?: any,
  trials?: any,
  seed?: any,
  topRanks?: any
): any[][] {
  return answer("CCO.RANK.STABILITY", () => {
    const input = scoringInput({ ratings, weights, directions, method, normalisation, anchors });
    const rows = input.ratings.length;
    const most = Math.min(MOST_RANKS, Math.floor(MOST_CELLS / rows));
    if (isOmitted(topRanks) && rows > most) {
      throw new PlanningError(
        "value",
        `topRanks: is left out; ${rows} programmes need a number of ranks from 1 to ${most}`
      );
    }
    const asked = {
      ...input,
      spread: number(spread, "spread", 0.5),
      trials: isOmitted(trials) ? 2000 : wholeNumber(trials, "trials", 1, MOST_TRIALS),
      seed: number(seed, "seed", 1),
      topRanks: isOmitted(topRanks) ? rows : wholeNumber(topRanks, "topRanks", 1, most),
    };
    // A trial multiplies every rating once and ranks every programme: some ns each.
    const steps = (asked.trials * rows * (input.weights.length + 10)) / 40;
    return calculate("scoring.stability", asked, steps);
  });
}
