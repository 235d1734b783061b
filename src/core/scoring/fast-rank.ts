/**
 * Ranks of many sets of scores, each in time proportional to their number: programmes are dealt into
 * as many bands of score as there are programmes, and only each band is sorted. The ranks are those
 * of `rankHighestFirst`, ties included.
 */
import { TIE } from "./rank";

/** Fills `ranks` with 1 for the highest score; false where a score is no finite number. */
export type FastRank = (scores: Float64Array, ranks: Int32Array) => boolean;

/** `scale` as in `rankHighestFirst`. */
export function fastRank(count: number, scale = 0): FastRank {
  const band = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const order = new Int32Array(count);
  const keys = new Float64Array(count);

  return (scores, ranks) => {
    let [least, most] = [Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      const score = scores[i] as number;
      if (score - score !== 0) return false;
      if (score < least) least = score;
      if (score > most) most = score;
    }
    const tolerance = TIE * Math.max(scale, Math.abs(least), Math.abs(most));
    if (most - least <= tolerance) {
      ranks.fill(1);
      return true;
    }
    deal(scores, most, (count - 1) / (most - least));
    for (let k = 0; k < count; k++) sortBand(starts[k] as number, starts[k + 1] as number);
    number(ranks, tolerance);
    return true;
  };

  /** Highest scores into the first band. */
  function deal(scores: Float64Array, most: number, bands: number): void {
    starts.fill(0);
    for (let i = 0; i < count; i++) {
      const k = ((most - (scores[i] as number)) * bands) | 0;
      band[i] = k;
      starts[k + 1] = (starts[k + 1] as number) + 1;
    }
    for (let k = 0; k < count; k++) {
      starts[k + 1] = (starts[k + 1] as number) + (starts[k] as number);
    }
    for (let i = count - 1; i >= 0; i--) {
      const k = (band[i] as number) + 1;
      const place = (starts[k] as number) - 1;
      starts[k] = place;
      order[place] = i;
      keys[place] = scores[i] as number;
    }
    // Filling moved every start of a band to where the band before it ends; move them back.
    for (let k = 0; k < count; k++) starts[k] = starts[k + 1] as number;
    starts[count] = count;
  }

  function sortBand(from: number, to: number): void {
    if (to - from > 40) return sortLong(from, to);
    for (let k = from + 1; k < to; k++) {
      const key = keys[k] as number;
      const index = order[k] as number;
      let place = k;
      while (place > from && (keys[place - 1] as number) < key) {
        keys[place] = keys[place - 1] as number;
        order[place] = order[place - 1] as number;
        place--;
      }
      keys[place] = key;
      order[place] = index;
    }
  }

  function sortLong(from: number, to: number): void {
    const places = Array.from({ length: to - from }, (_, k) => from + k);
    places.sort((a, b) => (keys[b] as number) - (keys[a] as number));
    const sortedKeys = places.map((place) => keys[place] as number);
    const sortedOrder = places.map((place) => order[place] as number);
    keys.set(sortedKeys, from);
    order.set(sortedOrder, from);
  }

  function number(ranks: Int32Array, tolerance: number): void {
    let rank = 1;
    let leader = keys[0] as number;
    for (let place = 0; place < count; place++) {
      if (!(leader - (keys[place] as number) <= tolerance)) {
        rank = place + 1;
        leader = keys[place] as number;
      }
      ranks[order[place] as number] = rank;
    }
  }
}
