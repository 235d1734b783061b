/**
 * When the flow of column k takes place, in periods from now: START k − 1 (the first flow is now),
 * MID k − ½, END k (the first flow is one period away, as in Excel's NPV).
 */
export const TIMINGS = ["START", "MID", "END"] as const;
export type Timing = (typeof TIMINGS)[number];

const FIRST: Record<Timing, number> = { START: 0, MID: 0.5, END: 1 };

/** Time of the first flow; each further one is a period later. */
export function firstTime(timing: Timing): number {
  return FIRST[timing];
}
