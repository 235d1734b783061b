/** Customers in bands by their value, and those whose silence has cost most. */
import type { Description } from "../../../core/lifetime/describe";

type Figures = Description["customers"];

export interface Band {
  customers: number;
  /** Mean value of a customer. */
  each: number;
  /** Of the value of all. */
  share: number;
  /** Mean P(alive). */
  alive: number;
}

/** Ends of the bands as shares of the customers, the most valuable first. */
const ENDS = [0.1, 0.3, 0.6, 1];

/** null where customers have no value. */
export function bandsOf({ value, alive }: Figures): Band[] | null {
  if (value === null || value.length === 0) return null;
  const order = orderBy(value.length, (i) => value[i]!);
  const total = value.reduce((sum, each) => sum + each, 0);
  let from = 0;
  return ENDS.map((end) => {
    const to = Math.max(from, Math.round(end * order.length));
    const band = order.slice(from, to);
    from = to;
    const sum = band.reduce((all, i) => all + value[i]!, 0);
    const count = Math.max(1, band.length);
    return {
      customers: band.length,
      each: sum / count,
      share: total > 0 ? sum / total : 0,
      alive: band.reduce((all, i) => all + alive[i]!, 0) / count,
    };
  });
}

export interface AtRisk {
  /** Place among the customers. */
  index: number;
  before: number;
  now: number;
  /** Money, or purchases where there is no money. */
  lost: number;
}

/** A chance below this is no customer to win back any more; its money was lost before. */
const GONE = 0.05;

export function atRisk(figures: Figures, most: number): AtRisk[] {
  const { alive, aliveBefore, expected, value } = figures;
  const worth = value ?? expected;
  const lost = (i: number): number =>
    alive[i]! > GONE ? (worth[i]! / alive[i]!) * Math.max(0, aliveBefore[i]! - alive[i]!) : 0;
  return orderBy(alive.length, lost)
    .slice(0, most)
    .filter((i) => lost(i) > 0)
    .map((index) => ({
      index,
      before: aliveBefore[index]!,
      now: alive[index]!,
      lost: lost(index),
    }));
}

/** Places from the greatest on; equals in the order they stand. */
function orderBy(count: number, of: (i: number) => number): number[] {
  const values = Array.from({ length: count }, (_, i) => of(i));
  return Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
}
