/**
 * A figure that hangs on frequency, age, horizon and discount alone, for each customer of long columns:
 * worked out once for all who share the four, who are many where purchases are counted by the day. One
 * value of a column stands for every customer.
 */
export type Figure = (x: number, age: number, horizon: number, discount: number) => number;

export interface FigureColumns {
  readonly frequency: Float64Array;
  readonly age: Float64Array;
  readonly horizon: Float64Array;
  readonly discount: Float64Array;
}

/** Keys that the memory has room for at most; a key and its value fill one line of the processor's cache. */
const MOST_SLOTS = 32_768;
const LINE = 8;
/** Places that one key may take; when all are taken the last is given up. */
const TRIES = 4;
/** How many customers between two reports of progress. */
export const REPORT = 16_384;

/** Customers who are to be left out have a 1 in `failed`, and NaN in the result. */
export function figureOfEach(
  figure: Figure,
  { frequency, age, horizon, discount }: FigureColumns,
  failed: Uint8Array,
  progress?: (share: number) => void
): Float64Array {
  const count = failed.length;
  const result = new Float64Array(count);
  const slots = Math.min(MOST_SLOTS, 2 * count);
  const memory = new Float64Array((slots + TRIES) * LINE).fill(NaN);
  const [stepX, stepA, stepH, stepD] = [frequency, age, horizon, discount].map(({ length }) =>
    length === 1 ? 0 : 1
  ) as [number, number, number, number];
  // The memory is looked up here and not in a function of its own: a call would cost more than it does.
  for (let i = 0; i < count; i++) {
    if (i % REPORT === REPORT - 1) progress?.(i / count);
    if (failed[i]) {
      result[i] = NaN;
      continue;
    }
    const x = frequency[i * stepX]!;
    const time = age[i * stepA]!;
    const ahead = horizon[i * stepH]!;
    const rate = discount[i * stepD]!;
    const spread = time * 618.0339887498949 + x * 0.7548776662466927;
    let place = LINE * (((spread - Math.floor(spread)) * slots) | 0);
    const last = place + LINE * (TRIES - 1);
    while (
      memory[place] !== x ||
      memory[place + 1] !== time ||
      memory[place + 2] !== ahead ||
      memory[place + 3] !== rate
    ) {
      if (place < last && memory[place]! >= 0) {
        place += LINE;
        continue;
      }
      memory[place] = x;
      memory[place + 1] = time;
      memory[place + 2] = ahead;
      memory[place + 3] = rate;
      memory[place + 4] = figure(x, time, ahead, rate);
      break;
    }
    result[i] = memory[place + 4]!;
  }
  return result;
}
