/**
 * By how much the weight of one criterion must change before another programme comes first, the other
 * weights keeping their proportions. For scores that are a weighted sum the crossing is exact; for
 * TOPSIS and VIKOR it is searched in steps of half a hundredth and then halved in on.
 */
import { contributions } from "./contributions";
import { lowerIsBetter, rank, scorer, scoreScale, type ScoringInput } from "./methods";
import { TIE } from "./rank";
import { scaleWeights } from "./weights";

export interface WeightBreakEven {
  readonly criterion: number;
  /** Its share of all weight now. */
  readonly weight: number;
  /** The nearest lower and higher weight at which another draws level, and which; null where none does. */
  readonly below: Crossing | null;
  readonly above: Crossing | null;
}

export interface Crossing {
  readonly weight: number;
  readonly first: number;
}

/** One entry a criterion, in the order of the criteria; the leader is the first of those ranked 1. */
export function weightBreakEven(input: ScoringInput): {
  readonly leader: number;
  readonly criteria: WeightBreakEven[];
} {
  const leader = rank(input).indexOf(1);
  const weights = scaleWeights(input.weights);
  const lists = contributions(input);
  const exact = lists !== null && lists.every((list) => list.every(Number.isFinite));
  const lead = exact ? null : leadFinder(input, leader);
  const criteria = weights.map((weight, criterion): WeightBreakEven => {
    const others = rest(weights, criterion);
    if (weights.length === 1) return { criterion, weight, below: null, above: null };
    const sides = exact
      ? crossings(lists, others, criterion, leader, weight)
      : searched(lead!, others, criterion, weight);
    return { criterion, weight, ...sides };
  });
  return { leader, criteria };
}

/** The other weights as shares of what is left; equal shares where all weight is on this criterion. */
function rest(weights: readonly number[], criterion: number): number[] {
  const left = weights.reduce((total, weight, j) => (j === criterion ? total : total + weight), 0);
  return weights.map((weight, j) => {
    if (j === criterion) return 0;
    return left > 0 ? weight / left : 1 / (weights.length - 1);
  });
}

interface Sides {
  readonly below: Crossing | null;
  readonly above: Crossing | null;
}

/** The leader's score less another's is a line in this weight; where it crosses 0 they are level. */
function crossings(
  lists: readonly (readonly number[])[],
  others: readonly number[],
  criterion: number,
  leader: number,
  weight: number
): Sides {
  let below: Crossing | null = null;
  let above: Crossing | null = null;
  const count = lists[0]!.length;
  for (let i = 0; i < count; i++) {
    if (i === leader) continue;
    const atAll = lists[criterion]![leader]! - lists[criterion]![i]!;
    const atNone = lists.reduce((sum, list, j) => sum + others[j]! * (list[leader]! - list[i]!), 0);
    const slope = atAll - atNone;
    if (Math.abs(slope) < 1e-14 * (Math.abs(atAll) + Math.abs(atNone))) continue;
    const at = -atNone / slope + 0; // never -0
    if (!(at >= 0 && at <= 1)) continue;
    // The lead falls as the weight rises when the slope is negative.
    if (slope < 0 && (above === null || at < above.weight)) {
      above = { weight: Math.max(at, weight), first: i };
    }
    if (slope > 0 && (below === null || at > below.weight)) {
      below = { weight: Math.min(at, weight), first: i };
    }
  }
  return { below, above };
}

/** Who is ahead of the leader under these weights, or −1. */
type LeadFinder = (weights: readonly number[]) => number;

function leadFinder(input: ScoringInput, leader: number): LeadFinder {
  const scoreAll = scorer(input);
  const scores = new Float64Array(input.ratings.length);
  const sign = lowerIsBetter(input.method) ? -1 : 1;
  const tie = TIE * scoreScale(input, scaleWeights(input.weights));
  return (weights) => {
    scoreAll(weights, scores);
    let best = leader;
    for (let i = 0; i < scores.length; i++) {
      if (sign * scores[i]! > sign * scores[best]! + tie) best = i;
    }
    return best === leader ? -1 : best;
  };
}

const STEP = 0.005;

function searched(
  lead: LeadFinder,
  others: readonly number[],
  criterion: number,
  weight: number
): Sides {
  const ahead = (x: number): number =>
    lead(others.map((share, j) => (j === criterion ? x : (1 - x) * share)));
  return { below: search(ahead, weight, 0), above: search(ahead, weight, 1) };
}

function search(ahead: (x: number) => number, from: number, to: number): Crossing | null {
  const steps = Math.ceil(Math.abs(to - from) / STEP);
  let inside = from;
  for (let k = 1; k <= steps; k++) {
    let outside = from + ((to - from) * k) / steps;
    let first = ahead(outside);
    if (first >= 0) {
      for (let halving = 0; halving < 45; halving++) {
        const middle = (inside + outside) / 2;
        const there = ahead(middle);
        if (there < 0) inside = middle;
        else [outside, first] = [middle, there];
      }
      return { weight: outside, first };
    }
    inside = outside;
  }
  return null;
}
