/**
 * Net present value of staged flows: the flow of a period counts times the chance that its gate and
 * every gate before it was passed. The gate of a period stands at its start.
 */
import { shown } from "../check";
import { PlanningError } from "../errors";
import { at, eachRow, type Column, type RowResults } from "../rows";
import { npv } from "./npv";
import type { Timing } from "./timing";

export interface RnpvInput {
  readonly rate: Column;
  readonly flows: readonly (readonly number[])[];
  /** A row for every series, or one for all. */
  readonly chances: readonly (readonly number[])[];
  readonly timing: Timing;
}

export function rnpvRows({ rate, flows, chances, timing }: RnpvInput): RowResults {
  const count = Math.max(rate.length, flows.length, chances.length);
  const of = (rows: readonly (readonly number[])[], row: number) =>
    rows[rows.length === 1 ? 0 : row] as readonly number[];
  return eachRow(count, (row) => [rnpv(at(rate, row), of(flows, row), of(chances, row), timing)]);
}

export function rnpv(
  rate: number,
  flows: readonly number[],
  chances: readonly number[],
  timing: Timing
): number {
  let passed = 1;
  const expected = flows.map((flow, k) => {
    const chance = chances[k] as number;
    if (!(chance >= 0 && chance <= 1)) {
      throw new PlanningError(
        "value",
        `chances: value ${k + 1} is ${shown(chance)}; a chance from 0 to 1 is needed`
      );
    }
    passed *= chance;
    return flow * passed;
  });
  return npv(rate, expected, timing);
}
