/**
 * What the Gamma-Gamma model needs of the customers: those with repeat purchases and spend above 0,
 * their spend divided by its mean, and the sums of it that do not depend on the parameters.
 */
import { shown } from "../check";
import { PlanningError } from "../errors";
import { indexNumbers } from "./number-index";

export interface SpendInput {
  /** Repeat purchases a customer; 0 is passed over. */
  readonly frequency: ArrayLike<number>;
  /** Mean spend of the repeat purchases. */
  readonly spend: ArrayLike<number>;
}

export interface RepeatSpend {
  readonly customers: number;
  /** Spend in units of its mean, in order of frequency. */
  readonly m: Float64Array;
  readonly mean: number;
  /** The customers of each frequency: places start … end − 1 of `m`. */
  readonly groups: readonly FrequencyGroup[];
  readonly sumLogM: number;
  readonly sumXLogM: number;
  readonly sumXLogX: number;
  /** Pearson's, of x and m; NaN where one of them does not differ. */
  readonly correlation: number;
  readonly differ: boolean;
  /** Repeat customers with spend of 0 or less. */
  readonly leftOut: number;
}

export interface FrequencyGroup {
  readonly times: number;
  readonly start: number;
  readonly end: number;
}

export function repeatSpend({ frequency, spend }: SpendInput): RepeatSpend {
  const { x, m: unsorted, leftOut } = select(frequency, spend);
  const mean = average(unsorted);
  for (let i = 0; i < unsorted.length; i++) unsorted[i]! /= mean;
  const { correlation, differ } = correlate(x, unsorted);
  const { groups, m } = byFrequency(x, unsorted);
  let [sumLogM, sumXLogM, sumXLogX] = [0, 0, 0];
  for (const { times, start, end } of groups) {
    const logs = sumOfLogs(m, start, end, 0, 1);
    sumLogM += logs;
    sumXLogM += times * logs;
    sumXLogX += (end - start) * times * Math.log(times);
  }
  return {
    ...{ customers: m.length, m, mean, groups },
    ...{ sumLogM, sumXLogM, sumXLogX, correlation, differ, leftOut },
  };
}

/** Σ log(shift + times·m): one logarithm for as many factors as a double holds the product of. */
export function sumOfLogs(
  m: Float64Array,
  start: number,
  end: number,
  shift: number,
  times: number
): number {
  let logs = 0;
  let product = 1;
  for (let i = start; i < end; i++) {
    product *= shift + times * m[i]!;
    if (product > 1e150 || product < 1e-150) {
      logs += Math.log(product);
      product = 1;
    }
  }
  return logs + Math.log(product);
}

function byFrequency(
  x: Float64Array,
  unsorted: Float64Array
): { groups: FrequencyGroup[]; m: Float64Array } {
  const { values, place } = indexNumbers(x);
  const next = new Int32Array(values.length + 1);
  for (let i = 0; i < x.length; i++) next[place[i]! + 1]!++;
  for (let k = 1; k < next.length; k++) next[k]! += next[k - 1]!;
  const groups = Array.from(values, (times, k) => ({
    times,
    start: next[k]!,
    end: next[k + 1]!,
  }));
  const m = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) m[next[place[i]!]!++] = unsorted[i]!;
  return { groups, m };
}

function select(
  frequency: ArrayLike<number>,
  spend: ArrayLike<number>
): { x: Float64Array; m: Float64Array; leftOut: number } {
  if (spend.length !== frequency.length) {
    throw new PlanningError(
      "value",
      `spend: ${spend.length} values for ${frequency.length} of frequency`
    );
  }
  const x = new Float64Array(frequency.length);
  const m = new Float64Array(frequency.length);
  let kept = 0;
  let leftOut = 0;
  for (let row = 0; row < frequency.length; row++) {
    const times = frequency[row]!;
    const mean = spend[row]!;
    if (times === 0) continue;
    if (!(times > 0) || !Number.isInteger(times)) {
      refuse("frequency", row, times, "a whole number of 0 or more");
    }
    if (!Number.isFinite(mean)) refuse("spend", row, mean, "a number");
    if (mean <= 0) leftOut++;
    else {
      x[kept] = times;
      m[kept++] = mean;
    }
  }
  return { x: x.slice(0, kept), m: m.slice(0, kept), leftOut };
}

function refuse(name: string, row: number, value: number, needed: string): never {
  throw new PlanningError(
    "value",
    `${name}: row ${row + 1} holds ${shown(value)}; ${needed} is needed`
  );
}

function average(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total / values.length;
}

/** m has mean 1. */
function correlate(x: Float64Array, m: Float64Array): { correlation: number; differ: boolean } {
  const center = average(x);
  let [xx, mm, xm] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const dx = x[i]! - center;
    const dm = m[i]! - 1;
    xx += dx * dx;
    mm += dm * dm;
    xm += dx * dm;
  }
  // A spread of rounding alone is none.
  const differ = mm > 1e-20 * x.length;
  return { correlation: differ && xx > 0 ? xm / Math.sqrt(xx * mm) : NaN, differ };
}
