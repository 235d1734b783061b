/**
 * A workbook in Node with Microsoft's own client in front of it: the unmodified office.js script
 * for Excel runs in jsdom and talks to the host over its native bridge, so that tests see the real
 * load rules, error texts, events and custom function runtime.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createEngine } from "../engine/headless";
import type { Engine } from "../engine/types";
import type { Faults } from "../host/faults";
import { readFunctions } from "../host/function-metadata";
import { createHost } from "../host/host";
import type { Host } from "../host/host";
import { readManifest } from "../host/manifest";
import type { ApiVersion } from "../host/requirements";
import { openRuntime } from "./runtime";
import type { Runtime } from "./runtime";

export interface OpenOptions {
  /** The built add-in; its functions are registered and run. Left out: no add-in. */
  dist?: string;
  /** Runs the built pane too (taskpane.js), so that its ribbon commands can be called. */
  pane?: boolean;
  blanks?: "zero" | "null";
  api?: ApiVersion;
  /** More functions than the add-in's, by their id: metadata as in functions.json and what they run. */
  functions?: Record<string, TestFunction>;
  /** Milliseconds between batches of function results: 0, or Excel's own 50 and 200. */
  pace?: "fast" | "excel";
}

export interface TestFunction {
  parameters: { name: string; matrix?: boolean; optional?: boolean }[];
  run: (...args: never[]) => unknown;
}

export interface OpenWorkbook {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly window: Runtime["window"];
  engine: Engine;
  host: Host;
  faults: Faults;
  /** Runs a ribbon command's function, as a click on its button does. */
  runCommand(action: string): Promise<void>;
  /** The add-in's page is loaded anew; Excel, Office and window are new afterwards. */
  reload(): Promise<void>;
  settle(): Promise<void>;
  close(): void;
}

export async function openWorkbook(options: OpenOptions = {}): Promise<OpenWorkbook> {
  const engine = createEngine();
  const dist = options.dist === undefined ? null : path.resolve(options.dist);
  const manifest = dist ? readManifest(read(dist, "manifest.xml")) : null;
  const namespace = manifest?.functions.namespace ?? "CCO";
  const metadata = dist ? read(dist, "functions.json") : '{"functions":[]}';
  const host = createHost({
    engine,
    manifest,
    functions: [
      ...readFunctions(metadata, namespace),
      ...readFunctions(testMetadata(options.functions ?? {}), namespace),
    ],
    options: { api: options.api, blanks: options.blanks },
  });
  const script =
    dist && existsSync(path.join(dist, "functions.js")) ? read(dist, "functions.js") : null;
  const pane =
    dist && options.pane
      ? {
          html: read(dist, "taskpane.html"),
          script: read(dist, "taskpane.js"),
          folder: dist,
        }
      : null;
  const open = (): Runtime =>
    openRuntime({
      host,
      script,
      pane,
      functions: options.functions ?? {},
      pace: options.pace ?? "fast",
    });
  let runtime = open();
  await runtime.started;
  return {
    get Excel() {
      return runtime.window.Excel;
    },
    get Office() {
      return runtime.window.Office;
    },
    get CustomFunctions() {
      return runtime.window.CustomFunctions;
    },
    get window() {
      return runtime.window;
    },
    engine,
    host,
    faults: host.faults,
    runCommand: (action) => runtime.runCommand(action),
    async reload() {
      runtime.close();
      runtime = open();
      await runtime.started;
    },
    settle: () => host.settle(),
    close() {
      runtime.close();
      engine.dispose();
    },
  };
}

function read(dist: string, file: string): string {
  return readFileSync(path.join(dist, file), "utf8");
}

function testMetadata(functions: Record<string, TestFunction>): string {
  const list = Object.entries(functions).map(([id, { parameters }]) => ({
    id,
    name: id,
    parameters: parameters.map(({ name, matrix, optional }) => ({
      name,
      optional,
      dimensionality: matrix ? "matrix" : "scalar",
    })),
  }));
  return JSON.stringify({ functions: list });
}
