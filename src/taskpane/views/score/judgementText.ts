/** Judgements between two positions of a slider and in words. */
import { words as all } from "./strings";

const words = all.pairs;

/** The ends of the slider: nine times as much on either side. */
export const FARTHEST = 8;

/** −8 … 8, to the left where the first of the pair counts more. */
export function positionOf(judgement: number): number {
  return judgement >= 1 ? 1 - judgement : 1 / judgement - 1;
}

/** The judgement at a position: 1 in the middle, 9 and 1/9 at the ends. */
export function judgementAt(position: number): number {
  return position <= 0 ? 1 - position : 1 / (1 + position);
}

/** "Value counts 3 times as much as Effort" */
export function sayJudgement(
  criterion: string,
  other: string,
  judgement: number,
  show: (times: number) => string
): string {
  const alike = Math.abs(judgement - 1) < 1e-9;
  if (alike) return words.alike(criterion, other);
  return judgement > 1
    ? words.more(criterion, show(judgement), other)
    : words.more(other, show(1 / judgement), criterion);
}
