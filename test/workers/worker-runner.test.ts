import { PlanningError } from "../../src/core/errors";
import type { Request } from "../../src/workers/protocol";
import { CancelledError } from "../../src/workers/runner";
import { serve, type Port } from "../../src/workers/serve";
import { createWorkerRunner as runnerWith, type WorkerLike } from "../../src/workers/worker-runner";
import { perform } from "../../src/workers/tasks";

const NPV = { rate: [0], flows: [[1, 2]], timing: "END" };
const createWorkerRunner = (worker: () => WorkerLike) => runnerWith(worker, async () => perform);
const ANSWER = { rows: [[3]], failures: [] };

/** A worker whose other side is `serve`, answering a turn later, or only when told to. */
class FakeWorker implements WorkerLike {
  static made: FakeWorker[] = [];
  onmessage: WorkerLike["onmessage"] = null;
  onmessageerror: WorkerLike["onmessageerror"] = null;
  onerror: WorkerLike["onerror"] = null;
  terminated = false;
  readonly received: Request[] = [];
  private readonly port: Port = {
    postMessage: (data) => {
      if (!this.terminated) this.onmessage?.({ data: structuredClone(data) } as never);
    },
    onmessage: null,
  };

  constructor(private readonly silent = false) {
    FakeWorker.made.push(this);
    if (!silent) setTimeout(() => serve(this.port));
  }

  postMessage(request: Request): void {
    this.received.push(structuredClone(request));
    if (!this.silent)
      setTimeout(() => this.port.onmessage?.({ data: structuredClone(request) } as never), 1);
  }

  terminate(): void {
    this.terminated = true;
  }

  say(data: unknown): void {
    this.onmessage?.({ data } as never);
  }

  stop(message: string): void {
    this.onerror?.({ message } as ErrorEvent);
  }
}

beforeEach(() => (FakeWorker.made = []));

test("no worker is made before there is work; then one does it all in turn", async () => {
  const run = createWorkerRunner(() => new FakeWorker());
  expect(FakeWorker.made).toHaveLength(0);
  expect(await Promise.all([run("finance.npv", NPV), run("finance.npv", NPV)])).toEqual([
    ANSWER,
    ANSWER,
  ]);
  expect(FakeWorker.made).toHaveLength(1);
  expect(FakeWorker.made[0]!.received.map(({ id }) => id)).toEqual([1, 2]);
});

test("a refusal arrives as the PlanningError that it was", async () => {
  const run = createWorkerRunner(() => new FakeWorker());
  const input = {
    ratings: [[1]],
    weights: [-1],
    directions: [1],
    normalisation: "MINMAX",
    method: "WSM",
  };
  await expect(run("scoring.score", input)).rejects.toEqual(
    new PlanningError("value", "weights: value 1 is -1; 0 or more is needed")
  );
  expect(await run("finance.npv", NPV)).toEqual(ANSWER);
});

test("progress is handed on", async () => {
  const run = createWorkerRunner(() => new FakeWorker(true));
  const shares: number[] = [];
  const answer = run("finance.npv", NPV, { onProgress: (share) => shares.push(share) });
  const [worker] = FakeWorker.made;
  worker!.say({ kind: "ready" });
  worker!.say({ kind: "progress", id: 1, share: 0.5 });
  worker!.say({ kind: "progress", id: 99, share: 0.9 });
  worker!.say({ kind: "done", id: 1, result: 5 });
  expect(await answer).toBe(5);
  expect(shares).toEqual([0.5]);
});

test("cancelling what runs ends its worker; what waits goes on in a new one", async () => {
  const stop = new AbortController();
  const run = createWorkerRunner(() => new FakeWorker(FakeWorker.made.length === 0));
  const first = run("finance.npv", NPV, { signal: stop.signal });
  const second = run("finance.npv", NPV);
  stop.abort();
  await expect(first).rejects.toBeInstanceOf(CancelledError);
  expect(await second).toEqual(ANSWER);
  expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([true, false]);
});

test("cancelling what waits leaves what runs alone", async () => {
  const stop = new AbortController();
  const run = createWorkerRunner(() => new FakeWorker());
  const first = run("finance.npv", NPV);
  const second = run("finance.npv", NPV, { signal: stop.signal });
  stop.abort();
  await expect(second).rejects.toBeInstanceOf(CancelledError);
  expect(await first).toEqual(ANSWER);
  expect(FakeWorker.made[0]!.received).toHaveLength(1);
});

test("a signal that is already given starts nothing", async () => {
  const run = createWorkerRunner(() => new FakeWorker());
  await expect(run("finance.npv", NPV, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(
    CancelledError
  );
  expect(FakeWorker.made).toHaveLength(0);
});

test("a worker that stops fails its task, and the next gets a new one", async () => {
  const run = createWorkerRunner(() => new FakeWorker(FakeWorker.made.length === 0));
  const first = run("finance.npv", NPV);
  const [worker] = FakeWorker.made;
  worker!.say({ kind: "ready" });
  worker!.stop("out of memory");
  await expect(first).rejects.toThrow("out of memory");
  expect(await run("finance.npv", NPV)).toEqual(ANSWER);
});

test("an answer that cannot be read fails its task", async () => {
  const run = createWorkerRunner(() => new FakeWorker(true));
  const first = run("finance.npv", NPV);
  const [worker] = FakeWorker.made;
  worker!.say({ kind: "ready" });
  worker!.onmessageerror?.({} as MessageEvent);
  await expect(first).rejects.toThrow("could not be read");
});

test("where no worker can be made or loaded, the work is done here", async () => {
  const refusing = createWorkerRunner(() => {
    throw new Error("blocked by policy");
  });
  expect(await refusing("finance.npv", NPV)).toEqual(ANSWER);
  await expect(refusing("none", NPV)).rejects.toThrow('no task named "none"');

  const unloadable = createWorkerRunner(() => new FakeWorker(true));
  const answer = unloadable("finance.npv", NPV);
  FakeWorker.made[0]!.stop("");
  expect(await answer).toEqual(ANSWER);
  expect(await unloadable("finance.npv", NPV)).toEqual(ANSWER);
  expect(FakeWorker.made).toHaveLength(1);
});

test("input that cannot be handed over fails its task alone", async () => {
  const run = createWorkerRunner(() => new FakeWorker());
  await expect(run("finance.npv", { rate: () => 1 })).rejects.toThrow();
  expect(await run("finance.npv", NPV)).toEqual(ANSWER);
});
