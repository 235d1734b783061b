/**
 * Turns a formula as typed into one that Univer's parser calculates right: table references and names
 * become addresses, "@x" becomes SINGLE(x) and "E3#" becomes ANCHORARRAY(E3). The cell keeps its text.
 */
import { guardArrayConstants } from "./array-constants";
import { boundNames, isCellAddress, segments, type Operand, type Segment } from "./formula-text";
import { inlineLambdas } from "./inline-lambdas";
import { withBoundName } from "./negated-names";
import { parseStructured } from "./structured-reference";
import { rectAddress, sheetPrefix } from "./address";
import type { Rect, TableInfo } from "./types";

export interface Surroundings {
  tableByName(name: string): TableInfo | undefined;
  tableAt(sheetId: string, row: number, column: number): TableInfo | undefined;
  /** The formula of a workbook name, with "=". */
  nameFormula(name: string): string | undefined;
  sheetName(sheetId: string): string;
}

export interface Place {
  sheetId: string;
  row: number;
  column: number;
}

const NESTED_NAMES = 8;

export function resolveFormula(formula: string, place: Place, around: Surroundings): string {
  return guardArrayConstants(resolve(formula, place, around, NESTED_NAMES));
}

function resolve(formula: string, place: Place, around: Surroundings, depth: number): string {
  const parts = segments(inlineLambdas(formula));
  const bound = boundNames(parts);
  let out = "";
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    if (part.kind === "at") {
      const [text, used] = singleOperand(parts, index + 1, (operand) =>
        operandText(operand, place, around, bound, depth)
      );
      out += used ? `SINGLE(${text})` : "@";
      index += used;
    } else if (part.kind === "operand") {
      const text = operandText(part, place, around, bound, depth);
      const anchored = parts[index + 1]?.kind === "hash";
      const signed = parts[index - 1];
      if (anchored) out += `ANCHORARRAY(${text})`;
      else if (signed?.kind === "text" && isBound(part, bound))
        out = withBoundName(out, signed.text, index > 1, text);
      else out += text;
      if (anchored) index++;
    } else out += part.text;
  }
  return out;
}

function isBound(operand: Operand, bound: Set<string>): boolean {
  const plain = !operand.call && !operand.sheet && operand.bracket === null;
  return plain && bound.has(operand.word.toUpperCase());
}

/** The operand after an "@" ("B2:B5" counts as one), and how many parts it takes; 0 when none follows. */
function singleOperand(
  parts: readonly Segment[],
  at: number,
  text: (operand: Operand) => string
): [string, number] {
  const first = parts[at];
  if (first?.kind !== "operand" || first.call) return ["", 0];
  if (parts[at + 1]?.kind === "hash") return [`ANCHORARRAY(${text(first)})`, 2];
  const [colon, last] = [parts[at + 1], parts[at + 2]];
  if (colon?.kind === "text" && colon.text === ":" && last?.kind === "operand" && !last.call)
    return [`${text(first)}:${text(last)}`, 3];
  return [text(first), 1];
}

function operandText(
  operand: Operand,
  place: Place,
  around: Surroundings,
  bound: Set<string>,
  depth: number
): string {
  if (operand.call || operand.sheet) return operand.text;
  if (operand.bracket !== null) return tableText(operand, place, around);
  if (isCellAddress(operand.word) || bound.has(operand.word.toUpperCase())) return operand.text;
  const table = around.tableByName(operand.word);
  if (table) return structuredText("", table, place, around);
  const named = around.nameFormula(operand.word);
  if (named === undefined || depth === 0) return operand.text;
  const body = resolve(named.replace(/^=/, ""), place, around, depth - 1);
  return /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?[$\w:]+$/u.test(body) ? body : `(${body})`;
}

function tableText(operand: Operand, place: Place, around: Surroundings): string {
  const table = operand.word
    ? around.tableByName(operand.word)
    : around.tableAt(place.sheetId, place.row, place.column);
  if (!table) return "#REF!";
  return structuredText(operand.bracket ?? "", table, place, around);
}

function structuredText(
  bracket: string,
  table: TableInfo,
  place: Place,
  around: Surroundings
): string {
  const reference = parseStructured(bracket);
  if (!reference) return "#REF!";
  const { range } = table;
  const columnAt = (name: string) =>
    table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
  let first = 0;
  let last = range.columns - 1;
  if (reference.columns) {
    const ends = reference.columns.map(columnAt);
    if (ends.includes(-1)) return "#REF!";
    first = Math.min(...ends);
    last = Math.max(...ends);
  }
  const rows = reference.thisRow
    ? thisRow(range, table, place)
    : sectionRows(range, reference.sections);
  if (typeof rows === "string") return rows;
  const rect: Rect = {
    row: rows[0],
    rows: rows[1] - rows[0] + 1,
    column: range.column + first,
    columns: last - first + 1,
  };
  return sheetPrefix(around.sheetName(table.sheetId)) + rectAddress(rect, reference.thisRow);
}

function thisRow(range: Rect, table: TableInfo, place: Place): [number, number] | string {
  const inside =
    place.sheetId === table.sheetId && place.row > range.row && place.row < range.row + range.rows;
  return inside ? [place.row, place.row] : "#VALUE!";
}

function sectionRows(range: Rect, sections: string[]): [number, number] | string {
  const body: [number, number] = [range.row + 1, range.row + range.rows - 1];
  if (sections.includes("#totals")) return "#REF!";
  if (sections.includes("#all")) return [range.row, body[1]];
  if (sections.includes("#headers"))
    return [range.row, sections.includes("#data") ? body[1] : range.row];
  return body;
}
