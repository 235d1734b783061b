/** All ratings on a common scale on which more is better: normalised, or placed between anchors. */
import { placeBetweenAnchors } from "./anchors";
import type { RatingsInput } from "./input";
import { normalise, type Normalisation } from "./normalise";
import type { Direction } from "./place";

/** One list a criterion, of a value a programme; anchors take the place of the normalisation. */
export function commonScale(input: RatingsInput, own: Normalisation): number[][] {
  const { ratings, directions, anchors } = input;
  const normalisation = input.normalisation ?? own;
  return directions.map((direction, j) => {
    const values = ratings.map((row) => row[j] as number);
    return anchors
      ? betweenAnchors(values, direction, anchors, j)
      : normalise(values, direction, normalisation, j);
  });
}

export function betweenAnchors(
  values: readonly number[],
  direction: Direction,
  anchors: readonly (readonly number[])[],
  column: number
): number[] {
  const ends: [number, number] = [anchors[0]?.[column] ?? NaN, anchors[1]?.[column] ?? NaN];
  return placeBetweenAnchors(values, direction, ends, column);
}
