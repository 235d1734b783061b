/** Finds the case blocks of a sheet by what stands in their first columns, wherever they were moved to. */
import { CASES_SHEET } from "../build/cases-sheet";
import { BLOCK_HEIGHT, BLOCK_ROWS } from "../build/case-block";
import { cellAddress } from "../address";
import { readSetting } from "../excel/settings";
import type { CellContent } from "../read/snapshot";
import type { Place } from "./types";

/** Ids of the sheets that the guide built, kept in the workbook; what they hold is read from their cells. */
export const CASE_SHEETS_SETTING = "cco.cases";

export interface FoundBlock {
  /** The name in its first cell; "" where the block is free. */
  name: string;
  sheet: Excel.Worksheet;
  place: Place;
  /** 0-based. */
  row: number;
}

export interface FoundBlocks {
  consolidated: FoundBlock | null;
  /** On the sheet Cases, by programme in lower case. */
  blocks: Map<string, FoundBlock>;
  /** On sheets of their own. */
  sheets: Map<string, FoundBlock>;
}

/** Columns that tell a block: label, unit, total. */
const COLUMNS = 3;

export async function findBlocks(context: Excel.RequestContext): Promise<FoundBlocks> {
  const ids = (await readSetting(context, CASE_SHEETS_SETTING, isIds)) ?? [];
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const loading = worksheets.items
    .filter((sheet) => sheet.name === CASES_SHEET || ids.includes(sheet.id))
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,rowCount");
      return { sheet, used };
    });
  await context.sync();
  const strips = loading.flatMap(({ sheet, used }) => {
    if (used.isNullObject) return [];
    const strip = sheet.getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, COLUMNS);
    strip.load("values");
    return [{ sheet, strip }];
  });
  await context.sync();
  const found: FoundBlocks = { consolidated: null, blocks: new Map(), sheets: new Map() };
  for (const { sheet, strip } of strips) {
    const rows = firstRows(strip.values as CellContent[][]);
    for (const row of rows) {
      const name = String(strip.values[row]?.[0] ?? "").trim();
      const place = { sheet: sheet.name, address: cellAddress(row, 0) };
      const block = { name, sheet, place, row };
      const own = sheet.name !== CASES_SHEET;
      const numbered = strip.values[row]?.[1] !== "";
      if (!own && !numbered) found.consolidated ??= block;
      else if (name !== "") (own ? found.sheets : found.blocks).set(name.toLowerCase(), block);
    }
  }
  return found;
}

/** Rows that begin a block: the row above each heading row. */
export function firstRows(strip: readonly (readonly CellContent[])[]): number[] {
  const heads: number[] = [];
  strip.forEach((cells, row) => {
    if (row > 0 && cells[1] === "Unit" && cells[2] === "Total") {
      heads.push(row - (BLOCK_ROWS.head - BLOCK_ROWS.name));
    }
  });
  return heads;
}

/** Every cell of a block, as wide as the sheet is used. */
export async function loadBlock(
  context: Excel.RequestContext,
  block: FoundBlock
): Promise<CellContent[][]> {
  const used = block.sheet.getUsedRange(true);
  used.load("columnIndex,columnCount");
  await context.sync();
  const columns = used.columnIndex + used.columnCount;
  const cells = block.sheet.getRangeByIndexes(block.row, 0, BLOCK_HEIGHT, columns);
  cells.load("values");
  await context.sync();
  return cells.values as CellContent[][];
}

export function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === "string");
}
