/** Why one programme stands above another: differences by criterion and one sentence. */
import { whyAbove } from "../../../core/scoring/why-above";
import type { ScoringState } from "../../../workbook/scoring/types";
import { scoringInput } from "./scoringInput";
import { words as all } from "./strings";

const words = all.why;

export interface Difference {
  criterion: string;
  /** What it adds to the first less what it adds to the second; above 0 where the first is better. */
  by: number;
}

export interface Why {
  differences: Difference[];
  sentence: string;
}

/** At most so many criteria are named on either side. */
const NAMED = 3;
/** Differences below this share of the largest are not worth naming. */
const SLIGHT = 0.05;

/** By the method of the sheet, or by the weighted sum where that method has no parts. */
export function whyOf(state: ScoringState, one: string, other: string): Why | null {
  const given = scoringInput(state);
  const names = (state.scored.value ?? []).map(({ name }) => name);
  const [a, b] = [names.indexOf(one), names.indexOf(other)];
  if (!given || a < 0 || b < 0) return null;
  const whole = given.method === "TOPSIS" || given.method === "VIKOR";
  // Neither has parts; the weighted sum reads the same ratings between the sheet's anchors.
  const input = whole ? sumOf(state) : given;
  if (!input) return null;
  const { total, criteria } = whyAbove(input, a, b);
  const differences = criteria.map(({ criterion, difference }) => ({
    criterion: state.criteria[criterion]?.name ?? "",
    by: difference,
  }));
  const points = input.method === "WSM" ? total * 100 : null;
  return { differences, sentence: say(one, other, differences, total, points) };
}

const sumOf = (state: ScoringState) =>
  scoringInput({ ...state, method: "WSM", normalisation: "OWN" });

/** `points` of 100 where the score is a weighted sum; other scores have no such scale. */
export function say(
  one: string,
  other: string,
  differences: readonly Difference[],
  total: number,
  points: number | null
): string {
  const largest = Math.max(...differences.map(({ by }) => Math.abs(by)), 0);
  if (largest < 1e-9) return words.identical(one, other);
  const better = (sign: 1 | -1): string =>
    listed(
      differences
        .filter(({ by }) => by * sign > largest * SLIGHT)
        .sort((a, b) => sign * (b.by - a.by))
        .slice(0, NAMED)
        .map(({ criterion }) => criterion)
    );
  if (Math.abs(total) < 1e-9) return words.tied(one, other, better(1), better(-1));
  const [above, below, sign] = total > 0 ? ([one, other, 1] as const) : ([other, one, -1] as const);
  const by = points === null ? "" : words.by(Math.abs(points).toFixed(1));
  const lead = words.leads(above, by, below, better(sign));
  const against = better(sign === 1 ? -1 : 1);
  return against === "" ? `${lead}.` : `${lead}, ${words.although(below, against)}.`;
}

/** "Value", "Value and Effort", "Value, Effort and Evidence" */
function listed(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? "")
    : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
