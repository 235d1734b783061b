/** Where raters differ most, from the ratings of the sheet: three lists with the most disputed first. */
import { disagreement, groupLeaning, meanSpread } from "../../../core/scoring/disagreement";
import type { ScoringState } from "../../../workbook/scoring/types";
import { words as all } from "./strings";

const words = all.raters;

/** One line of a list. */
export interface Disputed {
  name: string;
  /** Standard deviation, or points above or below all raters for a group. */
  size: number;
  /** Where the ratings lie, for lists of single items. */
  range: { low: number; high: number; lowBy: string; highBy: string } | null;
}

export type View = "byItem" | "byProgramme" | "byCriterion" | "byGroup";

/** null with fewer than two raters. */
export function disagreementOf({ ratings }: ScoringState): Record<View, Disputed[]> | null {
  if (new Set(ratings.map(({ rater }) => rater.toLowerCase())).size < 2) return null;
  const cells = disagreement(ratings);
  const line = ({ name, spread }: { name: string; spread: number }): Disputed => ({
    name,
    size: spread,
    range: null,
  });
  return {
    byItem: cells.flatMap(({ programme, criterion, spread, lowest, highest }) =>
      spread === null
        ? []
        : [
            {
              name: words.itemName(programme, criterion),
              size: spread,
              range: {
                low: lowest.score,
                high: highest.score,
                lowBy: lowest.rater,
                highBy: highest.rater,
              },
            },
          ]
    ),
    byProgramme: meanSpread(cells, "programme").map(line),
    byCriterion: meanSpread(cells, "criterion").map(line),
    byGroup: groupLeaning(cells).map(({ group, criterion, leaning }) => ({
      name: words.leaning(group === "" ? words.noGroup : group, criterion),
      size: leaning,
      range: null,
    })),
  };
}
