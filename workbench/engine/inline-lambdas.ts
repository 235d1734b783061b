/**
 * LET(f,LAMBDA(x,x*2),f(4)): a LAMBDA with a name is written where the name is used, since Univer
 * knows no call of a name that LET binds.
 */
import { segments } from "./formula-text";

const NESTED = 16;

export function inlineLambdas(formula: string): string {
  if (!/\bLAMBDA\b/i.test(formula) || !/\bLET\b/i.test(formula)) return formula;
  let text = formula;
  for (let round = 0; round < NESTED; round++) {
    const next = inlineFirst(text);
    if (next === null) return text;
    text = next;
  }
  return text;
}

/** The formula with the first named LAMBDA written out, or null where there is none. */
function inlineFirst(formula: string): string | null {
  for (const start of calls(formula, "LET")) {
    const found = callArguments(formula, start);
    if (!found || found.arguments.length < 3 || found.arguments.length % 2 === 0) continue;
    const parts = found.arguments;
    for (let index = 0; index + 1 < parts.length; index += 2) {
      const value = parts[index + 1]!.trim();
      if (!isLambda(value)) continue;
      const name = parts[index]!.trim();
      const used = parts.slice(index + 2).map((part) => replaced(part, name, value));
      const rest = [...parts.slice(0, index), ...used];
      const written = rest.length === 1 ? `(${rest[0]})` : `LET(${rest.join(",")})`;
      return formula.slice(0, start) + written + formula.slice(found.end);
    }
  }
  return null;
}

function isLambda(value: string): boolean {
  if (!/^LAMBDA\s*\(/i.test(value)) return false;
  return callArguments(value, 0)?.end === value.length;
}

/** The text with every use of the name written out: a call as LET of its arguments, else the LAMBDA itself. */
function replaced(text: string, name: string, value: string): string {
  const parameters = isLambda(value)
    ? callArguments(value, 0)!.arguments.map((parameter) => parameter.trim())
    : [];
  const body = parameters.pop() ?? "";
  let written = "";
  let rest = text;
  for (let use = firstUse(rest, name); use; use = firstUse(rest, name)) {
    written += rest.slice(0, use.start);
    const given = use.called && isLambda(value) ? callArguments(rest, use.start) : null;
    const filled = given?.arguments.filter((argument) => argument.trim() !== "") ?? [];
    if (given && filled.length !== parameters.length) written += "#VALUE!";
    else if (given && parameters.length === 0) written += `(${body})`;
    else if (given) {
      // Own names for every call: Univer fails where a name hides the same name around it.
      const own = parameters.map((parameter) => `${parameter}_${written.length}_${rest.length}`);
      const inner = parameters.reduce(
        (text, parameter, k) => replaced(text, parameter, own[k]!),
        body
      );
      const values = filled.map((argument) => replaced(argument, name, value));
      written += `LET(${own.flatMap((one, k) => [one, values[k]!]).join(",")},${inner})`;
    } else written += value;
    rest = rest.slice(given ? given.end : use.start + name.length);
  }
  return written + rest;
}

function firstUse(text: string, name: string): { start: number; called: boolean } | null {
  let at = 0;
  for (const part of segments(text)) {
    if (part.kind === "operand" && !part.sheet && part.bracket === null) {
      if (part.word.toUpperCase() === name.toUpperCase()) return { start: at, called: part.call };
    }
    at += part.text.length;
  }
  return null;
}

/** Where calls of the function begin. */
function calls(formula: string, name: string): number[] {
  const found: number[] = [];
  let at = 0;
  for (const part of segments(formula)) {
    if (part.kind === "operand" && part.call && part.word.toUpperCase() === name) found.push(at);
    at += part.text.length;
  }
  return found;
}

/** The arguments of the call that begins at `start`, and where it ends; null when it is not closed. */
function callArguments(
  formula: string,
  start: number
): { arguments: string[]; end: number } | null {
  const open = formula.indexOf("(", start);
  const found: string[] = [];
  let depth = 0;
  let from = open + 1;
  let quote = "";
  for (let at = open; at < formula.length; at++) {
    const character = formula[at]!;
    if (quote) {
      if (character === quote) quote = "";
      continue;
    }
    if (character === '"' || character === "'") quote = character;
    else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    if (depth === 0) {
      found.push(formula.slice(from, at));
      return { arguments: found, end: at + 1 };
    }
    if (character === "," && depth === 1) {
      found.push(formula.slice(from, at));
      from = at + 1;
    }
  }
  return null;
}
