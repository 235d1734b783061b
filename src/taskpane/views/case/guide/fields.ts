/** What the controls of the guide hold: their kinds and their names, by path. */
import type { CaseDraft, OverlapRow, PilotPlan, UpliftRow } from "../../../../workbook/cases/types";
import { guide as words } from "../strings";

/** A path names a control: a field of the draft, "plan.taxRate", "pilot.cost" or "uplifts.0.segment". */
export type Path = string;

export type Kind =
  "text" | "choice" | "money" | "anyMoney" | "share" | "points" | "months" | "date" | "rate";

/** Fields of the draft itself. */
export const DRAFT_KINDS = {
  programme: "text",
  fn: "choice",
  type: "choice",
  sponsor: "text",
  stage: "choice",
  evidenceGrade: "choice",
  benefitLow: "anyMoney",
  benefitLikely: "anyMoney",
  benefitHigh: "anyMoney",
  cannibalRate: "share",
  newMargin: "share",
  oldMargin: "share",
  investmentLow: "money",
  investmentLikely: "money",
  investmentHigh: "money",
  start: "date",
  durationMonths: "months",
  monthsToValue: "months",
  rampMonths: "months",
  runCostAYear: "money",
  chance: "share",
  chanceBasis: "text",
} as const satisfies Partial<Record<keyof CaseDraft, Kind>>;

export const PLAN_KINDS = {
  taxRate: "share",
  inflation: "rate",
  basis: "choice",
  investmentProfile: "choice",
  hurdle1: "rate",
  hurdle2: "rate",
  hurdle3: "rate",
} as const satisfies Record<string, Kind>;

export const PILOT_KINDS = {
  cost: "money",
  hitRate: "share",
  falseAlarmRate: "share",
  months: "months",
  shrink: "share",
} as const satisfies Record<keyof PilotPlan, Kind>;

export const UPLIFT_KINDS = {
  segment: "choice",
  retentionUplift: "points",
  marginUplift: "anyMoney",
  costToServeCut: "anyMoney",
  rampMonths: "months",
  shareCounted: "share",
  basis: "text",
} as const satisfies Record<keyof UpliftRow, Kind>;

export const OVERLAP_KINDS = {
  other: "choice",
  share: "share",
  why: "text",
} as const satisfies Record<keyof OverlapRow, Kind>;

const KINDS: Record<Group, Record<string, Kind>> = {
  draft: DRAFT_KINDS,
  plan: PLAN_KINDS,
  pilot: PILOT_KINDS,
  uplifts: UPLIFT_KINDS,
  overlaps: OVERLAP_KINDS,
};

type Group = keyof typeof words.fields;

export function kindOf(path: Path): Kind {
  const [group, name] = placeOf(path);
  return KINDS[group][name] ?? "text";
}

/** The name at the control, below the heading of its part. */
export function labelOf(path: Path): string {
  const [group, name] = placeOf(path);
  return (words.fields[group] as Record<string, string>)[name] ?? "";
}

/** The name where it stands alone. */
export function fullLabelOf(path: Path): string {
  return words.written[path] ?? labelOf(path);
}

function placeOf(path: Path): [group: Group, name: string] {
  const parts = path.split(".");
  const name = parts[parts.length - 1] ?? "";
  return [parts.length > 1 ? (parts[0] as Group) : "draft", name];
}
