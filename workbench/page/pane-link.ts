/**
 * The wire between the page and the add-in's frame: JSON messages as office.js exchanges them with
 * Excel for the web (excel-web-16.00.debug.js: Microsoft.Office.Common.ClientEndPoint for calls and
 * events, OSF.DDA.WAC.Delegate for what they carry). What a request means is the host's affair.
 */
import type { Host } from "../host/host";
import type { MessageEntry } from "../host/events";
import { appContext, CONVERSATION } from "./app-context";

/** OSF.DDA.MethodDispId and OSF.AgaveHostAction. */
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const LEAVES_PANE: Record<number, "forward" | "backward"> = {
  5: "forward", // CtrlF6Exit
  6: "backward",
  13: "forward", // TabExit
  14: "backward",
  15: "backward", // EscExit
  16: "backward", // F2Exit
};
const MESSAGES = "richApiMessage";
const COMMANDS = "appCommandInvoked";
/** Events of category 65536 that office.js hears by an event of their own (OfficeJsEventRegistration). */
const OWN_EVENTS: Record<number, string> = { 1: "settingsChanged", 2: "documentSelectionChanged" };
const ERROR_UNSUPPORTED = 5001;

interface WireRequest {
  _messageType: number;
  _actionName: string;
  /** 0 a call, 1 and 2 an event to be told of or no more. */
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  [position: number]: unknown;
}

export interface PaneLink {
  /** Office.js is ready in the pane, and the page's own scripts have run. */
  ready: Promise<void>;
  /** Runs a function that the add-in associated with an action, as a ribbon button does. */
  run(action: string): Promise<void>;
  /** The pane's page is gone or about to go. */
  close(): void;
}

export interface LinkEvents {
  /** The user left the pane by keyboard. */
  onLeave(direction: "forward" | "backward"): void;
  openWindow(address: string): void;
}

export function linkPane(frame: HTMLIFrameElement, host: Host, events: LinkEvents): PaneLink {
  const listening = new Set<string>();
  const commands = new Map<string, { done(): void; failed(error: Error): void }>();
  let lastCommand = 0;
  let started = false;
  let markReady = () => {};
  const activated = new Promise<void>((resolve) => (markReady = resolve));
  const loaded = new Promise<void>((resolve) =>
    frame.addEventListener("load", () => resolve(), { once: true })
  );
  const ready = Promise.all([activated, loaded]).then(() => {});

  const post = (message: object) =>
    frame.contentWindow?.postMessage(
      JSON.stringify({ ...message, _origin: location.origin, _serializerVersion: 1 }),
      location.origin
    );
  const reply = (to: WireRequest, data: unknown) =>
    post({
      _messageType: 1,
      _responseType: 0,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _data: data,
    });
  const tell = (event: string, data: unknown) => {
    if (!listening.has(event)) return;
    post({
      _messageType: 1,
      _responseType: 1,
      _actionName: event,
      _conversationId: CONVERSATION,
      _correlationId: -1,
      _errorCode: 0,
      _data: data,
    });
  };

  const executeMethod = async (request: WireRequest) => {
    const call = request._data as MethodCall;
    const dispatch = call.DdaMethod.DispatchId;
    if (dispatch === EXECUTE_RICH_API) {
      const [, , , , body, , flags] = call.ArrayData as [...unknown[]];
      const answer = await host.handleRequest(String(body), Number(flags ?? 0));
      reply(request, { Error: 0, Version: 1, Data: [200, [], JSON.stringify(answer)] });
    } else if (dispatch === COMMAND_COMPLETED) {
      completeCommand(String(call[0]), Number(call[1]));
      reply(request, { Error: 0, Version: 1 });
    } else {
      console.error(`The workbench's host does not know the Office method ${dispatch}.`);
      reply(request, { Error: ERROR_UNSUPPORTED, Version: 1 });
    }
  };
  const completeCommand = (id: string, status: number) => {
    const command = commands.get(id);
    commands.delete(id);
    if (status === 0) command?.done();
    else command?.failed(new Error(`The add-in has no function for this command (${status}).`));
  };

  const onMessage = (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    const request = JSON.parse(event.data) as WireRequest;
    if (request._messageType !== 0) return;
    if (request._actionType === 1) {
      listening.add(request._actionName);
      if (request._actionName === COMMANDS) markReady();
      reply(request, { Error: 0 });
    } else if (request._actionType === 2) {
      listening.delete(request._actionName);
      reply(request, { Error: 0 });
    } else if (request._actionName === "executeMethod") {
      void executeMethod(request);
    } else if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      if (started) startAgain();
      started = true;
      reply(request, appContext(host));
    } else if (request._actionName === "ContextActivationManager_openWindowInHost") {
      events.openWindow((request._data as { strUrl: string }).strUrl);
      reply(request, null);
    } else {
      const [, action] = Array.isArray(request._data) ? (request._data as [string, number]) : [];
      const direction = action === undefined ? undefined : LEAVES_PANE[action];
      if (direction) events.onLeave(direction);
      reply(request, null);
    }
  };
  window.addEventListener("message", onMessage);

  const deliver = (entries: MessageEntry[]) => {
    const own = entries.filter(isOwnEvent);
    const rest = entries.filter((entry) => !isOwnEvent(entry));
    for (const [, type] of own) tell(OWN_EVENTS[type]!, {});
    if (rest.length > 0) tell(MESSAGES, { ArrayData: rest });
  };
  /** The page in the frame has loaded itself anew: what the old one had registered is gone. */
  const startAgain = () => {
    host.runtimeStopped();
    listening.clear();
    host.onMessage(deliver);
  };
  host.onMessage(deliver);

  return {
    ready,
    async run(action) {
      await ready;
      const id = `command-${++lastCommand}`;
      return new Promise((done, failed) => {
        commands.set(id, { done, failed });
        tell(COMMANDS, [id, action, JSON.stringify({ source: { id: action } })]);
      });
    },
    close() {
      window.removeEventListener("message", onMessage);
      host.runtimeStopped();
    },
  };
}

function isOwnEvent([category, type]: MessageEntry): boolean {
  return category === 65536 && OWN_EVENTS[type] !== undefined;
}
