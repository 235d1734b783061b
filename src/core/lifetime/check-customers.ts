/** What frequency, recency and age must be, with a message that names the row. */
import { shown } from "../check";
import { PlanningError } from "../errors";
import type { Customers } from "./customers";

/** What is wrong with a customer, as "recency: … holds …; … is needed", or null. `place` names the row. */
export function customerProblem(
  x: number,
  recency: number,
  age: number,
  discrete: boolean,
  place = ""
): string | null {
  if (!(x >= 0 && Number.isInteger(x))) {
    return `frequency: ${place}holds ${shown(x)}; a whole number from 0 on is needed`;
  }
  if (!(age >= 0)) return `age: ${place}holds ${shown(age)}; 0 or more is needed`;
  if (!(recency >= 0)) return `recency: ${place}holds ${shown(recency)}; 0 or more is needed`;
  if (!(recency <= age * ROUNDING)) {
    return `recency: ${place}holds ${shown(recency)}; at most the age ${shown(age)} is needed`;
  }
  if (x === 0 && recency > 0) {
    return `recency: ${place}holds ${shown(recency)} at frequency 0; 0 is needed`;
  }
  if (!discrete) return null;
  if (!Number.isInteger(age)) {
    return `age: ${place}holds ${shown(age)}; a whole number of periods is needed`;
  }
  if (age > MOST_PERIODS) {
    return `age: ${place}holds ${shown(age)}; at most ${MOST_PERIODS} periods are needed`;
  }
  if (!Number.isInteger(recency)) {
    return `recency: ${place}holds ${shown(recency)}; a whole number of periods is needed`;
  }
  if (x > recency) {
    return `frequency: ${place}holds ${shown(x)}; at most one purchase a period up to the recency ${shown(recency)} is needed`;
  }
  return null;
}

/** A century of days: the models of whole periods add up over them. */
export const MOST_PERIODS = 36_525;

/** Ages and recencies are often differences of dates divided by 7: a last digit is forgiven. */
const ROUNDING = 1 + 1e-12;

/** Throws for the first customer that is wrong, naming the row. */
export function checkCustomers(
  { frequency, recency, age, counts }: Customers,
  discrete: boolean
): void {
  for (let i = 0; i < frequency.length; i++) {
    const count = counts ? counts[i]! : 1;
    if (!(count >= 0 && count < Infinity)) {
      const held = `row ${rowNumber(i)} holds ${shown(count)}`;
      throw new PlanningError("value", `counts: ${held}; 0 or more is needed`);
    }
    if (surelyRight(frequency[i]!, recency[i]!, age[i]!, discrete)) continue;
    const place = `row ${rowNumber(i)} `;
    const problem = customerProblem(frequency[i]!, recency[i]!, age[i]!, discrete, place);
    if (problem !== null) throw new PlanningError("value", problem);
  }
}

/** True for a customer of continuous time who needs no second look: the usual case. */
function surelyRight(x: number, recency: number, age: number, discrete: boolean): boolean {
  const plain = recency >= 0 && recency <= age && age < Infinity && Number.isInteger(x);
  return plain && !discrete && (x > 0 || (x === 0 && recency === 0));
}

/** Row 73211 as a message prints it: 73,211. */
export function rowNumber(index: number): string {
  return String(index + 1).replace(/\B(?=(\d{3})+$)/g, ",");
}
