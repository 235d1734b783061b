/**
 * What the pane sees of the budget cases and of the plan by horizon: plain data and promises. Every
 * method throws a WorkbookError with a sentence when it cannot, and then nothing was changed.
 */
import type { AssumptionKind, Progress, Reading } from "../types";
import type { RecoveredWhatIf, UnfinishedWhatIf, WhatIfInput, WhatIfResult } from "./what-if/types";

export type * from "./what-if/types";

export const SCENARIO_ORDER = ["low", "base", "high"] as const;
export type ScenarioName = (typeof SCENARIO_ORDER)[number];

export interface Place {
  sheet: string;
  address: string;
}

/** A programme of the table, and where its case stands. */
export interface CaseEntry {
  /** The programme's name, as in the table Programmes. */
  programme: string;
  /** 0-based row in the table's body. */
  row: number;
  stage: string;
  /** Keeps its case but is in no total and not in the consolidated case. */
  stopped: boolean;
  /** Every figure a case needs is there: it has flows on Calc. */
  inCase: boolean;
  /** What is missing, where it is not. */
  problem: string | null;
  /** Its block on the sheet Cases. */
  block: Place | null;
  /** The sheet that the guide built for it. */
  sheet: Place | null;
}

export interface CaseList {
  currency: string;
  activeScenario: string;
  entries: CaseEntry[];
  /** Names that a draft may use. */
  segments: string[];
  evidenceGrades: string[];
  /** Segments without the figures that an uplift needs, with the reason. */
  segmentProblems: Record<string, string>;
  /** Where the consolidated case stands. */
  consolidated: Place | null;
}

/**
 * One column of a case. Column 1 is now (the start of the plan): costs of period k fall at its start
 * (column k), its benefit at its end (column k + 1); so there is one column more than periods.
 * Costs and what is taken off are positive amounts; `net` is after all of them.
 */
export interface CaseColumn {
  label: string;
  /** Excel date of the column, where the sheet holds one. */
  date: number | null;
  investment: number;
  runCost: number;
  /** investment + runCost */
  cost: number;
  /** Before cannibalisation, overlap and chance. */
  benefitBefore: number;
  cannibalisation: number;
  overlap: number;
  /** Taken off for the chance that it fails. */
  chance: number;
  /** What is left: counted in the case. */
  benefit: number;
  /** Tax on benefit − cost; negative where a loss is relieved. */
  tax: number;
  net: number;
  cumulative: number;
}

/** A row of the CCO.CASE table as it stands in the sheet. */
export interface CaseFigure {
  label: string;
  /** A number, or why there is none. */
  reading: Reading<number>;
  kind: "money" | "share" | "years" | "number";
}

export interface CaseScenario {
  scenario: ScenarioName;
  active: boolean;
  costLevel: Reading<number>;
  benefitLevel: Reading<number>;
  annualRate: Reading<number>;
  npv: Reading<number>;
  /** A year. */
  irr: Reading<number>;
  /** Years; blank with its reason where it is not paid back within the plan. */
  payback: Reading<number>;
}

/** An input of a case: a cell of a table or of Assumptions. */
export interface CaseInput {
  /** Stable within a case, e.g. "Programmes/Investment likely", "Uplifts/Premium/Retention uplift". */
  id: string;
  label: string;
  kind: AssumptionKind;
  unit: string;
  reading: Reading<number | string>;
  /** The cell that holds it. */
  place: Place | null;
  /** The three-point range where the tables give one. */
  low: number | null;
  high: number | null;
}

export interface CaseCheck {
  label: string;
  ok: boolean;
  /** "OK", or what is wrong in words. */
  says: string;
  place: Place;
}

/** What the case's summary needs beyond the figures. */
export interface CaseTerms {
  horizon: Reading<number>;
  /** Hurdle rate a year of its horizon, in the money of the case (real or nominal). */
  hurdle: Reading<number>;
  npvAtHurdle: Reading<number>;
  /** Whether the return reaches the hurdle; null where either is missing. */
  clearsHurdle: boolean | null;
  /** Rate a year at which the case is discounted, in the money of the case. */
  annualRate: Reading<number>;
  periodRate: Reading<number>;
  periodsPerYear: Reading<number>;
  taxRate: Reading<number>;
  inflation: Reading<number>;
  /** "nominal": flows grow with prices; "real": flows in today's money, at the real rate. */
  basis: Reading<string>;
  chance: Reading<number>;
}

