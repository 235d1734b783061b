/**
 * Customers who are nearly alike as one row at their mean: of the same frequency, of about the same age
 * and active for about the same share of it. A likelihood over these few rows has its maximum so near
 * that of all customers (about 0.3 % of a parameter) that two or three steps lead from one to the other.
 */
import { distinct } from "../numerics/rising";
import type { MergedCustomers } from "./customers";

const AGES = 4;
const SHARES = 32;
/** Places for sums; where more are wanted, hardly any customers are alike. */
const MOST = 4_000_000;

/** `whole`: ages and recencies stay whole numbers of periods. The customers themselves where too few are alike. */
export function alike(customers: MergedCustomers, whole: boolean): MergedCustomers {
  const { rows, frequency, recency, age, counts } = customers;
  const { values, index } = distinct(frequency);
  const [youngest, oldest] = range(age);
  const perAge = oldest > youngest ? AGES / (oldest - youngest) : 0;
  const size = values.length * AGES * SHARES;
  if (size > MOST) return customers;
  const [weights, recencies, ages] = [0, 0, 0].map(() => new Float64Array(size));
  for (let i = 0; i < rows; i++) {
    const ofAge = Math.min(AGES - 1, Math.floor((age[i]! - youngest) * perAge));
    const share = recency[i]! > 0 ? recency[i]! / age[i]! : 0;
    const ofShare = Math.min(SHARES - 1, Math.floor(share * SHARES));
    const place = (index[i]! * AGES + ofAge) * SHARES + ofShare;
    weights![place]! += counts[i]!;
    recencies![place]! += counts[i]! * recency[i]!;
    ages![place]! += counts[i]! * age[i]!;
  }
  const taken: number[] = [];
  weights!.forEach((weight, place) => weight > 0 && taken.push(place));
  const mean = (sums: Float64Array) =>
    Float64Array.from(taken, (place) => {
      const value = sums[place]! / weights![place]!;
      return whole ? Math.round(value) : value;
    });
  return {
    rows: taken.length,
    frequency: Float64Array.from(taken, (place) => values[Math.floor(place / (AGES * SHARES))]!),
    recency: mean(recencies!),
    age: mean(ages!),
    counts: Float64Array.from(taken, (place) => weights![place]!),
    total: customers.total,
  };
}

function range(values: Float64Array): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
