/**
 * Random numbers that are the same on every platform: xoshiro128** (Blackman and Vigna 2018), which
 * needs integer arithmetic only, started from a seed by the mixing step of splitmix.
 */
export interface Random {
  /** Uniform in (0, 1), never 0 or 1, in steps of 2⁻⁵². */
  next(): number;
  /** 32 random bits as a whole number from 0 to 2³² − 1. */
  bits(): number;
}

/** The generator of a seed; any finite number is a seed, and the same seed gives the same numbers. */
export function createRandom(seed: number): Random {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setFloat64(0, seed + 0);
  const [high, low] = [bytes.getUint32(0), bytes.getUint32(4)];
  const word = (k: number) => mix(low + Math.imul(k, 0x9e3779b9)) ^ mix(mix(high + k) + k);
  return randomFrom([word(1), word(2), word(3), word(4)]);
}

/** The generator from its four words of state, of which one at least must not be 0. */
export function randomFrom(state: readonly [number, number, number, number]): Random {
  let [a, b, c, d] = state.map((word) => word | 0) as [number, number, number, number];
  if ((a | b | c | d) === 0) a = 1;

  function bits(): number {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  }

  // Two draws of 26 bits and a half step: 53 bits exactly, so neither end can be reached by rounding.
  const next = () => ((bits() >>> 6) * 67108864 + (bits() >>> 6) + 0.5) / 4503599627370496;
  return { next, bits };
}

/** Spreads every bit of a word over the whole word (the finish of MurmurHash3). */
function mix(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
