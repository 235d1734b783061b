/** Rewrites the workbook's formulas after a table or a column was renamed or a table was dissolved. */
import { segments, type Operand } from "./formula-text";
import { renameColumnIn } from "./structured-reference";
import type { CellMatrix, Context } from "./context";
import type { Names } from "./names";
import type { Place } from "./resolve";
import type { Tables } from "./tables";

export type Rewrite = (operand: Operand, place: Place) => string;

/** Puts the given text for every table reference and name in every formula. */
export function rewriteFormulas(context: Context, names: Names, rewrite: Rewrite): void {
  const sheets = context.formulas.getFormulaData()[context.unitId] ?? {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    const changes: CellMatrix = {};
    for (const [row, cells] of Object.entries(rows ?? {}))
      for (const [column, item] of Object.entries(cells ?? {})) {
        const formula = (item as { f?: string } | null)?.f;
        if (!formula) continue;
        const place = { sheetId, row: Number(row), column: Number(column) };
        const changed = rewritten(formula, place, rewrite);
        if (changed !== formula) (changes[place.row] ??= {})[place.column] = { f: changed };
      }
    if (Object.keys(changes).length) context.setCells(sheetId, changes);
  }
  for (const { name, formula } of names.list()) {
    const changed = rewritten(formula, { sheetId: "", row: -1, column: -1 }, rewrite);
    if (changed !== formula) names.set(name, changed);
  }
}

/** Renames a column of a table wherever formulas name it. */
export function columnRename(tables: Tables, tableId: string, from: string, to: string): Rewrite {
  const table = tables.get(tableId);
  return (operand, place) => {
    if (operand.bracket === null || operand.sheet) return operand.text;
    const meant = operand.word
      ? tables.named(operand.word)
      : tables.at(place.sheetId, place.row, place.column);
    if (meant?.id !== table.id) return operand.text;
    return `${operand.word}[${renameColumnIn(operand.bracket, from, to)}]`;
  };
}

export function tableRename(from: string, to: string): Rewrite {
  return (operand) => {
    const named =
      !operand.sheet && !operand.call && operand.word.toLowerCase() === from.toLowerCase();
    return named ? to + operand.text.slice(operand.word.length) : operand.text;
  };
}

function rewritten(formula: string, place: Place, rewrite: Rewrite): string {
  return segments(formula)
    .map((part) => (part.kind === "operand" ? rewrite(part, place) : part.text))
    .join("");
}
