/**
 * Whole numbers that look random and are the same everywhere: Lehmer's generator with modulus
 * 2^31 − 1 and multiplier 48271 (Park, Miller and Stockmeyer 1993). All products stay below 2^53.
 */
const MODULUS = 2_147_483_647;
const MULTIPLIER = 48_271;

/** Returns a function that gives the next whole number from `low` to `high`, both included. */
export function wholeNumbers(seed: number): (low: number, high: number) => number {
  let state = (seed % (MODULUS - 1)) + 1;
  return (low, high) => {
    state = (state * MULTIPLIER) % MODULUS;
    return low + (state % (high - low + 1));
  };
}
