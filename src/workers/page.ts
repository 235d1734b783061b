/**
 * Gives the add-in page a worker for heavy work. It stands apart from functions.js, which therefore
 * names no file of the page and loads anywhere; it is created with the first heavy call.
 */
import { createWorkerRunner } from "./worker-runner";

/** Installs the page's runner unless one has been injected before. */
export function installPageRunner(): void {
  globalThis.CCO_RUNNER ??= createWorkerRunner(
    () => new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url)),
    async () => (await import("./tasks")).perform
  );
}
