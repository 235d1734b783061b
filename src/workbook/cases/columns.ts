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
