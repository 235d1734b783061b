/** A draw from the exponential distribution with mean 1. */
import { log } from "../elementary";
import type { Random } from "../random";

export function drawExponential(random: Random): number {
  return -log(random.next());
}
