/**
 * Stochastic multicriteria acceptability analysis (SMAA; Lahdelma and Salminen 2001): in how many of
 * many trials with varied weights does programme i take rank j? The weights of a trial are
 * (1 − spread)·w + spread·u, u uniform over all weights that add up to 1.
 */
import { need } from "../check";
import { PlanningError } from "../errors";
import { log } from "../numerics/elementary";
import { createRandom, type Random } from "../numerics/random";
import { fastRank } from "./fast-rank";
import { lowerIsBetter, rank, scorer, scoreScale, type ScoringInput } from "./methods";
import { scaleWeights } from "./weights";

export interface StabilityInput extends ScoringInput {
  /** 0: the weights as they are. 1: any weights. */
  readonly spread: number;
  readonly trials: number;
  readonly seed: number;
  /** How many of the first ranks are asked for; all when left out. */
  readonly topRanks?: number | undefined;
}

/** The share of trials in which programme i (row) takes rank j (column, from 1). */
export function rankAcceptability(
  input: StabilityInput,
  progress?: (share: number) => void
): number[][] {
  const { ratings, spread, trials, seed } = input;
  need(spread >= 0 && spread <= 1, "spread", spread, "a number from 0 to 1");
  need(Number.isInteger(trials) && trials >= 1, "trials", trials, "a whole number from 1");
  const width = input.topRanks ?? ratings.length;
  if (spread === 0) return certain(rank(input), width);

  const weights = scaleWeights(input.weights);
  const scoreAll = scorer(input);
  const sign = lowerIsBetter(input.method) ? -1 : 1;
  const random = createRandom(seed);
  const trialWeights = new Float64Array(weights.length);
  const scores = new Float64Array(ratings.length);
  const ranks = new Int32Array(ratings.length);
  const counts = new Int32Array(ratings.length * width);
  const order = fastRank(ratings.length, scoreScale(input, weights));
  const reportEvery = Math.max(1, Math.floor(trials / 50));

  for (let trial = 0; trial < trials; trial++) {
    drawSimplex(random, trialWeights);
    for (let j = 0; j < weights.length; j++) {
      trialWeights[j] = (1 - spread) * weights[j]! + spread * trialWeights[j]!;
    }
    scoreAll(trialWeights, scores);
    if (sign < 0) for (let i = 0; i < scores.length; i++) scores[i] = -scores[i]!;
    if (!order(scores, ranks)) {
      throw new PlanningError("number", "a score is no finite number, so there is no order");
    }
    for (let i = 0; i < ranks.length; i++) {
      const place = ranks[i]!;
      if (place <= width) counts[i * width + place - 1]!++;
    }
    if ((trial + 1) % reportEvery === 0) progress?.((trial + 1) / trials);
  }
  return ratings.map((_, i) =>
    Array.from(counts.subarray(i * width, (i + 1) * width), (count) => count / trials)
  );
}

function certain(ranks: readonly number[], width: number): number[][] {
  return ranks.map((place) => Array.from({ length: width }, (_, j) => (place === j + 1 ? 1 : 0)));
}

/** Uniform over all weights that add up to 1: exponential draws as shares of their sum. */
function drawSimplex(random: Random, weights: Float64Array): void {
  let total = 0;
  for (let j = 0; j < weights.length; j++) {
    const draw = -log(random.next());
    weights[j] = draw;
    total += draw;
  }
  for (let j = 0; j < weights.length; j++) weights[j] = weights[j]! / total;
}
