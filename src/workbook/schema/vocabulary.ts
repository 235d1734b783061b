/** Words that several tables and the health check share. */
export const FUNCTIONS = [
  "Marketing",
  "Sales",
  "Service",
  "Operations",
  "Product",
  "Digital",
] as const;

export const TYPES = [
  "digital sales",
  "marketing efficiency",
  "cost to serve",
  "service quality",
  "loyalty",
  "insight",
  "education",
] as const;

export const STAGES = ["Idea", "Pilot", "Scale", "Run", "Stopped"] as const;

export const RATER_GROUPS = ["strategist", "practitioner", "auditor", "customer"] as const;

export const DIRECTIONS = ["MAX", "MIN"] as const;

/** In the order in which the sheets and the pane show them. */
export const SCORE_METHODS = ["WSM", "WPM", "TOPSIS", "VIKOR", "PROMETHEE2", "SPOTIS"] as const;

/** The ends of Saaty's scale of judgements. */
export const MOST_JUDGEMENT = 9;
export const LEAST_JUDGEMENT = 1 / MOST_JUDGEMENT;

/** The greatest number of ranks that the Calc sheet keeps room for. */
export const MOST_RANKS = 20;

export const SCENARIOS = ["base", "low", "high"] as const;

/** Evidence grades with the value that the horizon rule reads. */
export const EVIDENCE_GRADES = [
  { grade: "Claim", value: 0.1, meaning: "Somebody says so; nothing measured" },
  { grade: "Analogy", value: 0.3, meaning: "It worked elsewhere, in a like business" },
  { grade: "Pilot", value: 0.5, meaning: "Measured here once, at small scale" },
  { grade: "Replicated", value: 0.7, meaning: "Measured here more than once, by different people" },
  {
    grade: "Measured at scale",
    value: 0.9,
    meaning: "Measured in the full business, against a control",
  },
] as const;

export const GRADE_NAMES: readonly string[] = EVIDENCE_GRADES.map((entry) => entry.grade);
