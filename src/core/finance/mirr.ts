/**
 * Modified internal rate of return, as Excel's MIRR: what is paid out is financed at one rate, what
 * comes in is reinvested at another until the last column. Rates below −1 are taken as Excel takes
 * them, as numbers in the formula; who offers the result to people refuses them first.
 */
import { need } from "../check";
import { PlanningError } from "../errors";
import { Sum } from "../numerics/sum";

/** (value of the inflows at the end / value of the outflows at the start)^(1/(n − 1)) − 1 */
export function mirr(flows: readonly number[], financeRate: number, reinvestRate: number): number {
  need(financeRate !== -1, "rate", financeRate, "a rate other than -1");
  const last = flows.length - 1;
  if (last < 1) throw new PlanningError("value", "no rate: one column has no time to earn in");
  if (!flows.some((flow) => flow < 0)) {
    throw new PlanningError("value", "no rate: no flow is negative");
  }
  if (!flows.some((flow) => flow > 0)) {
    throw new PlanningError("value", "no rate: no flow is positive");
  }
  const [paid, earned] = [new Sum(), new Sum()];
  flows.forEach((flow, k) => {
    if (flow < 0) paid.add(-flow * Math.pow(1 + financeRate, -k));
    if (flow > 0) earned.add(flow * Math.pow(1 + reinvestRate, last - k));
  });
  const growth = earned.value / paid.value;
  if (!(growth >= 0) || !Number.isFinite(growth)) {
    throw new PlanningError(
      "number",
      "no rate: the value at the end over that at the start has none"
    );
  }
  return Math.pow(growth, 1 / last) - 1;
}
