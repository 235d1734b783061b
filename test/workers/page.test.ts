import { installPageRunner } from "../../src/workers/page";

const made: unknown[][] = [];

class PageWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror = null;

  constructor(...args: unknown[]) {
    made.push(args);
  }

  postMessage({ id }: { id: number }): void {
    this.onmessage?.({ data: { kind: "done", id, result: "from the worker" } });
  }

  terminate(): void {}
}

beforeEach(() => {
  made.length = 0;
  globalThis.CCO_RUNNER = undefined;
  (globalThis as Record<string, unknown>).Worker = PageWorker;
});

test("the page's worker is made with the first heavy call, from worker.ts", async () => {
  installPageRunner();
  expect(made).toHaveLength(0);
  expect(await globalThis.CCO_RUNNER?.("finance.npv", {})).toBe("from the worker");
  expect(String(made[0]?.[0])).toMatch(/worker\.ts$/);
});

test("a runner that was injected before stays", () => {
  const injected = () => Promise.resolve(1);
  globalThis.CCO_RUNNER = injected;
  installPageRunner();
  expect(globalThis.CCO_RUNNER).toBe(injected);
});
