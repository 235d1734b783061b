/**
 * A computation at once when it is light, as a promise from the runner when it is heavy: a long
 * synchronous call freezes cells and pane alike.
 */
import { run } from "./runner";
import { TASKS, type TaskInput, type TaskName, type TaskResult } from "./tasks";

/** Steps of about 0.1 µs each, a cell read and its arithmetic: so many stay under 50 ms. */
export const LIGHT_STEPS = 300_000;

export function calculate<K extends TaskName>(
  name: K,
  input: TaskInput<K>,
  steps: number
): TaskResult<K> | Promise<TaskResult<K>> {
  if (steps > LIGHT_STEPS) return run(name, input) as Promise<TaskResult<K>>;
  const task = TASKS[name] as (input: TaskInput<K>) => TaskResult<K>;
  return task(input);
}
