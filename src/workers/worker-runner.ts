/**
 * Runs tasks one after another in a worker that is created with the first of them. Every promise
 * settles: a worker that fails rejects its task and is replaced, one that cannot be loaded at all
 * (an old web view, a strict content policy) leaves the work to the page's own thread, and cancelling
 * a running task ends the worker, since a computation cannot hear a message before it is over.
 */
import { CancelledError, type Perform, type Runner, type RunOptions } from "./runner";
import { toError, type Reply, type Request } from "./protocol";

export interface WorkerLike {
  postMessage(message: Request): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Job extends Request {
  readonly options: RunOptions;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** `tasks` brings the work into this thread, where no worker can be loaded. */
export function createWorkerRunner(
  createWorker: () => WorkerLike,
  tasks: () => Promise<Perform>
): Runner {
  const waiting: Job[] = [];
  let worker: WorkerLike | null = null;
  let loaded = false;
  let unavailable = false;
  let running: Job | null = null;
  let lastId = 0;

  return (task, input, options = {}) =>
    new Promise((resolve, reject) => {
      const job = { id: ++lastId, task, input, options, resolve, reject };
      if (options.signal?.aborted) return reject(new CancelledError());
      options.signal?.addEventListener("abort", () => cancel(job), { once: true });
      waiting.push(job);
      next();
    });

  function next(): void {
    if (running) return;
    const job = waiting.shift();
    if (!job) return;
    running = job;
    if (!unavailable && !worker) start();
    if (!worker) return void inThisThread(job);
    try {
      worker.postMessage({ id: job.id, task: job.task, input: job.input });
    } catch (error) {
      settle(() => job.reject(error));
    }
  }

  function start(): void {
    try {
      worker = createWorker();
    } catch {
      unavailable = true;
      return;
    }
    worker.onmessage = ({ data }) => receive(data);
    worker.onerror = (event) => fail(event.message || "the worker stopped");
    worker.onmessageerror = () => fail("the worker's answer could not be read");
  }

  function receive(reply: Reply): void {
    if (reply.kind === "ready") {
      loaded = true;
      return;
    }
    const job = running;
    if (!job || reply.id !== job.id) return;
    if (reply.kind === "progress") job.options.onProgress?.(reply.share);
    else if (reply.kind === "done") settle(() => job.resolve(reply.result));
    else settle(() => job.reject(toError(reply.error)));
  }

  function fail(message: string): void {
    end();
    const job = running;
    if (!loaded) unavailable = true;
    if (!job) return;
    if (unavailable) void inThisThread(job);
    else settle(() => job.reject(new Error(message)));
  }

  function cancel(job: Job): void {
    const place = waiting.indexOf(job);
    if (place >= 0) {
      waiting.splice(place, 1);
      job.reject(new CancelledError());
    } else if (running === job) {
      end();
      settle(() => job.reject(new CancelledError()));
    }
  }

  async function inThisThread(job: Job): Promise<void> {
    try {
      const perform = await tasks();
      if (running !== job) return;
      const result = perform(job.task, job.input, job.options.onProgress);
      settle(() => job.resolve(result));
    } catch (error) {
      settle(() => job.reject(error));
    }
  }

  function settle(answer: () => void): void {
    running = null;
    answer();
    next();
  }

  function end(): void {
    worker?.terminate();
    worker = null;
  }
}
