/** Net present value: Σ_k flow_k / (1 + rate)^t_k, t_k by the timing of the flows. */
import { need } from "../check";
import { Sum } from "../numerics/sum";
import { at, eachRow, type Column, type RowResults } from "../rows";
import { firstTime, type Timing } from "./timing";

export interface NpvInput {
  readonly rate: Column;
  /** A row a series in time order; one row is valued at every rate. */
  readonly flows: readonly (readonly number[])[];
  readonly timing: Timing;
}

export function npvRows({ rate, flows, timing }: NpvInput): RowResults {
  return eachRow(Math.max(rate.length, flows.length), (row) => [
    npv(at(rate, row), flows[flows.length === 1 ? 0 : row] as readonly number[], timing),
  ]);
}

export function npv(rate: number, flows: readonly number[], timing: Timing): number {
  need(rate > -1, "rate", rate, "a rate above -1");
  const first = firstTime(timing);
  const total = new Sum();
  flows.forEach((flow, k) => {
    // A flow of 0 adds nothing even where its discount factor has overflowed.
    if (flow !== 0) total.add(flow * discountFactor(rate, k + first));
  });
  return total.value;
}

export function discountFactor(rate: number, time: number): number {
  return Math.pow(1 + rate, -time);
}
