/** A draft over cells that changed meanwhile: what was not typed here follows the sheet, what was stays. */
import type { DraftStart } from "../../../../workbook/cases/types";
import type { Format } from "../../../numbers/format";
import { formOf, type Form, type RowTexts } from "./form";

export function rebase(form: Form, before: DraftStart, now: DraftStart, format: Format): Form {
  const [was, is] = [formOf(before, format), formOf(now, format)];
  const texts: Record<string, string> = {};
  for (const path of Object.keys({ ...is.texts, ...form.texts })) {
    const typed = form.texts[path] ?? "";
    texts[path] = typed === (was.texts[path] ?? "") ? (is.texts[path] ?? "") : typed;
  }
  const follow = <T>(typed: T, old: T, fresh: T, same: (a: T, b: T) => boolean): T =>
    same(typed, old) ? fresh : typed;
  return {
    texts,
    uplifts: follow(form.uplifts, was.uplifts, is.uplifts, sameRows),
    overlaps: follow(form.overlaps, was.overlaps, is.overlaps, sameRows),
    benefitFrom: follow(form.benefitFrom, was.benefitFrom, is.benefitFrom, Object.is),
    withPilot: follow(form.withPilot, was.withPilot, is.withPilot, Object.is),
  };
}

function sameRows(a: readonly RowTexts[], b: readonly RowTexts[]): boolean {
  const plain = (rows: readonly RowTexts[]): string =>
    JSON.stringify(rows.map(({ texts }) => Object.entries(texts).sort()));
  return plain(a) === plain(b);
}
