/**
 * Where each block of the Calc sheet stands. Blocks lie side by side, so that each may grow
 * downwards with the tables, and keep as many columns free as their spill can ever need.
 */
import { columnLetters } from "../address";
import { MOST_PERIODS } from "../schema/named";
import { MOST_RANKS, type SpillReference } from "../schema";
import type { BlockWidth, CalcBlock, CalcSection } from "./block";

export const CALC_SHEET = "Calc";
export const LIFETIME_SHEET = "Lifetime";

/** 0-based rows of the Calc sheet. */
export const CALC_ROWS = {
  title: 0,
  note: 1,
  section: 3,
  heading: 4,
  about: 5,
  check: 6,
  labels: 7,
  first: 8,
};

const MOST_CRITERIA = 20;
const MOST_RATERS = 40;
const WIDTHS: Record<BlockWidth, number> = {
  mix: 6,
  table: 3,
  rfm: 5,
  equity: 5,
  cohorts: MOST_PERIODS + 2,
  criteria: MOST_CRITERIA,
  ranks: MOST_RANKS,
  raters: MOST_RATERS,
  periods: MOST_PERIODS,
  flows: MOST_PERIODS + 1,
  scenarios: 3,
};

export interface PlacedBlock {
  block: CalcBlock;
  section: string;
  /** 0-based column of the spill's first cell. */
  column: number;
  /** 0-based column of the repeated keys, where the block has them. */
  keyColumn: number | null;
  width: number;
}

export interface CalcLayout {
  sheet: string;
  blocks: PlacedBlock[];
  columns: number;
  spill: SpillReference;
}

/** Blocks of another sheet are found through `others`. */
export function layOut(
  sections: readonly CalcSection[],
  sheet = CALC_SHEET,
  others?: SpillReference
): CalcLayout {
  const blocks: PlacedBlock[] = [];
  let next = 1;
  for (const section of sections) {
    for (const block of section.blocks) {
      const keyColumn = block.keys === undefined ? null : next++;
      const width = block.width ? WIDTHS[block.width] : 1;
      blocks.push({ block, section: section.title, column: next, keyColumn, width });
      next += width + (width > 1 ? 1 : 0);
    }
    next += 1;
  }
  const places = new Map(blocks.map((placed) => [placed.block.id, placed.column]));
  const spill = (id: string) => {
    const column = places.get(id);
    if (column === undefined && others) return others(id);
    if (column === undefined) throw new Error(`No block ${id} on the Calc sheet`);
    return `${sheet}!$${columnLetters(column)}$${CALC_ROWS.first + 1}#`;
  };
  return { sheet, blocks, columns: next, spill };
}
