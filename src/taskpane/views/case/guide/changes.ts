/** What writing a draft would change, cell by cell. */
import type { CaseDraft, DraftStart, PlanTerms } from "../../../../workbook/cases/types";
import type { Format } from "../../../numbers/format";
import { guide as words } from "../strings";
import { DRAFT_KINDS, PLAN_KINDS, fullLabelOf, kindOf, type Kind, type Path } from "./fields";
import { flatPlan, textOf } from "./form";

export interface Change {
  label: string;
  was: string;
  is: string;
}

type Value = string | number | null;

/** Cells of the programme's row. */
export function rowChanges(draft: CaseDraft, start: DraftStart, format: Format): Change[] {
  const names = Object.keys(DRAFT_KINDS) as (keyof typeof DRAFT_KINDS)[];
  return names
    .filter((name) => name !== "programme")
    .flatMap((name) => changeOf(name, start.draft[name], draft[name], format));
}

/** Terms that hold for every case. */
export function planChanges(plan: PlanTerms, before: PlanTerms, format: Format): Change[] {
  const [now, then] = [flatPlan(plan), flatPlan(before)];
  const names = Object.keys(PLAN_KINDS) as (keyof typeof PLAN_KINDS)[];
  return names.flatMap((name) => changeOf(`plan.${name}`, then[name], now[name], format));
}

function changeOf(path: Path, was: Value, is: Value, format: Format): Change[] {
  if (was === is) return [];
  const kind = kindOf(path);
  return [{ label: fullLabelOf(path), was: shown(was, kind, format), is: shown(is, kind, format) }];
}

function shown(value: Value, kind: Kind, format: Format): string {
  if (value === null || value === "") return words.blank;
  if (kind === "date" && typeof value === "number") return format.date(value);
  const text = textOf(value, kind, format);
  return kind === "share" || kind === "points" || kind === "rate" ? `${text} %` : text;
}