/** Whom the programme changes, by name, and by how much: a row of Uplifts. */
export interface UpliftRow {
  segment: string;
  /** Points a year: .02 is two points. */
  retentionUplift: number | null;
  /** Money a customer and year. */
  marginUplift: number | null;
  costToServeCut: number | null;
  rampMonths: number | null;
  /** Share of the effect that this programme may claim, 0 to 1. */
  shareCounted: number;
  basis: string;
}

export interface BudgetCase {
  /** null for the consolidated case. */
  programme: string | null;
  /** Programmes in it: one, or all that are funded. */
  programmes: string[];
  currency: string;
  activeScenario: string;
  /** null with its reason where the programme has no case. */
  columns: Reading<CaseColumn[]>;
  /** Rows of CCO.CASE in the sheet's order. */
  figures: CaseFigure[];
  /** low, base, high side by side, whatever scenario is active. */
  scenarios: CaseScenario[];
  terms: CaseTerms;
  inputs: CaseInput[];
  uplifts: UpliftRow[];
  overlaps: OverlapRow[];
  /** Where the programme's own sheet weighs a pilot. */
  pilot?: PilotFinding | null;
  checks: CaseCheck[];
  block: Place | null;
  sheet: Place | null;
}

/** A row of Overlaps that names the programme, seen from it. */
export interface OverlapRow {
  other: string;
  /** Share of the smaller benefit that both count. */
  share: number | null;
  why: string;
}

/**
 * A pilot before scaling, as CCO.PILOT takes it. It is a judgement beside the case: no flow changes by it.
 */
export interface PilotPlan {
  cost: number | null;
  /** Chance that the pilot says yes when the programme works, and when it does not. */
  hitRate: number | null;
  falseAlarmRate: number | null;
  /** Months between the decision for the pilot and scaling. */
  months: number | null;
  /** Benefit at scale over benefit in the pilot. */
  shrink: number | null;
}

/** What CCO.PILOT says on the programme's own sheet. */
export interface PilotFinding {
  plan: PilotPlan;
  scaleNow: Reading<number>;
  pilotFirst: Reading<number>;
  /** The most that the pilot is worth. */
  mostForPilot: Reading<number>;
  /** "Scale now", "Pilot first" or "Do nothing". */
  decision: Reading<string>;
}

/**
 * What the guide writes: the cells of one programme. A blank is null. Where `uplifts` has rows the benefit
 * comes from them and the benefit a year is not read.
 */
export interface CaseDraft {
  /** Name of a programme of the table, or a new one. */
  programme: string;
  fn: string;
  type: string;
  sponsor: string;
  stage: string;
  evidenceGrade: string;
  uplifts: UpliftRow[];
  benefitLow: number | null;
  benefitLikely: number | null;
  benefitHigh: number | null;
  /** Share of new revenue taken from what is sold already, with the two margins (shares of revenue). */
  cannibalRate: number | null;
  newMargin: number | null;
  oldMargin: number | null;
  overlaps: OverlapRow[];
  investmentLow: number | null;
  investmentLikely: number | null;
  investmentHigh: number | null;
  /** Excel date. */
  start: number | null;
  durationMonths: number | null;
  monthsToValue: number | null;
  rampMonths: number | null;
  runCostAYear: number | null;
  chance: number | null;
  chanceBasis: string;
  /** null: there is none, and its cells on the programme's own sheet go; absent: left as it is. */
  pilot?: PilotPlan | null;
  /** For every case of the workbook (sheet Assumptions); absent: left as it is. */
  plan?: PlanTerms;
}

/** Assumptions that hold for every case; writing them changes the others too. */
export interface PlanTerms {
  /** Share of profit, 0 to 1. */
  taxRate: number;
  /** A year. */
  inflation: number;
  basis: "nominal" | "real";
  /** "EVEN", "FRONT", "BACK", "SCURVE". */
  investmentProfile: string;
  /** A year, by horizon 1, 2, 3. */
  hurdles: [number, number, number];
}

/** What the pane needs to work a draft out before it is written; amounts before the levels of the scenario. */
export interface DraftContext {
  activeScenario: string;
  /** Excel date. */
  fiscalStart: number;
  periods: number;
  periodsPerYear: number;
  /** As the sheet has it, whatever the basis. */
  annualRate: number;
  costLevel: number;
  benefitLevel: number;
  /** Segments with every figure that an uplift needs; margin after the cost to serve. */
  segments: { segment: string; customers: number; margin: number; retention: number }[];
  horizonRule: { oneMonths: number; twoMonths: number; high: number; low: number };
  /** Value of each evidence grade. */
  grades: { grade: string; value: number }[];
}

