/**
 * What is left of the benefits of a set of programmes when two of them claim the same money: of each
 * pair, a share of the smaller benefit is taken off once, split between the two in proportion to their
 * benefits. No benefit falls below 0, and one that is 0 or less overlaps with nothing.
 */
import { shown } from "../check";
import { PlanningError } from "../errors";

export interface OverlapInput {
  /** A row a programme, a column a period or a single one. */
  readonly benefits: readonly (readonly number[])[];
  /** Shares by pair, either triangle or both. */
  readonly overlap: readonly (readonly number[])[];
  /** 1 when the programme is in the set, 0 when it is not and counts 0. */
  readonly selected: readonly number[];
}

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly share: number;
}

/** As many rows and columns as the benefits. */
export function overlapped({ benefits, overlap, selected }: OverlapInput): number[][] {
  checkSelected(selected, benefits.length);
  const pairs = pairsOf(overlap, benefits.length).filter(
    ({ i, j }) => selected[i] === 1 && selected[j] === 1
  );
  const periods = benefits[0]!.map((_, period) =>
    left(
      benefits.map((row) => row[period]!),
      pairs
    )
  );
  return benefits.map((row, i) => row.map((_, k) => (selected[i] === 1 ? periods[k]![i]! : 0)));
}

function left(benefits: readonly number[], pairs: readonly Pair[]): number[] {
  const cuts = new Array<number>(benefits.length).fill(0);
  for (const { i, j, share } of pairs) {
    const [a, b] = [benefits[i]!, benefits[j]!];
    if (!(a > 0 && b > 0)) continue;
    const cut = share * Math.min(a, b);
    const part = a / (a + b);
    cuts[i]! += cut * part;
    cuts[j]! += cut * (1 - part);
  }
  return benefits.map((benefit, i) => (benefit > 0 ? Math.max(0, benefit - cuts[i]!) : benefit));
}

/** Each pair once; where only one of its two cells is filled, that one counts. */
function pairsOf(overlap: readonly (readonly number[])[], count: number): Pair[] {
  if (overlap.length !== count || overlap[0]!.length !== count) {
    throw new PlanningError(
      "value",
      `overlap: ${overlap.length} rows and ${overlap[0]!.length} columns for ${count} benefits`
    );
  }
  const pairs: Pair[] = [];
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const [below, above] = [overlap[i]![j]!, overlap[j]![i]!];
      checkShare(below, i, j);
      checkShare(above, j, i);
      if (below !== above && below !== 0 && above !== 0) {
        throw new PlanningError(
          "value",
          `overlap: row ${i + 1}, column ${j + 1} holds ${shown(below)}, ` +
            `row ${j + 1}, column ${i + 1} ${shown(above)}; the same share, or one of them, is needed`
        );
      }
      const share = Math.max(below, above);
      if (share > 0) pairs.push({ i, j, share });
    }
  }
  return pairs;
}

function checkShare(share: number, row: number, column: number): void {
  if (share >= 0 && share <= 1) return;
  throw new PlanningError(
    "value",
    `overlap: row ${row + 1}, column ${column + 1} holds ${shown(share)}; a share from 0 to 1 is needed`
  );
}

function checkSelected(selected: readonly number[], count: number): void {
  if (selected.length !== count) {
    throw new PlanningError("value", `selected: ${selected.length} values for ${count} benefits`);
  }
  selected.forEach((value, i) => {
    if (value !== 0 && value !== 1) {
      throw new PlanningError(
        "value",
        `selected: value ${i + 1} is ${shown(value)}; 0 or 1 is needed`
      );
    }
  });
}
