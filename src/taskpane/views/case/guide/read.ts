/** What was typed in the guide as a draft, and what of it cannot be read or is still missing. */
import { serialOfIso, type Format } from "../../../numbers/format";
import { parseNumber } from "../../../numbers/parse";
import { strings } from "../../../strings";
import type {
  CaseDraft,
  DraftContext,
  DraftStart,
  OverlapRow,
  PilotPlan,
  PlanTerms,
  UpliftRow,
} from "../../../../workbook/cases/types";
import { guide as words } from "../strings";
import {
  DRAFT_KINDS,
  OVERLAP_KINDS,
  PILOT_KINDS,
  PLAN_KINDS,
  UPLIFT_KINDS,
  type Kind,
  type Path,
} from "./fields";
import type { Form, Texts } from "./form";

export interface Fault {
  path: Path;
  message: string;
  /** Nothing was typed yet; said when the step is left. */
  missing: boolean;
}

export interface ReadForm {
  draft: CaseDraft;
  plan: PlanTerms;
  faults: Fault[];
}

type Value = string | number | null;

/** `others` are the programmes that there are already. */
export function readForm(
  form: Form,
  start: DraftStart,
  format: Format,
  others: readonly string[] = []
): ReadForm {
  const reader = createReader(format);
  const draftTexts = reader.fields(form.texts, DRAFT_KINDS);
  const planTexts = reader.fields(form.texts, PLAN_KINDS, "plan.");
  const pilotTexts = reader.fields(form.texts, PILOT_KINDS, "pilot.", form.withPilot);
  const uplifts = form.uplifts.map(({ texts }, i) =>
    reader.fields(texts, UPLIFT_KINDS, `uplifts.${i}.`, form.benefitFrom === "segments", "")
  );
  const overlaps = form.overlaps.map(({ texts }, i) =>
    reader.fields(texts, OVERLAP_KINDS, `overlaps.${i}.`, true, "")
  );
  const pilot = form.withPilot ? (pilotTexts as unknown as PilotPlan) : null;
  const draft = {
    ...start.draft,
    ...draftTexts,
    uplifts:
      form.benefitFrom === "segments"
        ? uplifts.map((row) => ({ ...row, shareCounted: row.shareCounted ?? 0 }) as UpliftRow)
        : [],
    overlaps: overlaps as unknown as OverlapRow[],
    ...(pilot || start.draft.pilot ? { pilot } : {}),
  } as CaseDraft;
  const plan = planOf(planTexts, start.plan);
  const faults = [...reader.faults];
  const seen = new Set(faults.map(({ path }) => path));
  for (const fault of meaningFaults(
    form,
    draft,
    start.context ?? null,
    start.known ? [] : others
  )) {
    if (!seen.has(fault.path)) faults.push(fault);
  }
  return { draft: samePlan(plan, start.plan) ? draft : { ...draft, plan }, plan, faults };
}

function createReader(format: Format) {
  const faults: Fault[] = [];
  /** Fields of a table of kinds; `at` goes before a path, `under` before a key of the texts. */
  function fields<K extends Record<string, Kind>>(
    texts: Texts,
    kinds: K,
    at = "",
    wanted = true,
    under = at
  ): Record<keyof K, Value> {
    const values: Record<string, Value> = {};
    for (const [name, kind] of Object.entries(kinds)) {
      const read = readText(texts[`${under}${name}`] ?? "", kind, format);
      values[name] = "value" in read ? read.value : null;
      if (wanted && "problem" in read) {
        faults.push({ path: `${at}${name}`, message: read.problem, missing: false });
      }
    }
    return values as Record<keyof K, Value>;
  }
  return { faults, fields };
}

/** Text for words, null for a blank figure. */
export function readText(
  text: string,
  kind: Kind,
  format: Format
): { value: Value } | { problem: string } {
  const trimmed = text.trim();
  if (kind === "text" || kind === "choice") return { value: trimmed };
  if (trimmed === "") return { value: null };
  if (kind === "date") {
    const serial = serialOfIso(trimmed);
    return serial === null ? { problem: strings.edit.date } : { value: serial };
  }
  const inPercent = kind === "share" || kind === "points" || kind === "rate";
  const number = parseNumber(inPercent ? trimmed.replace(/\s*%$/, "") : trimmed, format.locale);
  if (number === null) return { problem: strings.edit.number(format.number(1234.5)) };
  switch (kind) {
    case "share":
      return number < 0 || number > 100 ? { problem: strings.edit.share } : { value: number / 100 };
    case "points":
      return Math.abs(number) > 100 ? { problem: words.wrong.points } : { value: number / 100 };
    case "rate":
      return number <= -100 || number > 1000
        ? { problem: words.wrong.rate }
        : { value: number / 100 };
    case "months":
      return number < 0 || number > 1200 ? { problem: strings.edit.months } : { value: number };
    case "money":
      return number < 0 ? { problem: words.wrong.negative } : { value: number };
    default:
      return { value: number };
  }
}

function planOf(texts: Record<keyof typeof PLAN_KINDS, Value>, before: PlanTerms): PlanTerms {
  const number = (value: Value, otherwise: number): number =>
    typeof value === "number" ? value : otherwise;
  const { hurdle1, hurdle2, hurdle3 } = texts;
  return {
    taxRate: number(texts.taxRate, before.taxRate),
    inflation: number(texts.inflation, before.inflation),
    basis: texts.basis === "real" ? "real" : "nominal",
    investmentProfile: String(texts.investmentProfile || before.investmentProfile),
    hurdles: [
      number(hurdle1, before.hurdles[0]),
      number(hurdle2, before.hurdles[1]),
      number(hurdle3, before.hurdles[2]),
    ],
  };
}

