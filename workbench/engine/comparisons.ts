/**
 * Comparisons of arrays are always made on their values. Univer keeps an index of the cells of a
 * column for comparing them with one value, and asks it for arrays that only carry the place of
 * another range (FILTER(A1:A9,…)<1): the answers are those of other cells, and 0="" comes out true.
 */
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

export function compareByValue(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
