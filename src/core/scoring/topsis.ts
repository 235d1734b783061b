/**
 * TOPSIS (Hwang and Yoon 1981): closeness D⁻/(D⁺ + D⁻), the Euclidean distances from the worst and the
 * best point in weighted, normalised ratings (VECTOR unless told otherwise). The two points are the
 * best and the worst that any programme reaches in each criterion; with anchors they are the anchors,
 * and ratings count by their place between them.
 */
import { commonScale } from "./common-scale";
import type { RatingsInput, Scorer } from "./input";

export function topsisScorer(input: RatingsInput): Scorer {
  const scaled = commonScale(input, "VECTOR");
  const ends = scaled.map((list) => (input.anchors ? [0, 1] : extremes(list)));
  // Distances in units of the widest criterion: closeness is a ratio, and squares cannot overflow.
  const widest = Math.max(...ends.map(([low, high]) => high! - low!));
  const unit = widest > 0 ? widest : 1;
  const toBest = scaled.map((list, j) => squares(list, ends[j]![1]!, unit));
  const toWorst = scaled.map((list, j) => squares(list, ends[j]![0]!, unit));

  return (weights, scores) => {
    const largest = maximum(weights);
    for (let i = 0; i < scores.length; i++) {
      let best = 0;
      let worst = 0;
      for (let j = 0; j < toBest.length; j++) {
        const weight = (weights[j] as number) / largest;
        best += weight * weight * (toBest[j]![i] as number);
        worst += weight * weight * (toWorst[j]![i] as number);
      }
      scores[i] = closeness(Math.sqrt(best), Math.sqrt(worst));
    }
  };
}

/** Programmes that nothing tells apart are the best point themselves. */
function closeness(fromBest: number, fromWorst: number): number {
  return fromBest + fromWorst === 0 ? 1 : fromWorst / (fromBest + fromWorst);
}

function squares(list: readonly number[], point: number, unit: number): Float64Array {
  return Float64Array.from(list, (value) => ((value - point) / unit) ** 2);
}

function extremes(list: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of list) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

function maximum(weights: ArrayLike<number>): number {
  let most = 0;
  for (let j = 0; j < weights.length; j++) most = Math.max(most, weights[j] as number);
  return most > 0 ? most : 1;
}
