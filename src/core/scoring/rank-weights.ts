/**
 * Weights from the order of criteria alone, 1 the most important. The k-th of n places has
 * ROC (rank order centroid) (1/n) Σ_{i=k..n} 1/i, SUM (n + 1 − k)/(n(n + 1)/2) or RECIPROCAL
 * (1/k)/Σ 1/i. Criteria of the same rank take the mean of the places that they fill, whether ranks
 * after a tie are skipped (1, 2, 2, 4), averaged (1, 2.5, 2.5, 4) or not (1, 2, 2, 3).
 */
import { need } from "../check";
import { sum } from "../numerics/sum";

export const RANK_WEIGHTS = ["ROC", "SUM", "RECIPROCAL"] as const;
export type RankWeights = (typeof RANK_WEIGHTS)[number];

export function rankWeights(ranks: readonly number[], method: RankWeights): number[] {
  const count = ranks.length;
  ranks.forEach((rank, i) =>
    need(
      rank >= 1 && rank <= count,
      `ranks: value ${i + 1}`,
      rank,
      count === 1 ? "1" : `a rank from 1 to ${count}`
    )
  );
  const ofPlace = placeWeights(count, method);
  const order = ranks.map((_, i) => i).sort((a, b) => ranks[a]! - ranks[b]!);
  const weights = new Array<number>(count);
  for (let start = 0; start < count;) {
    let end = start;
    while (end < count && ranks[order[end]!] === ranks[order[start]!]) end++;
    const shared = sum(ofPlace.slice(start, end)) / (end - start);
    for (let place = start; place < end; place++) weights[order[place]!] = shared;
    start = end;
  }
  return weights;
}

/** The weights of the places 1 to n; they add up to 1. */
function placeWeights(count: number, method: RankWeights): number[] {
  const places = Array.from({ length: count }, (_, k) => k + 1);
  switch (method) {
    case "ROC": {
      const weights = new Array<number>(count);
      let tail = 0;
      for (let k = count; k >= 1; k--) weights[k - 1] = (tail += 1 / k) / count;
      return weights;
    }
    case "SUM":
      return places.map((k) => (2 * (count + 1 - k)) / (count * (count + 1)));
    case "RECIPROCAL": {
      const total = sum(places.map((k) => 1 / k));
      return places.map((k) => 1 / k / total);
    }
  }
}
