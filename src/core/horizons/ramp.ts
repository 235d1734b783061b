/**
 * A steady benefit that builds up: its share at the end of period t, k = t − start + 1 periods after
 * the start, is read off a curve, and from the end of the ramp the level decays by a share a period.
 * A first period that is not whole counts for no more than its part.
 */
import { need } from "../check";
import { at, eachRow, rowCount, type Column, type RowResults } from "../rows";

export const RAMPS = ["LINEAR", "LOGISTIC", "BASS"] as const;
export type Ramp = (typeof RAMPS)[number];

/** Innovation and imitation of Bass's curve, a period; averages of many published fits. */
export const BASS_P = 0.03;
export const BASS_Q = 0.38;

export interface RampInput {
  readonly steady: Column;
  /** Period in which it begins, from 1; 2.5 is the middle of period 2. */
  readonly start: Column;
  readonly rampPeriods: Column;
  readonly periods: number;
  readonly profile: Ramp;
  readonly decay: Column;
  /** LOGISTIC: midpoint and steepness; BASS: p and q. Null takes the default. */
  readonly a: Column | null;
  readonly b: Column | null;
}

/** A row a programme, a column a period. */
export function rampRows(input: RampInput): RowResults {
  const { steady, start, rampPeriods, periods, profile, decay, a, b } = input;
  const count = rowCount(steady, start, rampPeriods, decay, a ?? [0], b ?? [0]);
  return eachRow(count, (row) =>
    ramp(
      at(steady, row),
      at(start, row),
      at(rampPeriods, row),
      periods,
      profile,
      at(decay, row),
      a ? at(a, row) : undefined,
      b ? at(b, row) : undefined
    )
  );
}

export function ramp(
  steady: number,
  start: number,
  rampPeriods: number,
  periods: number,
  profile: Ramp = "LINEAR",
  decay = 0,
  a?: number,
  b?: number
): number[] {
  need(rampPeriods >= 0, "rampPeriods", rampPeriods, "0 or more periods");
  need(decay >= 0 && decay <= 1, "decay", decay, "a share from 0 to 1");
  const share = curve(profile, rampPeriods, a, b);
  return Array.from({ length: periods }, (_, i) => {
    const elapsed = i + 2 - start;
    if (!(elapsed > 0)) return 0;
    const level = steady * Math.pow(1 - decay, Math.max(0, elapsed - rampPeriods));
    return level * Math.min(share(elapsed), elapsed, 1);
  });
}

/** Share of the steady level after a number of periods above 0. */
function curve(
  profile: Ramp,
  rampPeriods: number,
  a: number | undefined,
  b: number | undefined
): (elapsed: number) => number {
  switch (profile) {
    case "LINEAR":
      return (elapsed) => (elapsed >= rampPeriods ? 1 : elapsed / rampPeriods);
    case "LOGISTIC":
      return logistic(a ?? rampPeriods / 2, b ?? 6 / rampPeriods);
    case "BASS":
      return bass(a ?? BASS_P, b ?? BASS_Q);
  }
}

function logistic(midpoint: number, steepness: number): (elapsed: number) => number {
  need(steepness > 0, "b", steepness, "a steepness above 0");
  // Without a ramp the curve is a step at the start.
  if (steepness === Infinity) return () => 1;
  return (elapsed) => 1 / (1 + Math.exp(-steepness * (elapsed - midpoint)));
}

/** Cumulative adoption (1 − e^(−(p + q)k)) / (1 + (q/p) e^(−(p + q)k)). */
function bass(p: number, q: number): (elapsed: number) => number {
  need(p > 0, "a", p, "a rate of innovation p above 0");
  need(q >= 0, "b", q, "a rate of imitation q of 0 or more");
  return (elapsed) => {
    const left = Math.exp(-(p + q) * elapsed);
    return -Math.expm1(-(p + q) * elapsed) / (1 + (q / p) * left);
  };
}