export interface DraftStart {
  draft: CaseDraft;
  plan: PlanTerms;
  /** null where Assumptions lacks a figure; absent where it is not read. */
  context?: DraftContext | null;
  /** Whether the programme is in the table already. */
  known: boolean;
  /** Allowed values by field, as the sheet's lists offer them. */
  choices: {
    fn: string[];
    type: string[];
    stage: string[];
    evidenceGrade: string[];
    investmentProfile: string[];
  };
}

/** A field of the draft that cannot be written, in words; `field` is a key of CaseDraft. */
export interface DraftProblem {
  field: keyof CaseDraft;
  /** Row of uplifts or overlaps, 0-based. */
  row?: number;
  message: string;
}

export interface BuiltCase {
  sheet: Place;
  /** Whether the sheet is new; false where an earlier one was brought up to date. */
  created: boolean;
  /** Checks on the sheet that are not OK. */
  checks: CaseCheck[];
}

/** One programme on the time line. */
export interface TimelineProgramme {
  programme: string;
  row: number;
  stage: string;
  stopped: boolean;
  horizon: Reading<number>;
  /** Excel date. */
  start: Reading<number>;
  /** Counted from 1, fractions are parts of a period. */
  startPeriod: Reading<number>;
  durationMonths: Reading<number>;
  monthsToValue: Reading<number>;
  rampMonths: Reading<number>;
  /** By period; null where the programme has no case. */
  investment: number[] | null;
  benefit: number[] | null;
}

/** The plan by horizon and period: sums over the programmes in the totals. */
export interface PlanMap {
  currency: string;
  activeScenario: string;
  /** First day of each period, as Excel date and as label. */
  periods: { start: number | null; label: string }[];
  /** Months a period has. */
  periodMonths: Reading<number>;
  fiscalStart: Reading<number>;
  programmes: TimelineProgramme[];
  /** The column that a shift is written to; null where it cannot be. */
  startColumn: string | null;
  /** H1 to H3, a number a period. */
  investment: Reading<{ horizon: string; amounts: number[] }[]>;
  /** Expected benefit in the same rows, at the ends of the periods. */
  benefit: Reading<{ horizon: string; amounts: number[] }[]>;
  /** null in periods that have no budget. */
  budget: (number | null)[];
  /** All programmes in the totals, also those without a horizon. */
  planned: Reading<number[]>;
}

export interface CasesBook {
  list(): Promise<CaseList>;
  read(programme: string): Promise<BudgetCase>;
  /** All programmes in the totals together. */
  consolidated(): Promise<BudgetCase>;
  /** What the guide begins with: the tables' cells, or blanks for null or a new name. */
  draft(programme: string | null): Promise<DraftStart>;
  /** What keeps a draft from being written; none when it can be. Reads, changes nothing. */
  problems(draft: CaseDraft): Promise<DraftProblem[]>;
  /** Writes the tables and builds, or brings up to date, the programme's own sheet. All or nothing. */
  build(draft: CaseDraft, progress?: Progress, signal?: AbortSignal): Promise<BuiltCase>;
  /** Deletes the sheet that `build` made; the tables stay. */
  removeSheet(programme: string): Promise<void>;
  /** Adds the case's native chart to its own sheet, or to its block, where it is missing. */
  addChart(programme: string): Promise<Place>;
  planMap(): Promise<PlanMap>;
  /** Moves the start by whole months and writes the Start date; gives the new date. */
  shiftStart(programme: string, months: number): Promise<number>;
  /** Recalculates the workbook with each input at its low and high value; every cell is as before afterwards. */
  whatIf(
    output: Place,
    inputs: readonly WhatIfInput[],
    progress?: Progress,
    signal?: AbortSignal
  ): Promise<WhatIfResult>;
  /** The cells selected in the sheet, as places; for choosing inputs and output. */
  selectedCells(): Promise<{ place: Place; value: number | string | boolean; formula: boolean }[]>;
  unfinishedWhatIf(): Promise<UnfinishedWhatIf | null>;
  /** Puts the cells of an unfinished what-if back; called at the pane's start. */
  recoverWhatIf(): Promise<RecoveredWhatIf | null>;
}
