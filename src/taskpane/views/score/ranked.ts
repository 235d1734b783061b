/** The scored programmes from first to last. */
import type { ScoredProgramme } from "../../../workbook/scoring/types";

/** With their place in the sheet's order, by which the other grids are read. */
export interface Ranked extends ScoredProgramme {
  place: number;
}

/** By rank; those that tie keep the order of the sheet. */
export function ranked(scored: readonly ScoredProgramme[]): Ranked[] {
  return scored
    .map((programme, place) => ({ ...programme, place }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place);
}
