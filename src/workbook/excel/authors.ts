/**
 * Whether somebody else works in the workbook, as far as Office.js can tell: it names no authors, but an
 * event says whether it comes from here or from afar. Somebody who only reads cannot be seen.
 */

/** A change from afar within this time counts as somebody being there. */
const PRESENT = 10 * 60_000;

let last: number | null = null;

/** Called for every change event. */
export function noteAuthor(event: unknown): void {
  if ((event as { source?: unknown } | undefined)?.source === "Remote") last = Date.now();
}

/** When somebody else last changed a cell, as time in ms, if that was not long ago. */
export function otherAuthor(now = Date.now()): number | null {
  return last !== null && now - last < PRESENT ? last : null;
}

export function forgetAuthors(): void {
  last = null;
}
