/**
 * Columns of which every row counts in one total: a wrong cell refuses the call, because a total
 * without its row would be wrong. One value is repeated for every row.
 */
import { PlanningError } from "../core/errors";
import { columns } from "./cells";

export function sideBySide<K extends string>(
  given: Record<K, unknown>
): { count: number; values: Record<K, number[]> } {
  const { count, values, failures } = columns(given);
  const [first] = failures;
  if (first) throw new PlanningError(first.code, first.message);
  for (const name of Object.keys(values) as K[]) {
    if (values[name].length === 1) values[name] = new Array<number>(count).fill(values[name][0]!);
  }
  return { count, values };
}
