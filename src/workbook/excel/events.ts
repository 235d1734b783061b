/**
 * Tells a listener that the workbook changed, whoever changed it: cells, calculation, sheets, tables,
 * selection. Many events in a row are one call, at the latest half a second after the first. Handlers die with the page, so nothing is remembered.
 */
import { isPassing } from "../errors";
import type { PlanningWorkbook } from "../types";
import { noteAuthor } from "./authors";
import { selectedProgramme } from "./select";

const QUIET = 150;
const LONGEST_WAIT = 500;
const RETRY = 1000;
const TRIES = 30;

export type Listener = Parameters<PlanningWorkbook["subscribe"]>[0];

/** Work of our own under way, and who is to be told of it at its end. */
let working = 0;
const waiting = new Set<() => void>();

/**
 * Runs work that changes many cells one after the other: listeners hear of it once, at the end, since
 * reading the workbook again after each step would take longer than the work.
 */
export async function toldOnce<T>(work: () => Promise<T>): Promise<T> {
  working++;
  try {
    return await work();
  } finally {
    working--;
    if (working === 0) {
      for (const tell of waiting) tell();
      waiting.clear();
    }
  }
}

export function subscribeToWorkbook(listener: Listener): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstUntold: number | null = null;
  let changed = false;
  let selection = false;

  const tell = async () => {
    const [wasChanged, wasSelection] = [changed, selection];
    changed = selection = false;
    firstUntold = null;
    // A selection that cannot be read, while a cell is edited say, is not worth a message.
    const selected = wasSelection ? await selectedProgramme().catch(() => null) : null;
    if (stopped || !(wasChanged || selected !== null)) return;
    listener(selected === null ? {} : { selected, changed: wasChanged });
  };
  const soon = () => {
    clearTimeout(timer);
    if (working > 0) {
      waiting.add(soon);
      return;
    }
    firstUntold ??= Date.now();
    const left = firstUntold + LONGEST_WAIT - Date.now();
    timer = setTimeout(() => void tell(), Math.max(0, Math.min(QUIET, left)));
  };
  const onChange = async (event?: unknown) => {
    noteAuthor(event);
    changed = true;
    soon();
  };
  const onSelection = async () => {
    selection = true;
    soon();
  };

  let handlers: Handler[] = [];
  const start = async (tries: number) => {
    try {
      const added = await register(onChange, onSelection);
      if (stopped) await unregister(added);
      else handlers = added;
    } catch (error) {
      if (stopped || tries === 0 || !isPassing(error)) return;
      setTimeout(() => void start(tries - 1), RETRY);
    }
  };
  void start(TRIES);

  return () => {
    stopped = true;
    waiting.delete(soon);
    clearTimeout(timer);
    void unregister(handlers);
    handlers = [];
  };
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

async function register(
  onChange: (event?: unknown) => Promise<void>,
  onSelection: () => Promise<void>
): Promise<Handler[]> {
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(onChange),
      worksheets.onCalculated.add(onChange),
      worksheets.onAdded.add(onChange),
      worksheets.onDeleted.add(onChange),
      tables.onChanged.add(onChange),
      tables.onAdded.add(onChange),
      tables.onDeleted.add(onChange),
      worksheets.onSelectionChanged.add(onSelection),
    ] as Handler[];
    await context.sync();
    return handlers;
  });
}

/** Handlers are taken off in the context that added them. */
async function unregister(handlers: readonly Handler[]): Promise<void> {
  const first = handlers[0];
  if (!first) return;
  try {
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch {
    // The page is closing, or the host is busy: `stopped` keeps the handlers silent.
  }
}
