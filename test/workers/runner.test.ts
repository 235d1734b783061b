import { PlanningError } from "../../src/core/errors";
import { CancelledError, run, runHereBy } from "../../src/workers/runner";
import { perform } from "../../src/workers/tasks";

const NPV = { rate: [0], flows: [[1, 2]], timing: "END" };

afterEach(() => {
  globalThis.CCO_RUNNER = undefined;
});

test("without a runner and without tasks in this thread it says so", async () => {
  await expect(run("finance.npv", NPV)).rejects.toThrow("no worker");
});

test("without a runner the work is done in this thread", async () => {
  runHereBy(perform);
  expect(await run("finance.npv", NPV)).toEqual({ rows: [[3]], failures: [] });
  await expect(run("none", NPV)).rejects.toThrow('no task named "none"');
});

test("an injected runner receives the task's name, input and options", async () => {
  const received: unknown[] = [];
  globalThis.CCO_RUNNER = (...args) => {
    received.push(args);
    return Promise.resolve(42);
  };
  expect(await run("finance.npv", NPV)).toBe(42);
  expect(received).toEqual([["finance.npv", NPV, {}]]);
});

test("a refusal that lost its class on the way is one again", async () => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as it arrives from afar
  globalThis.CCO_RUNNER = () => Promise.reject({ code: "missing", message: "no data" });
  const answer = run("finance.npv", NPV);
  await expect(answer).rejects.toBeInstanceOf(PlanningError);
  await expect(answer).rejects.toMatchObject({ code: "missing", message: "no data" });
});

test("a runner that throws at once rejects", async () => {
  globalThis.CCO_RUNNER = () => {
    throw new Error("no room");
  };
  await expect(run("finance.npv", NPV)).rejects.toThrow("no room");
});

test("a cancelled signal settles the promise", async () => {
  await expect(run("finance.npv", NPV, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(
    CancelledError
  );
});
