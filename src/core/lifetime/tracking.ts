/**
 * What a model says of a log of orders beside what happened: repeat purchases over time, customers by
 * number of repeat purchases, activity of cohorts, and chances by recency and frequency.
 */
import type { ModelAt } from "./models/model";
import type { Orders } from "./order-log";

export interface Tracking {
  /** Last day of each period, as an Excel serial. */
  readonly ends: number[];
  readonly days: number;
  /** Repeat purchases in each period, of customers won up to the end of the calibration. */
  readonly actual: number[];
  readonly expected: number[];
  /** Customers won up to the end of the calibration. */
  readonly customers: number;
}

/** Expected repeat purchases of a new customer within a time. */
export function expectedOfNew(at: ModelAt, time: number): number {
  return time <= 0 ? 0 : at.aliveAtAge(0, 0, 0) * at.expectedIfAlive(0, 0, time);
}

/**
 * Repeat purchases by period against the model's expectation Σ E[X(end of period − first purchase)]
 * over customers whose first purchase is not after `calibrationEnd`. `length` is the days of a unit
 * of the model's time, `days` those of a period.
 */
export function track(
  orders: Orders,
  at: ModelAt,
  length: number,
  days: number,
  calibrationEnd: number
): Tracking {
  const { customer, day, rows, asOf } = orders;
  const start = day[rows[0]!]!;
  const count = Math.max(1, Math.ceil((asOf - start + 1) / days));
  const ends = Array.from({ length: count }, (_, k) => Math.min(asOf, start + (k + 1) * days - 1));
  const actual = new Array<number>(count).fill(0);
  const born = new Map<number, number>();
  const last = new Map<number, number>();
  for (const row of rows) {
    const [who, today] = [customer[row]!, day[row]!];
    const former = last.get(who);
    if (former === undefined) {
      if (today > calibrationEnd) continue;
      born.set(today, (born.get(today) ?? 0) + 1);
    } else if (former !== today) actual[Math.floor((today - start) / days)]! += 1;
    last.set(who, today);
  }
  const upTo = new Float64Array(asOf - start + 1).map((_, d) => expectedOfNew(at, d / length));
  const cumulative = ends.map((end) => {
    let sum = 0;
    for (const [day0, customers] of born) if (day0 <= end) sum += customers * upTo[end - day0]!;
    return sum;
  });
  return {
    ends,
    days,
    actual,
    expected: cumulative.map((sum, k) => sum - (cumulative[k - 1] ?? 0)),
    customers: [...born.values()].reduce((sum, n) => sum + n, 0),
  };
}

export interface FrequencyCounts {
  /** Customers with 0, 1, … repeat purchases; the last place counts all that have more. */
  readonly actual: number[];
  readonly expected: number[];
}

/** Ages are put together where there are more kinds than this; their chances differ little. */
const MOST_AGES = 400;

export function frequencyCounts(
  frequency: ArrayLike<number>,
  age: ArrayLike<number>,
  at: ModelAt,
  most: number
): FrequencyCounts {
  const actual = new Array<number>(most + 1).fill(0);
  const expected = new Array<number>(most + 1).fill(0);
  for (let i = 0; i < frequency.length; i++) actual[Math.min(most, frequency[i]!)]! += 1;
  for (const [time, customers] of groupedAges(age)) {
    const chances = time > 0 ? at.chances(time, most - 1) : [1];
    let rest = 1;
    for (let k = 0; k < most; k++) {
      const chance = chances[k] ?? 0;
      expected[k]! += customers * chance;
      rest -= chance;
    }
    expected[most]! += customers * Math.max(0, rest);
  }
  return { actual, expected };
}

function groupedAges(age: ArrayLike<number>): Map<number, number> {
  const exact = new Map<number, number>();
  for (let i = 0; i < age.length; i++) exact.set(age[i]!, (exact.get(age[i]!) ?? 0) + 1);
  if (exact.size <= MOST_AGES) return exact;
  const oldest = Math.max(...exact.keys());
  const step = oldest / MOST_AGES;
  const sums = new Map<number, { time: number; customers: number }>();
  for (const [time, customers] of exact) {
    const place = Math.floor(time / step);
    const group = sums.get(place) ?? { time: 0, customers: 0 };
    sums.set(place, {
      time: group.time + time * customers,
      customers: group.customers + customers,
    });
  }
  // Each group stands at its mean age.
  return new Map([...sums.values()].map(({ time, customers }) => [time / customers, customers]));
}

export interface AliveGrid {
  /** Time since the last purchase, a column each. */
  readonly since: number[];
  /** Repeat purchases, a row each. */
  readonly frequency: number[];
  readonly cells: number[][];
}

/** P(alive) of customers of one age, by repeat purchases and the time since the last of them. */
export function aliveGrid(
  at: ModelAt,
  age: number,
  frequency: readonly number[],
  columns: number
): AliveGrid {
  const since = Array.from({ length: columns }, (_, k) => (age * k) / columns);
  const cells = frequency.map((x) =>
    since.map((silent) => {
      // One who bought once only has been silent since the first purchase: that is the age.
      if (x === 0) return at.alive(0, 0, silent);
      return at.alive(x, age - silent, age);
    })
  );
  return { since, frequency: [...frequency], cells };
}
