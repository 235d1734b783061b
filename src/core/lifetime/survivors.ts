/**
 * Survivors of cohorts by renewal, checked and added up: how many were lost at each renewal, and how
 * many were there when a cohort was seen last. Cohorts hold counts, or shares or percentages, which
 * weigh as they stand unless the number of customers is given.
 */
import { shown } from "../check";
import { PlanningError } from "../errors";
import type { RenewalCounts } from "./retention-likelihood";

export interface Survivors extends RenewalCounts {
  /** The customers of all cohorts; null where only shares are known. */
  readonly customers: number | null;
  /** Renewals of the longest cohort. */
  readonly renewals: number;
  /** The share that survives a renewal, all renewals together. */
  readonly retention: number;
  /** True when a shorter cohort ends with 0, which may be a blank that was handed over as 0. */
  readonly endsWithZero: boolean;
}

/** `cohorts`: survivors of renewal 0, 1, 2 …; `customers`: one a cohort, or one for each. */
export function addUp(
  cohorts: readonly (readonly number[])[],
  customers: readonly number[] | null
): Survivors {
  cohorts.forEach(checkCohort);
  const renewals = Math.max(...cohorts.map(({ length }) => length - 1));
  if (renewals < 1) {
    throw new PlanningError("missing", "survivors: holds no renewal; at least 2 rows are needed");
  }
  const counted = customers !== null || cohorts.every(isCount);
  const lost = new Array<number>(renewals).fill(0);
  const kept = new Array<number>(renewals + 1).fill(0);
  let [before, after, total] = [0, 0, 0];
  cohorts.forEach((cohort, k) => {
    const weight = customers ? sizeOf(customers, k) / cohort[0]! : 1;
    cohort.slice(1).forEach((survivors, t) => {
      lost[t]! += weight * (cohort[t]! - survivors);
      before += weight * cohort[t]!;
      after += weight * survivors;
    });
    kept[cohort.length - 1]! += weight * cohort.at(-1)!;
    total += weight * cohort[0]!;
  });
  return {
    lost,
    kept,
    customers: counted ? total : null,
    renewals,
    retention: after / before,
    endsWithZero: cohorts.length > 1 && cohorts.some((cohort) => cohort.at(-1) === 0),
  };
}

function checkCohort(cohort: readonly number[], k: number, all: readonly unknown[]): void {
  const place = (t: number) => (all.length > 1 ? `cohort ${k + 1}, ` : "") + `renewal ${t}`;
  const refuse = (t: number, needed: string): never => {
    throw new PlanningError(
      "value",
      `survivors: ${place(t)} holds ${shown(cohort[t]!)}; ${needed} is needed`
    );
  };
  if (cohort.length === 0)
    throw new PlanningError("missing", `survivors: cohort ${k + 1} is blank; survivors are needed`);
  cohort.forEach((survivors, t) => {
    if (!(survivors >= 0)) refuse(t, "0 or more");
    if (t === 0 && survivors === 0) refuse(t, "a number above 0");
    if (t > 0 && survivors > cohort[t - 1]!)
      refuse(t, `at most ${shown(cohort[t - 1]!)}, the survivors before it,`);
  });
}

/** Whole numbers that begin above 1 are customers; 1 and 0.869, or 100 and 86.9, are shares. */
function isCount(cohort: readonly number[]): boolean {
  return cohort[0]! > 1 && cohort.every(Number.isInteger);
}

function sizeOf(customers: readonly number[], k: number): number {
  const size = customers[customers.length === 1 ? 0 : k]!;
  if (size > 0) return size;
  throw new PlanningError("value", `customers: holds ${shown(size)}; a number above 0 is needed`);
}
