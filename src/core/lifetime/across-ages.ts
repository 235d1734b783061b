/**
 * A figure of many customers who differ in their ages: for each frequency it is a smooth function of
 * age, so where hundreds share a frequency it is calculated at a few ages and interpolated to full
 * precision between them. Discounted purchases cost a quadrature a customer otherwise.
 */
import { interpolant } from "../numerics/chebyshev";

type Figure = (frequency: number, age: number) => number;

/** So many customers of one frequency make it worth while. */
const MANY = 200;

export function acrossAges(
  figure: Figure,
  customers: { readonly frequency: Float64Array; readonly age: Float64Array }
): Figure {
  const { frequency, age } = customers;
  if (frequency.length < MANY || age.length !== frequency.length) return figure;
  const spans = spansOf(frequency, age);
  const made = new Map<number, Figure>();
  return (x, time) => {
    const ready = made.get(x);
    if (ready) return ready(x, time);
    const span = spans.get(x);
    if (!span || span.count < MANY || span.low === span.high) return figure(x, time);
    const curve = interpolant((t) => figure(x, t), span.low, span.high);
    const answer: Figure = curve ? (_, t) => curve(t) : figure;
    made.set(x, answer);
    return answer(x, time);
  };
}

interface Span {
  count: number;
  low: number;
  high: number;
}

/** How many customers there are of a frequency, and between which ages. */
function spansOf(frequency: Float64Array, age: Float64Array): Map<number, Span> {
  const spans = new Map<number, Span>();
  for (let i = 0; i < frequency.length; i++) {
    const time = age[i]!;
    if (!(time >= 0 && time < Infinity)) continue;
    const span = spans.get(frequency[i]!);
    if (span) {
      span.count++;
      if (time < span.low) span.low = time;
      if (time > span.high) span.high = time;
    } else spans.set(frequency[i]!, { count: 1, low: time, high: time });
  }
  return spans;
}
