/** The scoring book over Office.js. */
import { loadSnapshot } from "../read/load";
import { readMapping } from "../excel/read-state";
import { inWorkbook } from "../excel/run";
import { nearest } from "../read/nearest";
import { WorkbookError } from "../types";
import { NEEDED, SCORING_BLOCKS, SCORING_CELLS, SCORING_TABLES, scoringStateOf } from "./read";
import type { ScoringBook, ScoringState } from "./types";
import { writeJudgements, writeSource, writeWeights } from "./write";

export const scoringBook: ScoringBook = {
  read,
  setWeights: writeWeights,
  setSource: writeSource,
  setJudgements: writeJudgements,
};

async function read(): Promise<ScoringState> {
  return inWorkbook(async (context) => {
    if (await readMapping(context)) {
      throw new WorkbookError(
        "Scores need the tables of the planning workbook; your own table has none of criteria and ratings."
      );
    }
    const snapshot = await loadSnapshot(context, {
      tables: SCORING_TABLES,
      cells: SCORING_CELLS,
      blocks: SCORING_BLOCKS,
      formulas: true,
    });
    for (const { table, column } of NEEDED) {
      const found = snapshot.tables.get(table);
      if (!found) throw new WorkbookError(`The table ${table} is missing.`);
      if (found.headers.includes(column)) continue;
      const near = nearest(column, found.headers);
      throw new WorkbookError(
        `The table ${table} has no column "${column}".${near === null ? "" : ` Was it renamed to "${near}"?`}`
      );
    }
    return scoringStateOf(snapshot);
  });
}
