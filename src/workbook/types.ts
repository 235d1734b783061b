/**
 * What the pane sees of a planning workbook: plain data and one interface. Everything that speaks
 * Office.js stands behind it, so that views can be tested against a plain object.
 */
import type { CasesBook } from "./cases/types";
import type { CustomersBook } from "./customers/types";
import type { ScoringBook } from "./scoring/types";

/** A cell as the pane shows it: a value, or the reason in words why there is none (blank: no reason). */
export type Reading<T> = { value: T } | { value: null; problem: string | null };

export type AssumptionKind = "number" | "money" | "share" | "months" | "date" | "text" | "choice";

/** One input cell of a programme that the pane shows and may change. */
export interface Assumption {
  column: string;
  label: string;
  kind: AssumptionKind;
  unit: string;
  choices?: readonly string[];
  reading: Reading<number | string>;
}

/** One row of the portfolio. `key` is the programme's name, which must be unique. */
export interface Programme {
  key: string;
  /** 0-based position in the table's body. */
  row: number;
  fn: string;
  type: string;
  sponsor: string;
  stage: string;
  /** Keeps its place in the list but is in no total. */
  stopped: boolean;
  /** At the cost level in force, as the case has it. */
  investment: Reading<number>;
  horizon: Reading<number>;
  score: Reading<number>;
  rank: Reading<number>;
  npv: Reading<number>;
  payback: Reading<number>;
}

export interface Rates {
  annual: Reading<number>;
  period: Reading<number>;
  periodsPerYear: Reading<number>;
}

export interface Portfolio {
  /** The table the programmes come from, and whether it is the user's own, mapped in the pane. */
  table: string;
  mapped: boolean;
  currency: string;
  /** The scenario in force; absent where the table is the user's own. */
  scenario?: string;
  rates: Rates;
  programmes: Programme[];
}

export interface ScorePart {
  criterion: string;
  part: number;
}

/** One period of a programme's case; cost is positive, net is benefit − cost. */
export interface FlowPeriod {
  label: string;
  cost: number;
  benefit: number;
  net: number;
  cumulative: number;
}

export interface ProgrammeDetail {
  programme: Programme;
  parts: Reading<ScorePart[]>;
  flows: Reading<FlowPeriod[]>;
  assumptions: Assumption[];
}

export interface MixRow {
  horizon: string;
  amount: number;
  share: number;
  target: number;
  gap: number;
  move: number;
}

export interface HorizonPlan {
  periods: string[];
  /** One row a horizon, H1 to H3, a number a period. */
  investment: Reading<{ horizon: string; amounts: number[] }[]>;
  budget: Reading<number[]>;
  mix: Reading<MixRow[]>;
}

/** Something the health check found, in words, with the place where it stands. */
export interface Finding {
  severity: "error" | "warning";
  message: string;
  place?: { sheet: string; address: string };
}

export type WorkbookState =
  | { kind: "empty" }
  | { kind: "incomplete"; findings: Finding[] }
  | { kind: "ready"; portfolio: Portfolio };

/** Columns of a user's own table, by the role they play. */
export type MappingRole =
  | "programme"
  | "investment"
  | "benefit"
  | "start"
  | "duration"
  | "monthsToValue"
  | "function"
  | "stage"
  | "score"
  | "horizon"
  | "npv";

export interface Mapping {
  table: string;
  columns: Partial<Record<MappingRole, string>>;
}

export interface UserTable {
  name: string;
  sheet: string;
  columns: string[];
}

export interface Inserted {
  sheets: string[];
}

export type Progress = (done: number, total: number, what: string) => void;

export interface PlanningWorkbook {
  cases: CasesBook;
  customers: CustomersBook;
  scoring: ScoringBook;
  state(): Promise<WorkbookState>;
  detail(key: string): Promise<ProgrammeDetail>;
  horizons(): Promise<HorizonPlan>;
  health(): Promise<Finding[]>;
  /** Selects the programme's row in the sheet. */
  select(key: string): Promise<void>;
  goTo(place: { sheet: string; address: string }): Promise<void>;
  /** Writes one assumption; refuses (WorkbookError) and changes nothing where it cannot. */
  write(key: string, column: string, value: number | string): Promise<void>;
  insertSample(progress?: Progress, signal?: AbortSignal): Promise<Inserted>;
  setUpEmpty(progress?: Progress, signal?: AbortSignal): Promise<Inserted>;
  /** What an earlier insert added and is still there, or null. */
  inserted(): Promise<Inserted | null>;
  removeInserted(): Promise<void>;
  tables(): Promise<UserTable[]>;
  mapping(): Promise<Mapping | null>;
  saveMapping(mapping: Mapping): Promise<void>;
  clearMapping(): Promise<void>;
  /**
   * Calls back after the workbook changed (debounced); `selected` where a programme's row was selected,
   * and then `changed` tells whether anything else changed with it.
   */
  subscribe(listener: (change: { selected?: string; changed?: boolean }) => void): () => void;
}

/** A fault of the host or the workbook, as a sentence for a person. Nothing was changed. */
export class WorkbookError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WorkbookError";
  }
}
