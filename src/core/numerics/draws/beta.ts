/** A draw from the beta distribution: the share of one gamma draw in the sum of two. */
import { exp } from "../elementary";
import type { Random } from "../random";
import { drawLogGamma } from "./gamma";

export function drawBeta(random: Random, a: number, b: number): number {
  const first = drawLogGamma(random, a);
  const second = drawLogGamma(random, b);
  return 1 / (1 + exp(second - first));
}
