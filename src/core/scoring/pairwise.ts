/**
 * A matrix of pairwise judgements made whole: entry (i, j) says how many times as important criterion
 * i is as j. One of each pair is enough; when both stand there, one must be the reciprocal of the
 * other, exactly or rounded to the decimals that are typed (two at least: 3 and 0.33).
 */
import { shown } from "../check";
import { PlanningError } from "../errors";

/** Rows of judgements above 0; NaN where there is none. */
export function completePairwise(given: readonly (readonly number[])[]): number[][] {
  const size = given.length;
  const matrix = given.map((row) => row.map(() => 1));
  for (let i = 0; i < size; i++) {
    for (let j = i; j < size; j++) {
      const above = judgement(given, i, j);
      const below = judgement(given, j, i);
      const ratio = i === j ? diagonal(above, i) : ofPair(above, below, i, j);
      matrix[i]![j] = ratio;
      matrix[j]![i] = 1 / ratio;
    }
  }
  return matrix;
}

function judgement(given: readonly (readonly number[])[], i: number, j: number): number {
  const value = given[i]?.[j] ?? NaN;
  if (Number.isNaN(value) || value > 0) return value;
  throw new PlanningError(
    "value",
    `pairwise: row ${i + 1}, column ${j + 1} holds ${shown(value)}; a number above 0 is needed`
  );
}

function diagonal(value: number, i: number): number {
  if (Number.isNaN(value) || value === 1) return 1;
  throw new PlanningError(
    "value",
    `pairwise: row ${i + 1}, column ${i + 1} holds ${shown(value)}; a criterion compared with itself is 1`
  );
}

/** How many times as important i is as j, from either entry or from both. */
function ofPair(above: number, below: number, i: number, j: number): number {
  if (Number.isNaN(above) && Number.isNaN(below)) {
    throw new PlanningError(
      "missing",
      `pairwise: row ${i + 1}, column ${j + 1} and row ${j + 1}, column ${i + 1} are both blank; ` +
        "one of them is needed"
    );
  }
  if (Number.isNaN(below)) return above;
  if (Number.isNaN(above)) return 1 / below;
  // The larger is what was judged, the smaller its reciprocal.
  const ratio = above >= below ? above : 1 / below;
  const [large, small] = above >= below ? [above, below] : [below, above];
  if (isReciprocal(small, large)) return ratio;
  throw new PlanningError(
    "value",
    `pairwise: row ${i + 1}, column ${j + 1} holds ${shown(above)} and row ${j + 1}, ` +
      `column ${i + 1} holds ${shown(below)}; one must be 1 divided by the other`
  );
}

function isReciprocal(small: number, large: number): boolean {
  const apart = Math.abs(small - 1 / large);
  if (apart <= 1e-9 * small) return true;
  const decimals = String(Number(small.toPrecision(15))).split(".")[1]?.length ?? 0;
  return decimals >= 2 && decimals <= 12 && apart <= 0.5000001 * 10 ** -decimals;
}
