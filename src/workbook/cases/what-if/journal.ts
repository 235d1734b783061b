/**
 * The journal of a what-if: what every input cell held, formulas included, kept in the workbook's settings
 * before the first cell is touched. It is saved with the file that holds the values tried, so that whatever
 * ends the run, the next start finds both or neither.
 */
import { readSetting, restoreSetting, writeSetting } from "../../excel/settings";
import type { CellContent } from "../../read/snapshot";
import type { Place } from "../types";

export const WHAT_IF_SETTING = "cco.whatif";

/** A run that has not written for so long is over, whoever began it. */
export const STALE = 120_000;

export interface JournalCell {
  sheetId: string;
  place: Place;
  /** The formula, or the value where there is none. */
  original: CellContent;
  /** Values that the run may have left in the cell. */
  trials: number[];
}

export interface Journal {
  session: string;
  began: number;
  /** When the run last wrote. */
  beat: number;
  cells: JournalCell[];
}

/** This page; a reload is another. */
export const SESSION = `${Date.now().toString(36)}-${Math.floor(performance.now() * 1000).toString(36)}`;

export const readJournal = (context: Excel.RequestContext): Promise<Journal | null> =>
  readSetting(context, WHAT_IF_SETTING, isJournal);

export const writeJournal = (context: Excel.RequestContext, journal: Journal): void =>
  writeSetting(context, WHAT_IF_SETTING, journal);

export const clearJournal = (context: Excel.RequestContext): Promise<void> =>
  restoreSetting(context, WHAT_IF_SETTING, null);

/** Another page's run that still goes on. */
export function isRunning({ session, beat }: Journal, now = Date.now()): boolean {
  return session !== SESSION && now - beat < STALE;
}

export function isJournal(value: unknown): value is Journal {
  const { session, began, beat, cells } = (value ?? {}) as Partial<Journal>;
  return (
    typeof session === "string" &&
    typeof began === "number" &&
    typeof beat === "number" &&
    Array.isArray(cells) &&
    cells.every(
      (cell) =>
        typeof cell?.sheetId === "string" &&
        typeof cell.place?.sheet === "string" &&
        typeof cell.place.address === "string" &&
        ["string", "number", "boolean"].includes(typeof cell.original) &&
        Array.isArray(cell.trials)
    )
  );
}
