/** The columns of Programmes that a case is worked out from. */
export const CASE_COLUMNS: readonly string[] = [
  "Start",
  "Months to value",
  "Duration",
  "Investment likely",
  "Run cost a year",
  "Benefit a year likely",
  "Ramp months",
  "Evidence grade",
  "Chance",
  "Chance basis",
  "Cannibal rate",
  "New margin",
  "Old margin",
];

/** Of these: what a judgement rests on, in words. */
export const BASES: readonly string[] = ["Evidence grade", "Chance basis"];

/** The columns that hold the low and the high figure of a likely one. */
export const RANGES: Record<string, readonly [low: string, high: string]> = {
  "Investment likely": ["Investment low", "Investment high"],
  "Benefit a year likely": ["Benefit a year low", "Benefit a year high"],
};
