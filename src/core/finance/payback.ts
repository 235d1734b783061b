/**
 * Payback: the time after which the running (discounted) sum of the flows stays non-negative, linear
 * within the period. Column k stands at time k − 1. A sum that recovers and falls again has not paid
 * back until its last recovery.
 */
import { need } from "../check";
import { PlanningError } from "../errors";
import { Sum } from "../numerics/sum";
import { at, eachRow, type Column, type RowResults } from "../rows";
import { discountFactor } from "./npv";

export interface PaybackInput {
  readonly flows: readonly (readonly number[])[];
  readonly rate: Column;
}

export function paybackRows({ flows, rate }: PaybackInput): RowResults {
  return eachRow(Math.max(rate.length, flows.length), (row) => [
    payback(flows[flows.length === 1 ? 0 : row] as readonly number[], at(rate, row)),
  ]);
}

export function payback(flows: readonly number[], rate = 0): number {
  need(rate > -1, "rate", rate, "a rate above -1");
  const running = runningSums(flows, rate);
  if (!running.every(Number.isFinite)) {
    throw new PlanningError("number", "the running sum is no finite number");
  }
  let last = running.length - 1;
  while (last >= 0 && (running[last] as number) >= 0) last--;
  if (last === running.length - 1) {
    throw new PlanningError("missing", `not paid back within ${flows.length} periods`);
  }
  if (last < 0) return 0;
  const before = running[last] as number;
  const after = running[last + 1] as number;
  return last + -before / (after - before);
}

/** Running sums, with what is only rounding (against the amounts that flowed so far) set to 0. */
function runningSums(flows: readonly number[], rate: number): number[] {
  const total = new Sum();
  let moved = 0;
  return flows.map((flow, k) => {
    const value = flow === 0 ? 0 : flow * discountFactor(rate, k);
    total.add(value);
    moved += Math.abs(value);
    return Math.abs(total.value) <= 1e-13 * moved ? 0 : total.value;
  });
}
