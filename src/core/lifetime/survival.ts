/**
 * The share of new customers that are customers still a time after their first purchase, by a model of
 * repeat buying.
 */
import { PlanningError } from "../errors";
import { modelNamed } from "./models";

export function survival(model: string, parameters: readonly number[], time: number): number {
  const share = modelNamed(model).survival?.(parameters, time);
  if (share !== undefined) return share;
  throw new PlanningError("value", `model: ${model} has no survival over time`);
}
