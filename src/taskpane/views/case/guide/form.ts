/** The guide's controls as typed: text in every field, so that nothing is lost that cannot be read yet. */
import type { DraftStart, PilotPlan, PlanTerms } from "../../../../workbook/cases/types";
import { isoOfSerial, type Format } from "../../../numbers/format";
import {
  DRAFT_KINDS,
  OVERLAP_KINDS,
  PILOT_KINDS,
  PLAN_KINDS,
  UPLIFT_KINDS,
  type Kind,
} from "./fields";

export type Texts = Readonly<Record<string, string>>;

/** A row of a list; `id` keeps its controls apart while rows come and go. */
export interface RowTexts {
  readonly id: number;
  readonly texts: Texts;
}

export interface Form {
  readonly texts: Texts;
  readonly uplifts: readonly RowTexts[];
  readonly overlaps: readonly RowTexts[];
  /** Where the benefit comes from. */
  readonly benefitFrom: "segments" | "amount";
  readonly withPilot: boolean;
}

export function formOf({ draft, plan }: DraftStart, format: Format): Form {
  const texts: Record<string, string> = {};
  for (const [name, kind] of Object.entries(DRAFT_KINDS)) {
    texts[name] = textOf(draft[name as keyof typeof DRAFT_KINDS], kind, format);
  }
  const terms = flatPlan(plan);
  for (const [name, kind] of Object.entries(PLAN_KINDS)) {
    texts[`plan.${name}`] = textOf(terms[name as keyof typeof PLAN_KINDS], kind, format);
  }
  for (const [name, kind] of Object.entries(PILOT_KINDS)) {
    const value = draft.pilot ? draft.pilot[name as keyof PilotPlan] : NEW_PILOT[name];
    texts[`pilot.${name}`] = textOf(value ?? null, kind, format);
  }
  return {
    texts,
    uplifts: draft.uplifts.map((row, id) => ({ id, texts: rowTexts(row, UPLIFT_KINDS, format) })),
    overlaps: draft.overlaps.map((row, id) => ({
      id,
      texts: rowTexts(row, OVERLAP_KINDS, format),
    })),
    benefitFrom: draft.uplifts.length > 0 || draft.benefitLikely === null ? "segments" : "amount",
    withPilot: Boolean(draft.pilot),
  };
}

const NEW_PILOT: Record<string, number> = { hitRate: 0.8, falseAlarmRate: 0.2, shrink: 1 };

/** A new row claims its whole effect. */
export function newUplift(rows: readonly RowTexts[]): RowTexts {
  return { id: nextId(rows), texts: { shareCounted: "100" } };
}

export function newOverlap(rows: readonly RowTexts[]): RowTexts {
  return { id: nextId(rows), texts: {} };
}

const nextId = (rows: readonly RowTexts[]): number =>
  1 + rows.reduce((most, { id }) => Math.max(most, id), -1);

/** The plan's terms with a name each. */
export function flatPlan(plan: PlanTerms): Record<keyof typeof PLAN_KINDS, string | number> {
  const [hurdle1, hurdle2, hurdle3] = plan.hurdles;
  const { taxRate, inflation, basis, investmentProfile } = plan;
  return { taxRate, inflation, basis, investmentProfile, hurdle1, hurdle2, hurdle3 };
}

export function textOf(value: string | number | null, kind: Kind, format: Format): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  switch (kind) {
    case "date":
      return isoOfSerial(value);
    case "share":
    case "points":
    case "rate":
      return format.number(value * 100, 6);
    case "money":
    case "anyMoney":
      return format.number(value, 2);
    default:
      return format.number(value, 6);
  }
}

function rowTexts<T extends object>(row: T, kinds: Record<keyof T, Kind>, format: Format): Texts {
  const names = Object.keys(kinds) as (keyof T & string)[];
  return Object.fromEntries(
    names.map((name) => [name, textOf(row[name] as string | number | null, kinds[name], format)])
  );
}
