/** Series of cash flows with one rate for all, or a rate a series; one series takes several rates. */
import { PlanningError } from "../core/errors";
import type { RowFailure } from "../core/rows";
import { columns, flows as readFlows, isOmitted } from "./cells";

export interface FlowsAndRate {
  readonly flows: number[][];
  readonly rate: number[] | null;
  readonly failures: RowFailure[];
  readonly steps: number;
}

export function flowsAndRate(flows: unknown, rate: unknown): FlowsAndRate {
  const { rows, failures } = readFlows(flows, "flows");
  const given = isOmitted(rate) ? null : columns({ rate });
  const rates = given?.count ?? 1;
  if (rates > 1 && rows.length > 1 && rates !== rows.length) {
    throw new PlanningError("value", `rate: ${rates} values for ${rows.length} rows of flows`);
  }
  return {
    flows: rows,
    rate: given?.values.rate ?? null,
    failures: [...failures, ...(given?.failures ?? [])],
    steps: Math.max(rates, rows.length) * rows[0]!.length,
  };
}
