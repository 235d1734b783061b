/**
 * One opened workbook: grid, engine, host and the link to the pane. It exists once for a page and
 * is what tests and the browser's console find as `window.workbench`.
 */
import type { FUniver } from "@univerjs/core/facade";
import { attachEngine } from "../engine/attach";
import type { Engine, FunctionDefinition } from "../engine/types";
import { createHost, type Host, type HostOptions } from "../host/host";
import type { Manifest } from "../host/manifest";
import { hostedAddress } from "./app-context";
import { drawCharts } from "./chart/chart-layer";
import { explainErrors } from "./error-tips";
import { createGrid } from "./grid";
import { localAddress } from "./local-address";
import { linkPane, type PaneLink } from "./pane-link";
import { OFFICE_THEMES, firstTheme, type ThemeName } from "./theme";

/** The built add-in as its manifest describes it, with every address on this server. */
export interface AddIn {
  manifest: Manifest;
  functions: FunctionDefinition[];
}

export interface Session {
  api: FUniver;
  engine: Engine;
  host: Host;
  paneAddress: string;
  /** Resolves once the sample is in the workbook and calculated; at once for an empty workbook. */
  sampleReady: Promise<void>;
  /** What the pane reads as Office.context.officeTheme. */
  officeTheme: Record<string, unknown>;
  /** To be called with the pane's frame when there is a new one, with null when it goes. */
  connect(frame: HTMLIFrameElement | null): void;
  /** Runs the function that the add-in associated with a ribbon action. */
  run(action: string): Promise<void>;
  useTheme(theme: ThemeName): void;
  settle(): Promise<void>;
}

declare global {
  interface Window {
    workbench: Session;
  }
}

export function openSession(container: HTMLElement, { manifest, functions }: AddIn): Session {
  const query = new URLSearchParams(location.search);
  const grid = createGrid(container);
  const engine = attachEngine(grid);
  const host = createHost({ engine, manifest, functions, options: optionsOf(query) });
  drawCharts(grid.api, grid.workbook, host);
  explainErrors(grid.univer, engine);

  let frame: HTMLIFrameElement | null = null;
  let link: PaneLink | null = null;
  let linked = (_: PaneLink) => {};
  const firstLink = new Promise<PaneLink>((resolve) => (linked = resolve));

  const session: Session = {
    api: grid.api,
    engine,
    host,
    paneAddress: hostedAddress(localAddress(manifest.paneUrl)),
    officeTheme: OFFICE_THEMES[firstTheme()],
    sampleReady: firstLink.then(async (first) => {
      await first.ready;
      if (!query.has("blank")) await first.run("InsertSample");
      await session.settle();
    }),
    connect(next) {
      link?.close();
      link = null;
      frame = next;
      if (!frame) return;
      link = linkPane(frame, host, {
        onLeave: () => container.querySelector<HTMLElement>("[contenteditable=true]")?.focus(),
        openWindow: (address) => window.open(localAddress(address), "_blank", "noopener"),
      });
      linked(link);
    },
    async run(action) {
      await link?.run(action);
    },
    useTheme(theme) {
      session.officeTheme = OFFICE_THEMES[theme];
      // Excel tells a pane nothing of a new theme; panes look again when they get the focus.
      frame?.contentWindow?.dispatchEvent(new Event("focus"));
    },
    settle: () => host.settle(),
  };
  session.sampleReady.catch((error: Error) => console.error(error.message));
  window.workbench = session;
  return session;
}

function optionsOf(query: URLSearchParams): HostOptions {
  return {
    api: query.get("api") === "1.12" ? "1.12" : "1.20",
    blanks: query.get("blanks") === "null" ? "null" : "zero",
  };
}
