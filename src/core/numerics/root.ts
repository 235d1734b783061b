/**
 * The root of a continuous function between two places where its sign differs, by Chandrupatla's
 * method (1997): inverse quadratic interpolation where the function is straight enough for it,
 * bisection everywhere else. Ends when the bracket is as narrow as doubles allow, or 1e-31 of its first
 * width, which is what a root at 0 ends with.
 */
import { PlanningError } from "../errors";

const EPSILON = Number.EPSILON;

/** Bisection alone takes about 100 steps; each may follow a few that interpolate. */
const MOST_STEPS = 1000;

export function bracketedRoot(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (!(fa < 0 !== fb < 0)) {
    throw new PlanningError("number", "no change of sign between the two ends");
  }
  const least = EPSILON * EPSILON * Math.abs(b - a) + Number.MIN_VALUE;
  let [c, fc] = [a, fa];
  let share = 0.5;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const x = a + share * (b - a);
    const fx = f(x);
    // b keeps the other sign; a is the newest point, c the one before.
    if (fx < 0 === fa < 0) [c, fc] = [a, fa];
    else [c, b, fc, fb] = [b, a, fb, fa];
    [a, fa] = [x, fx];
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    if (fa === 0) return a;
    const step = (EPSILON * Math.abs(best) + least) / Math.abs(b - a);
    if (step >= 0.5) return best;
    share = Math.min(1 - step, Math.max(step, nextShare(a, b, c, fa, fb, fc)));
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
}

/** Where between a (0) and b (1) to look next. */
function nextShare(a: number, b: number, c: number, fa: number, fb: number, fc: number): number {
  const place = (a - b) / (c - b);
  const height = (fa - fb) / (fc - fb);
  const straight = height * height < place && (1 - height) * (1 - height) < 1 - place;
  if (!straight) return 0.5;
  const share =
    (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
  return Number.isFinite(share) ? share : 0.5;
}
