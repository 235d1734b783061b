/**
 * How a total is spread over its duration. A profile is the area under it up to an elapsed time, and
 * the whole area: the share of any slice of time is exact then.
 */
import { need, shown } from "../check";
import { PlanningError } from "../errors";

export const PROFILES = ["EVEN", "FRONT", "BACK", "SCURVE", "ONEOFF"] as const;
export type ProfileName = (typeof PROFILES)[number];

/** A named profile, or weights of equal slices of the duration. */
export type Profile = ProfileName | readonly number[];

export interface Spread {
  /** Area from the start to an elapsed time, in periods from 0 to the duration. */
  readonly area: (elapsed: number) => number;
  /** Area of the whole duration. */
  readonly whole: number;
}

export const DEFAULT_STEEPNESS = 6;

/** The spread of a profile over a duration in periods. */
export function spreadOf(
  profile: Exclude<Profile, "ONEOFF">,
  duration: number,
  steepness = DEFAULT_STEEPNESS
): Spread {
  if (typeof profile !== "string") return slices(profile, duration);
  switch (profile) {
    case "EVEN":
      return { area: (elapsed) => elapsed, whole: duration };
    case "FRONT":
      return digits(duration, falling);
    case "BACK":
      return digits(duration, rising);
    case "SCURVE":
      return logistic(duration, steepness);
  }
}

/**
 * The logistic curve 1/(1 + e^(−s(u − ½))) over the elapsed share u, from its value at u = 0. Written
 * with tanh, which keeps its digits for a small steepness, where the curve becomes a straight line.
 */
function logistic(duration: number, steepness: number): Spread {
  need(steepness > 0, "steepness", steepness, "a number above 0");
  const end = Math.tanh(steepness / 4);
  const area = (elapsed: number) => end + Math.tanh((steepness * (elapsed / duration - 0.5)) / 2);
  return { area, whole: 2 * end };
}

/**
 * Sum of digits: own period j (from 1) has weight j, or one less each period from the front; a last
 * period that is a fraction counts pro rata.
 */
function digits(duration: number, area: (elapsed: number, count: number) => number): Spread {
  const count = Math.ceil(duration);
  return { area: (elapsed) => area(elapsed, count), whole: area(duration, count) };
}

function rising(elapsed: number): number {
  const full = Math.floor(elapsed);
  return (full * (full + 1)) / 2 + (full + 1) * (elapsed - full);
}

function falling(elapsed: number, count: number): number {
  return (count + 1) * elapsed - rising(elapsed);
}

/** Weights of equal slices of the duration, even within each. */
function slices(weights: readonly number[], duration: number): Spread {
  const bad = weights.findIndex((weight) => !(weight >= 0));
  if (bad >= 0) {
    throw new PlanningError(
      "value",
      `profile: weight ${bad + 1} is ${shown(weights[bad] as number)}; 0 or more is needed`
    );
  }
  const before = [0];
  for (const weight of weights) before.push((before.at(-1) as number) + weight);
  const whole = before.at(-1) as number;
  if (!(whole > 0)) {
    throw new PlanningError("value", "profile: all weights are 0; one above 0 is needed");
  }
  if (!Number.isFinite(whole)) {
    throw new PlanningError("number", "profile: the weights add up to no finite number");
  }
  const area = (elapsed: number) => {
    if (elapsed >= duration) return whole;
    const slice = (elapsed / duration) * weights.length;
    const j = Math.floor(slice);
    return (before[j] as number) + (weights[j] ?? 0) * (slice - j);
  };
  return { area, whole };
}
