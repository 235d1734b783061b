/**
 * Where heavy work runs: the runner that the page (or whoever loads functions.js) has put into
 * `globalThis.CCO_RUNNER`, else this thread.
 */
import { toError } from "./protocol";
import type { Progress } from "./tasks";

export interface RunOptions {
  readonly onProgress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type Runner = (task: string, input: unknown, options?: RunOptions) => Promise<unknown>;

declare global {
  var CCO_RUNNER: Runner | undefined;
}

/** Does a task by name at once. */
export type Perform = (task: string, input: unknown, progress?: Progress) => unknown;

let here: Perform | null = null;

/** Whoever brings the tasks along says how they run in this thread. */
export function runHereBy(perform: Perform): void {
  here = perform;
}

export class CancelledError extends Error {
  constructor() {
    super("cancelled");
    this.name = "CancelledError";
  }
}

/** Runs a task by name; the promise always settles, with a PlanningError where the input is wrong. */
export async function run(
  task: string,
  input: unknown,
  options: RunOptions = {}
): Promise<unknown> {
  const runner = globalThis.CCO_RUNNER;
  if (options.signal?.aborted) throw new CancelledError();
  if (typeof runner !== "function") {
    if (!here) throw new Error("no worker and no task in this thread");
    return here(task, input, options.onProgress);
  }
  try {
    return await runner(task, input, options);
  } catch (error) {
    throw toError(error);
  }
}
