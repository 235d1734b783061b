/** One life of the add-in's page in jsdom: office.js for Excel, the add-in's functions, the bridge to the host. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { JSDOM } from "jsdom";
import type { MessageEntry } from "../host/events";
import type { Host } from "../host/host";
import type { RequestBody } from "../host/interpret";
import type { TestFunction } from "./index";
import { shimOffice } from "./office-shim";
import type { AddInWindow } from "./office-shim";

export interface Runtime {
  window: AddInWindow;
  /** Office.js is loaded and its function runtime has reported. */
  started: Promise<void>;
  runCommand(action: string): Promise<void>;
  close(): void;
}

export interface RuntimeParts {
  host: Host;
  /** The add-in's functions.js. */
  script: string | null;
  /** The pane's page and its script, run after the functions. */
  pane: { html: string; script: string; folder: string } | null;
  functions: Record<string, TestFunction>;
  pace: "fast" | "excel";
}

interface BridgeRequest {
  id: number;
  type: number;
  flags: number;
  message: { body: RequestBody };
}

export function openRuntime({ host, script, pane, functions, pace }: RuntimeParts): Runtime {
  const dom = new JSDOM(
    pane ? withoutScripts(pane.html) : "<!doctype html><html><body></body></html>",
    {
      url: "https://localhost:3000/taskpane.html",
      runScripts: "outside-only",
      pretendToBeVisual: false,
    }
  );
  const window = dom.window as unknown as AddInWindow;
  const bridge = {
    sendMessageToHost: (text: string) => void answer(text),
    onMessageFromHost: (_: string) => undefined as void,
  };
  let open = true;
  window._richApiNativeBridge = bridge;

  async function answer(text: string): Promise<void> {
    const { id, flags, message } = JSON.parse(text) as BridgeRequest;
    const response = await host.handleRequest(JSON.stringify(message.body), flags);
    const reply = { statusCode: 200, headers: {}, body: JSON.stringify(response) };
    if (open) bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: reply }));
  }

  if (pace === "fast") hurry(window);
  const ready = shimOffice(window, host);
  officeScript().runInContext(dom.getInternalVMContext());
  const { actions } = ready.complete();
  host.onMessage((entries: MessageEntry[]) => {
    if (open) bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  });
  if (script !== null)
    new vm.Script(script, { filename: "functions.js" }).runInContext(dom.getInternalVMContext());
  for (const [id, { run }] of Object.entries(functions)) {
    window.CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
  }
  if (pane) {
    loadScriptsFrom(pane.folder, dom);
    asScriptOf(window, "taskpane.js", () =>
      new vm.Script(pane.script, { filename: "taskpane.js" }).runInContext(
        dom.getInternalVMContext()
      )
    );
  }
  host.runtimeStarted();

  return {
    window,
    started: ready.started,
    runCommand: (action) =>
      new Promise((resolve, reject) => {
        const run = actions.get(action.toUpperCase());
        if (!run) return reject(new Error(`The add-in associates no function with ${action}.`));
        run({ source: { id: action }, completed: () => resolve() });
      }),
    close() {
      open = false;
      host.runtimeStopped();
      window.close();
    },
  };
}

/** The pane's page; its scripts are run one by one, office.js from the package. */
function withoutScripts(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>/gi, "");
}

/** A bundle asks the script element it runs from where its other files are. */
function asScriptOf(window: AddInWindow, file: string, run: () => void): void {
  const script = window.document.createElement("script");
  script.src = new URL(file, window.location.href).href;
  Object.defineProperty(window.document, "currentScript", { value: script, configurable: true });
  try {
    run();
  } finally {
    Object.defineProperty(window.document, "currentScript", { value: null, configurable: true });
  }
}

/** What a bundle loads on demand, as script elements of its page, is read from the built folder. */
function loadScriptsFrom(folder: string, dom: JSDOM): void {
  const { document, location } = dom.window;
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    const script = node as unknown as HTMLScriptElement;
    if (script.tagName !== "SCRIPT" || !script.src) return append(node);
    const file = path.join(folder, path.relative("/", new URL(script.src, location.href).pathname));
    append(node);
    setTimeout(() => {
      try {
        const code = readFileSync(file, "utf8");
        new vm.Script(code, { filename: file }).runInContext(dom.getInternalVMContext());
        script.dispatchEvent(new dom.window.Event("load"));
      } catch {
        script.dispatchEvent(new dom.window.Event("error"));
      }
    });
    return node;
  };
}

/** Compiled once a process; its code in V8's own form is not kept on disk. */
let compiled: vm.Script | null = null;

function officeScript(): vm.Script {
  if (!compiled) {
    const require = createRequire(path.resolve("package.json"));
    const folder = path.dirname(require.resolve("@microsoft/office-js/package.json"));
    const file = path.join(folder, "dist/excel-web-16.00.js");
    compiled = new vm.Script(readFileSync(file, "utf8"), { filename: file });
  }
  return compiled;
}

/**
 * The function runtime waits 50 ms for a batch of results and 200 to 500 ms between two batches
 * (CustomFunctionProxy). Tests need not wait with it: its long timers run at once.
 */
function hurry(window: AddInWindow): void {
  const setTimeout = window.setTimeout.bind(window);
  window.setTimeout = ((run: () => void, milliseconds = 0, ...rest: unknown[]) => {
    const batching = [50, 200, 500].includes(milliseconds);
    return setTimeout(run, batching ? 0 : milliseconds, ...(rest as []));
  }) as typeof window.setTimeout;
}
