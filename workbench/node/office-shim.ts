/**
 * What office.js itself does before its Excel script loads, and jsdom cannot: says when it is ready
 * and in which host, keeps what the add-in associates, answers which requirement sets there are.
 * Everything else (Excel, OfficeExtension, the function runtime, Office.addin) is Microsoft's code.
 */
import type { DOMWindow } from "jsdom";
import type { Host } from "../host/host";
import { offers, requirementSets } from "../host/requirements";

export type AddInWindow = DOMWindow & {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions & { _association: Association };
  CustomFunctionMappings: Record<string, unknown>;
  _richApiNativeBridge: unknown;
};

export interface CommandEvent {
  source: { id: string };
  completed(): void;
}
type Command = (event: CommandEvent) => void;

/** As OfficeExt.Association in office.js: by upper-case name, telling who listens. */
class Association {
  readonly mappings: Record<string, unknown> = {};
  private readonly listeners: (() => void)[] = [];

  associate(name: string, run: unknown): void {
    this.mappings[name.toUpperCase()] = run;
    for (const listener of this.listeners) listener();
  }

  onchange(listener: () => void): void {
    this.listeners.push(listener);
  }
}

export function shimOffice(window: AddInWindow, host: Host) {
  const sets = lowerCase(requirementSets(host.api));
  const functions = new Association();
  const actions = new Map<string, Command>();
  const info = { host: "Excel", platform: "OfficeOnline" };
  const onReady = (callback?: (info: unknown) => unknown): Promise<unknown> =>
    Promise.resolve(info).then((ready) => {
      callback?.(ready);
      return ready;
    });
  const context = {
    requirements: {
      isSetSupported: (name: string, version = "1.1") => {
        const set = sets[String(name).toLowerCase()];
        return set !== undefined && offers(set, String(version));
      },
    },
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    host: info.host,
    platform: info.platform,
    officeTheme: undefined,
    partitionKey: undefined,
    diagnostics: { host: info.host, platform: info.platform, version: "16.01" },
  };
  const before = {
    HostType: { Excel: "Excel" },
    onReady,
    initialize: undefined,
  };
  Object.assign(window, {
    Office: { ...before, context },
    CustomFunctionMappings: {},
    CustomFunctions: { _association: functions, associate: functions.associate.bind(functions) },
  });

  return {
    started: Promise.resolve(),
    /** After the Excel script, whose Office.context waits for a page's handshake. */
    complete() {
      const office = window.Office as unknown as { actions: object };
      const associate = (name: string, run: Command): void =>
        void actions.set(name.toUpperCase(), run);
      window.Office = Object.assign(Object.create(office) as object, {
        ...before,
        actions: { ...office.actions, associate },
      }) as unknown as typeof Office;
      Object.defineProperty(window.Office, "context", { value: context });
      return { actions };
    },
  };
}

function lowerCase(sets: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version])
  );
}
