/**
 * What the Score view reads from the Scoring and Calc sheets and writes to Scoring: plain data and
 * one interface. Every figure is one that stands in a cell.
 */
import type { Finding, Reading } from "../types";

export const WEIGHT_SOURCES = ["typed", "pairwise"] as const;
/** Whether the weights in force are those typed in Criteria or those of the pairwise judgements. */
export type WeightSource = (typeof WEIGHT_SOURCES)[number];

export interface ScoringCriterion {
  name: string;
  meaning: string;
  /** 1 where more is better, −1 where less is. */
  direction: 1 | -1;
  /** Criteria[Weight] as typed, on any scale. */
  typed: Reading<number>;
  /** Weight in force; those of all criteria add up to 1. */
  inForce: Reading<number>;
  worst: Reading<number>;
  best: Reading<number>;
}

/** How many times more `criterion` counts than `other`; below 1 the other counts more. */
export interface Judgement {
  criterion: string;
  other: string;
  value: number;
}

/** Every pair of criteria once, in the order of Criteria; a pair not judged yet has no value. */
export type JudgementReading = Omit<Judgement, "value"> & { value: Reading<number> };

export interface ScoredProgramme {
  name: string;
  score: number;
  rank: number;
  /** Mean rating of the panel on each criterion. */
  ratings: number[];
  /** What each criterion adds to the weighted sum. */
  parts: number[];
}

export interface MethodRanks {
  method: string;
  /** A rank for each scored programme, or why the method gives none. */
  ranks: Reading<number[]>;
}

/** How often each scored programme takes each of the first ranks when the weights move. */
export interface RankStability {
  /** A row a scored programme, a share of the trials for rank 1, 2, … */
  shares: number[][];
  /** How far weights move: 0 not at all, 1 any weights. */
  spread: number;
  trials: number;
  seed: number;
}

export interface GivenRating {
  programme: string;
  criterion: string;
  rater: string;
  group: string;
  score: number;
}

export interface RaterGroup {
  group: string;
  weight: Reading<number>;
}

/** A measure of how far the raters agree, as the sheet shows it. */
export interface AgreementRow {
  measure: string;
  value: number;
}

export interface ScoringState {
  source: Reading<WeightSource>;
  /** Method and normalisation of the score column, as on Assumptions. */
  method: string;
  normalisation: string;
  criteria: ScoringCriterion[];
  judgements: JudgementReading[];
  consistency: Reading<number>;
  consistencyLimit: Reading<number>;
  /** Rated on every criterion, in the order of the sheet. */
  scored: Reading<ScoredProgramme[]>;
  /** Programmes without a score, and the criteria they have no rating on. */
  unrated: { name: string; criteria: string[] }[];
  methods: MethodRanks[];
  stability: Reading<RankStability>;
  agreement: Reading<AgreementRow[]>;
  groups: RaterGroup[];
  /** Every rating that counts. */
  ratings: GivenRating[];
  /** Cells of Ratings and Criteria that hold an error value or no number. */
  faults: Finding[];
}

/** Each write changes all it is given or, with a WorkbookError, nothing. */
export interface ScoringBook {
  read(): Promise<ScoringState>;
  /** Writes Criteria[Weight] of the criteria named. */
  setWeights(weights: readonly { criterion: string; weight: number }[]): Promise<void>;
  setSource(source: WeightSource): Promise<void>;
  /** Writes judgements into Pairwise; a pair that has no row yet gets one. */
  setJudgements(judgements: readonly Judgement[]): Promise<void>;
}
