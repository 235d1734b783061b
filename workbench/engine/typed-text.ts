/** What a cell holds after a text was typed into it: formula, number, date, truth value or text. */
import { CellValueType, numfmt } from "@univerjs/core";
import { isErrorText } from "./errors";
import type { StoredCell } from "./context";
import type { Scalar } from "./types";

const NOTHING: StoredCell = { v: null, t: null, f: null, si: null, p: null };

/** `textFormat`: the cell is formatted as text ("@"), so that only formulas keep their meaning. */
export function typedCell(value: Scalar, textFormat: boolean): StoredCell {
  if (typeof value === "number") return { ...NOTHING, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === "") return { ...NOTHING };
  if (value.startsWith("'")) return forcedText(value.slice(1));
  if (textFormat) return forcedText(value);
  if (value.startsWith("=") && value.length > 1) return { ...NOTHING, f: value };
  if (isErrorText(value)) return { ...NOTHING, v: value, t: CellValueType.STRING };
  return recognised(value) ?? signedFormula(value) ?? text(value);
}

function text(value: string): StoredCell {
  return { ...NOTHING, v: value, t: CellValueType.STRING };
}

/** Text that stays text although it may read like something else; the grid marks it with an apostrophe then. */
function forcedText(value: string): StoredCell {
  const unmistakable = typedCell(value, false).t === CellValueType.STRING && !isErrorText(value);
  return unmistakable && !/^'/.test(value)
    ? text(value)
    : { ...NOTHING, v: value, t: CellValueType.FORCE_STRING };
}

function recognised(value: string): StoredCell | null {
  const upper = value.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return typedCell(upper === "TRUE", false);
  if (!/\d/.test(value)) return null;
  const parsed = numfmt.parseValue(value.trim());
  if (!parsed || typeof parsed.v !== "number") return null;
  const cell = typedCell(parsed.v, false);
  return parsed.z ? { ...cell, s: { n: { pattern: parsed.z } } } : cell;
}

/** Excel takes "-x", "+x" and "@x" for formulas. */
function signedFormula(value: string): StoredCell | null {
  return /^[-+@]./.test(value) ? { ...NOTHING, f: `=${value}` } : null;
}
