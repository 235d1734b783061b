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

/** The different values of a list of numbers in ascending order, and where each element's stands. */
export function distinct(values: Float64Array): { values: Float64Array; index: Int32Array } {
  const places = new Map<number, number>();
  for (let i = 0; i < values.length; i++) places.set(values[i]!, 0);
  const sorted = Float64Array.from(places.keys()).sort();
  sorted.forEach((value, place) => places.set(value, place));
  const index = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) index[i] = places.get(values[i]!)!;
  return { values: sorted, index };
}
