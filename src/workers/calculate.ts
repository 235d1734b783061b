/**
 * A computation at once when it is light, as a promise from the runner when it is heavy: a long
 * synchronous call freezes cells and pane alike.
 */
import { LIGHT_STEPS } from "./light";
import { run, runHereBy } from "./runner";
import { perform, TASKS, type TaskInput, type TaskName, type TaskResult } from "./tasks";

runHereBy(perform);

export function calculate<K extends TaskName>(
  name: K,
  input: TaskInput<K>,
  steps: number
): TaskResult<K> | Promise<TaskResult<K>> {
  if (steps > LIGHT_STEPS) return run(name, input) as Promise<TaskResult<K>>;
  const task = TASKS[name] as (input: TaskInput<K>) => TaskResult<K>;
  return task(input);
}
