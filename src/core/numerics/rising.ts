/**
 * log Γ(p + k) − log Γ(p) and its first two derivatives in p for many whole numbers k at once: as
 * running sums Σ log(p + j), Σ 1/(p + j), −Σ 1/(p + j)² over j < k, and by the gamma functions where
 * two neighbouring k lie far apart. The likelihoods of count models need nothing else of gammas.
 */
import { digamma, logGammaStep, trigamma } from "./gamma";

export interface Rising {
  readonly log: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** `counts` in ascending order; the results stand in the same order. */
export function rising(p: number, counts: ArrayLike<number>): Rising {
  const n = counts.length;
  const result = {
    log: new Float64Array(n),
    first: new Float64Array(n),
    second: new Float64Array(n),
  };
  let [log, first, second, reached] = [0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const k = counts[i]!;
    if (k - reached > NEAR) {
      const [from, to] = [p + reached, p + k];
      log += logGammaStep(from, k - reached);
      first += digamma(to) - digamma(from);
      second += trigamma(to) - trigamma(from);
    } else {
      for (let j = reached; j < k; j++) {
        const inverse = 1 / (p + j);
        log += Math.log(p + j);
        first += inverse;
        second -= inverse * inverse;
      }
    }
    reached = k;
    result.log[i] = log;
    result.first[i] = first;
    result.second[i] = second;
  }
  return result;
}

const NEAR = 64;

/** The different ones of many whole numbers from 0 on, ascending, and where each element's stands. */
export function distinct(numbers: Float64Array): { values: Float64Array; index: Int32Array } {
  const most = numbers.reduce((high, value) => Math.max(high, value), 0);
  const index = new Int32Array(numbers.length);
  if (most < 4 * numbers.length + 1024) {
    const places = new Int32Array(most + 1).fill(-1);
    for (let i = 0; i < numbers.length; i++) places[numbers[i]!] = 0;
    const values: number[] = [];
    places.forEach((place, value) => {
      if (place < 0) return;
      places[value] = values.length;
      values.push(value);
    });
    for (let i = 0; i < numbers.length; i++) index[i] = places[numbers[i]!]!;
    return { values: Float64Array.from(values), index };
  }
  const values = Float64Array.from(new Set(numbers)).sort();
  const places = new Map(Array.from(values, (value, place) => [value, place]));
  for (let i = 0; i < numbers.length; i++) index[i] = places.get(numbers[i]!)!;
  return { values, index };
}
