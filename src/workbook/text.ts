/**
 * The one way in which text reaches cells. Excel reads what is written to a cell as if it were
 * typed: "=…", "+…", "-…" and "@…" would become formulas, "3-4" and "May 5" dates, "007" a number.
 * A leading apostrophe keeps it text and is not part of the value.
 */
export function safeText(text: string): string {
  return text === "" || isPlain(text) ? text : `'${text}`;
}

/** A cell value as it may be written: text is kept text, other values are themselves. */
export function safeValue<T>(value: T): T | string {
  return typeof value === "string" ? safeText(value) : value;
}

/** Whether a cell read as formula and as value holds a formula: text that begins with "=" reads the same both ways. */
export function holdsFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

const WORD_WITH_NUMBER = /^\p{L}{3,10}\.?[\s/-]*\d/u;
const TRUTH = /^(true|false)$/i;

function isPlain(text: string): boolean {
  return /^\p{L}/u.test(text) && !WORD_WITH_NUMBER.test(text) && !TRUTH.test(text);
}
