/**
 * How a total is spread over its duration. A profile is its cumulative share F(u), u the elapsed share
 * of the duration, F(0) = 0 and F(1) = 1: any slice of time then has an exact share.
 */
import { need, shown } from "../check";
import { PlanningError } from "../errors";
import { sum } from "../numerics/sum";

export const PROFILES = ["EVEN", "FRONT", "BACK", "SCURVE", "ONEOFF"] as const;
export type ProfileName = (typeof PROFILES)[number];

/** A named profile, or weights of equal slices of the duration. */
export type Profile = ProfileName | readonly number[];

export type Cumulative = (elapsedShare: number) => number;

export const DEFAULT_STEEPNESS = 6;

/** F of a profile for a duration in periods (which counts for FRONT and BACK alone). */
export function cumulativeShare(
  profile: Exclude<Profile, "ONEOFF">,
  duration: number,
  steepness = DEFAULT_STEEPNESS
): Cumulative {
  if (typeof profile !== "string") return slices(profile);
  switch (profile) {
    case "EVEN":
      return (u) => u;
    case "FRONT":
      return digits(duration, falling);
    case "BACK":
      return digits(duration, rising);
    case "SCURVE":
      return logistic(steepness);
  }
}

/**
 * Increments of 1/(1 + e^(−s(u − ½))), scaled to end at 1. Written with tanh, which keeps its digits
 * for a small steepness, where the curve becomes a straight line.
 */
function logistic(steepness: number): Cumulative {
  need(steepness > 0, "steepness", steepness, "a number above 0");
  const end = Math.tanh(steepness / 4);
  return (u) => 0.5 + (0.5 * Math.tanh((steepness * (u - 0.5)) / 2)) / end;
}

/**
 * Sum of digits: own period j (from 1) has weight j, or one less each period from the front; a last
 * period that is a fraction counts pro rata. `area` is the weight of the first x periods.
 */
function digits(duration: number, area: (x: number, count: number) => number): Cumulative {
  const count = Math.ceil(duration);
  const all = area(duration, count);
  return (u) => (u >= 1 ? 1 : area(u * duration, count) / all);
}

function rising(x: number): number {
  const whole = Math.floor(x);
  return (whole * (whole + 1)) / 2 + (whole + 1) * (x - whole);
}

function falling(x: number, count: number): number {
  return (count + 1) * x - rising(x);
}

/** Weights of equal slices of the duration, even within each. */
function slices(weights: readonly number[]): Cumulative {
  const bad = weights.findIndex((weight) => !(weight >= 0));
  if (bad >= 0) {
    throw new PlanningError(
      "value",
      `profile: weight ${bad + 1} is ${shown(weights[bad] as number)}; 0 or more is needed`
    );
  }
  const total = sum(weights);
  if (!(total > 0))
    throw new PlanningError("value", "profile: all weights are 0; one above 0 is needed");
  const before: number[] = [];
  let running = 0;
  for (const weight of weights) {
    before.push(running);
    running += weight / total;
  }
  return (u) => {
    if (u >= 1) return 1;
    const time = u * weights.length;
    const j = Math.min(weights.length - 1, Math.floor(time));
    return (before[j] as number) + ((weights[j] as number) / total) * (time - j);
  };
}