export function samePlan(a: PlanTerms, b: PlanTerms): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is missing, and what can be read but cannot be meant. */
function meaningFaults(
  form: Form,
  draft: CaseDraft,
  context: DraftContext | null,
  taken: readonly string[]
): Fault[] {
  const faults: Fault[] = [];
  const wrong = (path: Path, message: string): void => {
    faults.push({ path, message, missing: false });
  };
  const needs = (path: Path, value: Value, message: string = words.wrong.missing): void => {
    if (value === null || value === "") faults.push({ path, message, missing: true });
  };
  needs("programme", draft.programme, words.wrong.name);
  if (taken.some((name) => sameName(name, draft.programme))) {
    wrong("programme", words.wrong.nameTaken);
  }
  if (form.benefitFrom === "segments") {
    if (form.uplifts.length === 0) {
      faults.push({ path: "uplifts", message: words.wrong.noUplift, missing: true });
    }
    draft.uplifts.forEach((row, i) => {
      upliftFaults(row, i, draft.uplifts, context, needs, wrong);
      needs(`uplifts.${i}.shareCounted`, (form.uplifts[i]?.texts["shareCounted"] ?? "").trim());
    });
  } else {
    needs("benefitLikely", draft.benefitLikely);
    ordered(draft.benefitLow, draft.benefitLikely, draft.benefitHigh, "benefit", wrong);
  }
  if (draft.cannibalRate) {
    needs("newMargin", draft.newMargin, words.wrong.margins);
    needs("oldMargin", draft.oldMargin, words.wrong.margins);
    if (draft.newMargin === 0) wrong("newMargin", words.wrong.noMargin);
  }
  draft.overlaps.forEach((row, i) => {
    needs(`overlaps.${i}.other`, row.other);
    needs(`overlaps.${i}.share`, row.share);
    if (row.other !== "" && draft.overlaps.findIndex(({ other }) => other === row.other) < i) {
      wrong(`overlaps.${i}.other`, words.wrong.twice(row.other));
    }
  });
  needs("investmentLikely", draft.investmentLikely);
  ordered(draft.investmentLow, draft.investmentLikely, draft.investmentHigh, "investment", wrong);
  needs("start", draft.start);
  needs("durationMonths", draft.durationMonths);
  if (draft.durationMonths !== null && draft.durationMonths < 1) {
    wrong("durationMonths", words.wrong.oneMonth);
  }
  needs("monthsToValue", draft.monthsToValue);
  needs("chance", draft.chance);
  for (const name of Object.keys(PLAN_KINDS)) {
    needs(`plan.${name}`, (form.texts[`plan.${name}`] ?? "").trim());
  }
  if (draft.pilot) {
    needs("pilot.cost", draft.pilot.cost);
    needs("pilot.hitRate", draft.pilot.hitRate);
    needs("pilot.falseAlarmRate", draft.pilot.falseAlarmRate);
    const { hitRate, falseAlarmRate } = draft.pilot;
    if (hitRate !== null && falseAlarmRate !== null && falseAlarmRate > hitRate) {
      wrong("pilot.falseAlarmRate", words.wrong.falseAlarm);
    }
  }
  return faults;
}

function upliftFaults(
  row: UpliftRow,
  i: number,
  rows: readonly UpliftRow[],
  context: DraftContext | null,
  needs: (path: Path, value: Value, message?: string) => void,
  wrong: (path: Path, message: string) => void
): void {
  const at = `uplifts.${i}.`;
  needs(`${at}segment`, row.segment);
  if (row.segment !== "" && rows.findIndex(({ segment }) => segment === row.segment) < i) {
    wrong(`${at}segment`, words.wrong.twice(row.segment));
  }
  if (!row.retentionUplift && !row.marginUplift && !row.costToServeCut) {
    needs(`${at}retentionUplift`, null, words.wrong.noEffect);
  }
  const segment = context?.segments.find((each) => each.segment === row.segment);
  if (!segment || row.retentionUplift === null) return;
  const reached = segment.retention + row.retentionUplift;
  if (reached > 1 + 1e-12 || reached < 0) {
    wrong(`${at}retentionUplift`, words.wrong.retention(Math.round(segment.retention * 1000) / 10));
  }
}

function ordered(
  low: number | null,
  likely: number | null,
  high: number | null,
  of: "benefit" | "investment",
  wrong: (path: Path, message: string) => void
): void {
  if (likely === null) return;
  if (low !== null && low > likely) wrong(`${of}Low`, words.wrong.low);
  if (high !== null && high < likely) wrong(`${of}High`, words.wrong.high);
}

const sameName = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

/** The step that holds a control. */
export function stepOf(path: Path): number {
  const name = path.split(".")[0]!;
  if (["programme", "fn", "type", "sponsor", "stage"].includes(name)) return 0;
  if (/^(uplifts|benefit|cannibal|newMargin|oldMargin|overlaps)/.test(name)) return 1;
  if (/^(evidenceGrade|chance|pilot)/.test(name)) return 3;
  return 2;
}
