/**
 * The negative binomial distribution of purchases in a time t at rate λ ~ Gamma(r, α):
 * P(X = k) = Γ(r+k)/(Γ(r) k!) · (α/(α+t))^r · (t/(α+t))^k, and P(X ≥ k), which is summed from its own
 * end where it is small, so that it keeps its digits.
 */
export interface CountChances {
  /** P(X = k), k = 0 … most. */
  readonly chance: Float64Array;
  /** P(X ≥ k), k = 0 … most. */
  readonly tail: Float64Array;
}

export function negativeBinomial(
  r: number,
  alpha: number,
  time: number,
  most: number
): CountChances {
  const chance = new Float64Array(most + 1);
  const tail = new Float64Array(most + 1);
  const ratio = time / (alpha + time);
  const logRatio = -Math.log1p(alpha / time);
  let log = -r * Math.log1p(time / alpha);
  let sum = 0;
  for (let k = 0; k <= most; k++) {
    chance[k] = Math.exp(log);
    sum += chance[k]!;
    log += Math.log((r + k) / (k + 1)) + logRatio;
  }
  tail[most] = sum < 0.9 ? 1 - sum + chance[most]! : sumFrom(chance[most]!);
  for (let k = most - 1; k >= 0; k--) tail[k] = tail[k + 1]! + chance[k]!;
  return { chance, tail };

  function sumFrom(first: number): number {
    let [total, term] = [first, first];
    for (let k = most; term > 0; k++) {
      const growth = ((r + k) / (k + 1)) * ratio;
      term *= growth;
      total += term;
      if (growth < 1 && term < 1e-17 * total * (1 - growth)) break;
    }
    return total;
  }
}
