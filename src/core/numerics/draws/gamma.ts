/** A draw from the gamma distribution with rate 1 (Marsaglia and Tsang 2000). */
import { exp, log } from "../elementary";
import type { Random } from "../random";
import { drawNormal } from "./normal";

export function drawGamma(random: Random, shape: number): number {
  return shape < 1 ? exp(drawLogGamma(random, shape)) : largeShape(random, shape);
}

/** Its logarithm, which a small shape does not drive below the smallest number. */
export function drawLogGamma(random: Random, shape: number): number {
  if (shape >= 1) return log(largeShape(random, shape));
  // Γ(a) is Γ(a + 1)·U^(1/a).
  return log(largeShape(random, shape + 1)) + log(random.next()) / shape;
}

function largeShape(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    if (log(random.next()) < 0.5 * x * x + d * (1 - v + log(v))) return d * v;
  }
}
