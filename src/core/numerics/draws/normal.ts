/** A draw from the standard normal distribution, by the polar method (Marsaglia and Bray 1964). */
import { log } from "../elementary";
import type { Random } from "../random";

export function drawNormal(random: Random): number {
  for (;;) {
    const x = 2 * random.next() - 1;
    const y = 2 * random.next() - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) return x * Math.sqrt((-2 * log(square)) / square);
  }
}
