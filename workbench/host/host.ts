/**
 * The embedded workbook host without a transport: answers Office.js requests over an engine, sends
 * events and custom function calls, and plays a host's faults where a test asks for them.
 */
import type { Area, Engine, FunctionDefinition } from "../engine/types";
import type { HostContext } from "./context";
import { MESSAGES } from "./errors";
import type { ErrorCode } from "./errors";
import { EventHub } from "./events";
import type { MessageEntry } from "./events";
import { Faults } from "./faults";
import { FunctionDispatch } from "./functions";
import type { WireLog } from "./functions";
import { interpret } from "./interpret";
import type { RequestBody, ResponseBody } from "./interpret";
import type { Manifest } from "./manifest";
import { Model } from "./model";
import type { ChartRecord } from "./model";
import { References } from "./references";
import type { ApiVersion } from "./requirements";

export interface HostOptions {
  /** ExcelApi version the host plays; newer members are refused. */
  api?: ApiVersion;
  /** How blank cells of a range reach a custom function: 0 as on the desktop, null as on the web. */
  blanks?: "zero" | "null";
}

export interface HostParts {
  engine: Engine;
  manifest?: Manifest | null;
  functions?: readonly FunctionDefinition[];
  options?: HostOptions;
}

export interface Host {
  readonly engine: Engine;
  readonly manifest: Manifest | null;
  readonly api: ApiVersion;
  readonly model: Model;
  readonly faults: Faults;
  /** What custom functions sent back, as it came. */
  readonly wire: WireLog;
  /** Answers a RichApi request; `flags` are Office.js's request flags. Never rejects. */
  handleRequest(body: RequestBody | string, flags?: number): Promise<ResponseBody>;
  /** Where events and function calls go. */
  onMessage(send: (entries: MessageEntry[]) => void): void;
  /** The add-in's runtime is loaded and its functions are associated. */
  runtimeStarted(): void;
  /** The add-in's page is gone: handlers, kept references and unanswered requests with it. */
  runtimeStopped(): void;
  charts(): readonly ChartRecord[];
  onChartsChanged(listener: () => void): () => void;
  /** The pane is asked for (Office.addin.showAsTaskpane) or hidden. */
  onPane(listener: (visible: boolean) => void): () => void;
  /** A co-author's edit: written by the engine, told to the add-in as Remote. */
  remoteEdit(area: Area, values: (string | number | boolean | null)[][]): void;
  /** Resolves when no calculation, function call, request or event is under way. */
  settle(): Promise<void>;
}

/** Request flags of office.js: 64 waits for the end of cell editing, 128 comes from custom functions. */
const FLAG_DELAY_FOR_CELL_EDIT = 64;
const FLAG_CUSTOM_FUNCTIONS = 128;

export function createHost({
  engine,
  manifest = null,
  functions = [],
  options = {},
}: HostParts): Host {
  const api = options.api ?? "1.20";
  engine.blanks = options.blanks ?? "zero";
  let send: (entries: MessageEntry[]) => void = () => undefined;
  const deliver = (entries: MessageEntry[]): void => send(entries);
  const model = new Model();
  const faults = new Faults();
  const references = new References();
  const events = new EventHub(engine, deliver);
  const dispatch = new FunctionDispatch(deliver);
  const chartListeners = new Set<() => void>();
  const paneListeners = new Set<(visible: boolean) => void>();
  const context: HostContext = {
    engine,
    model,
    events,
    references,
    functions: dispatch,
    api,
    chartsChanged: () => chartListeners.forEach((listener) => listener()),
    showPane: (visible) => paneListeners.forEach((listener) => listener(visible)),
  };
  dispatch.register(engine, functions);

  let queue: Promise<unknown> = Promise.resolve();
  let open = 0;
  let runtime = 0;

  async function answer(body: RequestBody | string, flags: number): Promise<ResponseBody> {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    if (text.length > faults.requestLimit) return refusal("RequestPayloadSizeLimitExceeded");
    const refused = await faults.before((flags & FLAG_DELAY_FOR_CELL_EDIT) !== 0);
    if (refused) return refusal(refused);
    const response = await interpret(context, JSON.parse(text) as RequestBody);
    if (JSON.stringify(response).length > faults.responseLimit) {
      return refusal("ResponsePayloadSizeLimitExceeded");
    }
    return response;
  }

  return {
    engine,
    manifest,
    api,
    model,
    faults,
    wire: dispatch.wire,
    async handleRequest(body, flags = 0) {
      if (flags & FLAG_CUSTOM_FUNCTIONS) {
        return interpret(
          context,
          typeof body === "string" ? (JSON.parse(body) as RequestBody) : body
        );
      }
      const mine = runtime;
      open++;
      const result = queue.then(() => answer(body, flags));
      queue = result.catch(() => undefined);
      try {
        const response = await result;
        return mine === runtime ? response : await new Promise<never>(() => undefined);
      } finally {
        if (mine === runtime) open--;
      }
    },
    onMessage(to) {
      send = to;
    },
    runtimeStarted() {
      dispatch.start();
    },
    runtimeStopped() {
      runtime++;
      open = 0;
      send = () => undefined;
      dispatch.stop();
      events.clear();
      references.clear();
    },
    charts: () => model.charts,
    onChartsChanged: (listener) => subscribe(chartListeners, listener),
    onPane: (listener) => subscribe(paneListeners, listener),
    remoteEdit(area, values) {
      engine.write(area, values, "Remote");
    },
    async settle() {
      for (let quiet = 0; quiet < 2;) {
        await engine.settle();
        await new Promise((resolve) => setTimeout(resolve, 0));
        quiet = open === 0 && events.idle && dispatch.outstanding === 0 ? quiet + 1 : 0;
      }
    },
  };
}

function refusal(code: ErrorCode): ResponseBody {
  return {
    Results: [],
    Error: {
      Code: code,
      Message: MESSAGES[code],
      Location: "",
      ActionIndex: -1,
      HttpStatusCode: 400,
    },
  };
}

function subscribe<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
