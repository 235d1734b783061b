/** At which weight of a single criterion another programme comes first, from the state of the sheet. */
import { weightBreakEven, type Crossing } from "../../../core/scoring/weight-break-even";
import type { ScoringState } from "../../../workbook/scoring/types";
import { scoringInput } from "./scoringInput";

export interface BreakEvens {
  leader: string;
  /** Nearest first; those that never change it last. */
  criteria: {
    criterion: string;
    weight: number;
    /** The nearer of the two sides; null where no weight of this criterion changes the first place. */
    change: { weight: number; first: string } | null;
  }[];
}

/** null where there is no ranking of two programmes or more. */
export function breakEvenOf(state: ScoringState): BreakEvens | null {
  const names = (state.scored.value ?? []).map(({ name }) => name);
  const input = scoringInput(state);
  if (!input || names.length < 2) return null;
  const { leader, criteria } = weightBreakEven(input);
  const found = criteria.map(({ criterion, weight, below, above }) => {
    const change = nearer(weight, below, above);
    return {
      criterion: state.criteria[criterion]?.name ?? "",
      weight,
      change: change && { weight: change.weight, first: names[change.first] ?? "" },
    };
  });
  const distance = ({ weight, change }: (typeof found)[number]) =>
    change ? Math.abs(change.weight - weight) : Infinity;
  return {
    leader: names[leader] ?? "",
    criteria: found.sort((a, b) => distance(a) - distance(b)),
  };
}

function nearer(weight: number, below: Crossing | null, above: Crossing | null): Crossing | null {
  if (!below || !above) return below ?? above;
  return weight - below.weight <= above.weight - weight ? below : above;
}
