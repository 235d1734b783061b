/**
 * Which input moves an output most: each input is set to its low and its high value while the others
 * stay as they are. Pure: the base is never changed.
 */
import { PlanningError } from "../errors";

export interface TornadoInput<I> {
  readonly name: string;
  /** The base with this one input at its low, and at its high value. */
  readonly low: I;
  readonly high: I;
}

export interface TornadoBar {
  readonly name: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
  /** Distance of the two; 0 where one of them has no value. */
  readonly swing: number;
}

/** The output, or the reason why there is none. */
export type TornadoEnd = { readonly value: number } | { readonly problem: string };

export interface Tornado {
  readonly base: TornadoEnd;
  /** Longest first; inputs of equal swing in the order given, those without a swing last. */
  readonly bars: TornadoBar[];
}

export function tornado<I>(
  base: I,
  inputs: readonly TornadoInput<I>[],
  output: (inputs: I) => number
): Tornado {
  const bars = inputs.map(({ name, low, high }) => {
    const ends = { low: endOf(output, low), high: endOf(output, high) };
    return { name, ...ends, swing: swingOf(ends.low, ends.high) };
  });
  return { base: endOf(output, base), bars: bars.sort((a, b) => b.swing - a.swing) };
}

function endOf<I>(output: (inputs: I) => number, inputs: I): TornadoEnd {
  try {
    const value = output(inputs);
    return Number.isFinite(value) ? { value } : { problem: "the result is no finite number" };
  } catch (error) {
    if (!(error instanceof PlanningError)) throw error;
    return { problem: error.message };
  }
}

function swingOf(low: TornadoEnd, high: TornadoEnd): number {
  return "value" in low && "value" in high ? Math.abs(high.value - low.value) : 0;
}
