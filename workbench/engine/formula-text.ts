/**
 * Splits a formula into the parts that the engine rewrites or renames: operands (cells, names, table
 * references), the "@" before and the "#" after them. Everything else passes through as it was typed.
 */
export interface Operand {
  kind: "operand";
  /** As typed, sheet and brackets included. */
  text: string;
  /** Sheet prefix with its "!", as typed, or "". */
  sheet: string;
  /** Cell address, name, table or function name; "" for a bare "[@Column]". */
  word: string;
  /** What stands in the outer brackets of a table reference, or null without brackets. */
  bracket: string | null;
  /** A function's name: an opening parenthesis follows. */
  call: boolean;
}

export type Segment =
  | { kind: "text"; text: string }
  | { kind: "at"; text: "@" }
  | { kind: "hash"; text: "#" }
  | Operand;

const QUOTED_SHEET = /'(?:[^']|'')+'!/y;
const PLAIN_SHEET = /[\p{L}_][\p{L}\p{N}_.]*!/uy;
const WORD = /[\p{L}_\\$][\p{L}\p{N}_.\\$]*/uy;
const NUMBER = /\d[\d.]*(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"]|"")*"?/y;
const ERROR = /#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/y;
const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;

/** Parts of a formula in order; joining their texts gives the formula again. */
export function segments(formula: string): readonly Segment[] {
  let parts = read.get(formula);
  if (!parts) {
    if (read.size >= MOST_READ) read.clear();
    read.set(formula, (parts = readSegments(formula)));
  }
  return parts;
}

/** Every calculation reads every formula again. */
const read = new Map<string, readonly Segment[]>();
const MOST_READ = 20_000;

function readSegments(formula: string): Segment[] {
  const found: Segment[] = [];
  let plain = "";
  const flush = () => {
    if (plain) found.push({ kind: "text", text: plain });
    plain = "";
  };
  let at = 0;
  while (at < formula.length) {
    const skipped = match(STRING, formula, at) || match(NUMBER, formula, at);
    if (skipped) {
      plain += skipped;
      at += skipped.length;
      continue;
    }
    const operand = readOperand(formula, at);
    if (operand) {
      flush();
      found.push(operand);
      at += operand.text.length;
      continue;
    }
    const character = formula[at]!;
    if (character === "@") {
      flush();
      found.push({ kind: "at", text: "@" });
      at++;
      continue;
    }
    if (character === "#") {
      const error = match(ERROR, formula, at);
      if (!error && plain === "" && found.at(-1)?.kind === "operand") {
        found.push({ kind: "hash", text: "#" });
        at++;
        continue;
      }
      plain += error || character;
      at += error.length || 1;
      continue;
    }
    plain += character;
    at++;
  }
  flush();
  return found;
}

/** True for "B5", "$B$5"; not for names. */
export function isCellAddress(word: string): boolean {
  return CELL.test(word);
}

/** Names that LET and LAMBDA bind in a formula, upper case: they hide the workbook's names. */
export function boundNames(parts: readonly Segment[]): Set<string> {
  const bound = new Set<string>();
  if (!parts.some((part) => part.kind === "operand" && isBinder(part))) return bound;
  parts.forEach((part, index) => {
    if (part.kind !== "operand" || part.call || part.bracket !== null || part.sheet) return;
    const before = textOf(parts[index - 1]).trimEnd();
    const after = textOf(parts[index + 1]).trimStart();
    const opens = before === "(" && isBinder(parts[index - 2]);
    if ((opens || before.endsWith(",")) && after.startsWith(","))
      bound.add(part.word.toUpperCase());
  });
  return bound;
}

function textOf(part: Segment | undefined): string {
  return part && part.kind === "text" ? part.text : "";
}

function isBinder(part: Segment | undefined): boolean {
  return part?.kind === "operand" && part.call && /^(LET|LAMBDA)$/i.test(part.word);
}

function readOperand(formula: string, start: number): Operand | null {
  const sheet = match(QUOTED_SHEET, formula, start) || match(PLAIN_SHEET, formula, start);
  let at = start + sheet.length;
  const word = match(WORD, formula, at);
  at += word.length;
  const closing = formula[at] === "[" && !sheet ? closingBracket(formula, at) : -1;
  if (!word && closing < 0) return null;
  const bracket = closing < 0 ? null : formula.slice(at + 1, closing);
  if (closing >= 0) at = closing + 1;
  const call = bracket === null && !sheet && formula[at] === "(";
  return { kind: "operand", text: formula.slice(start, at), sheet, word, bracket, call };
}

/** Index of the bracket that closes the one at `open`; "'" escapes the character after it. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at;
  }
  return -1;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
