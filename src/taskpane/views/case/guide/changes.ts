/** What writing a draft would change, cell by cell. */
import type { CaseDraft, DraftStart, PlanTerms } from "../../../../workbook/cases/types";
import type { Format } from "../../../numbers/format";
import { guide as words } from "../strings";
import { DRAFT_KINDS, PLAN_KINDS, flatPlan, textOf, type Kind } from "./form";

export interface Change {
  label: string;
  was: string;
  is: string;
}

/** Cells of the programme's row. */
export function rowChanges(draft: CaseDraft, start: DraftStart, format: Format): Change[] {
  const names = Object.keys(DRAFT_KINDS) as (keyof typeof DRAFT_KINDS)[];
  const labels: Record<string, string> = { ...(words.fields as object), ...words.written };
  return names
    .filter((name) => name !== "programme" && draft[name] !== start.draft[name])
    .map((name) => ({
      label: labels[name] ?? name,
      was: shown(start.draft[name], DRAFT_KINDS[name], format),
      is: shown(draft[name], DRAFT_KINDS[name], format),
    }));
}

/** Terms that hold for every case. */
export function planChanges(plan: PlanTerms, before: PlanTerms, format: Format): Change[] {
  const [now, then] = [flatPlan(plan), flatPlan(before)];
  const { fields } = words;
  const labels = {
    taxRate: fields.taxRate,
    inflation: fields.inflation,
    basis: fields.moneyBasis,
    investmentProfile: fields.profile,
    hurdle1: fields.hurdle(1),
    hurdle2: fields.hurdle(2),
    hurdle3: fields.hurdle(3),
  };
  return (Object.keys(PLAN_KINDS) as (keyof typeof PLAN_KINDS)[])
    .filter((name) => now[name] !== then[name])
    .map((name) => ({
      label: labels[name],
      was: shown(then[name], PLAN_KINDS[name], format),
      is: shown(now[name], PLAN_KINDS[name], format),
    }));
}

function shown(value: string | number | null, kind: Kind, format: Format): string {
  if (value === null || value === "") return words.blank;
  if (kind === "date" && typeof value === "number") return format.date(value);
  const text = textOf(value, kind, format);
  return kind === "share" || kind === "points" || kind === "rate" ? `${text} %` : text;
}
