/** Where a value stands between the ends of a scale: 0 at the worse end, 1 at the better. */

/** 1: more is better. −1: less is better. */
export type Direction = 1 | -1;

export function placeWithin(x: number, low: number, high: number, direction: Direction): number {
  // In halves where the width itself is too large for a number.
  const unit = Number.isFinite(high - low) ? 1 : 0.5;
  const gained = direction === 1 ? unit * x - unit * low : unit * high - unit * x;
  return gained / (unit * high - unit * low);
}
