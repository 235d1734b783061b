/**
 * Recalculates the workbook with each input cell at its low and at its high value and reads the output
 * cell. What the cells held is in the journal before the first is touched, and back in the cells at the
 * end, whether the run finished, failed or was cancelled.
 */
import { otherAuthor, noteAuthor } from "../../excel/authors";
import { calculated } from "../../excel/calculated";
import { toldOnce } from "../../excel/events";
import { inWorkbook } from "../../excel/run";
import { asWorkbookError, isPassing } from "../../errors";
import { readNumber } from "../../read/reading";
import type { CellContent } from "../../read/snapshot";
import { WorkbookError, type Progress, type Reading } from "../../types";
import type { Place, WhatIfBar, WhatIfInput, WhatIfResult } from "../types";
import { isRunning, readJournal, SESSION, writeJournal, type Journal } from "./journal";
import { contentOf, restoreCells } from "./restore";
import { alone } from "./running";

const AS_BEFORE = "Every cell is as it was.";
const MOST_INPUTS = 50;

export function runWhatIf(
  output: Place,
  inputs: readonly WhatIfInput[],
  progress?: Progress,
  signal?: AbortSignal
): Promise<WhatIfResult> {
  return alone(
    () => toldOnce(() => run(output, inputs, progress, signal)),
    () => {
      throw new WorkbookError("Another what-if is still running. Nothing was changed.");
    }
  );
}

interface Prepared {
  journal: Journal;
  base: number;
  /** What each input cell gives as it stands. */
  values: number[];
}

async function run(
  output: Place,
  inputs: readonly WhatIfInput[],
  progress: Progress | undefined,
  signal: AbortSignal | undefined
): Promise<WhatIfResult> {
  checkInputs(inputs);
  const prepared = await inWorkbook((context) => prepare(context, output, inputs, signal));
  const total = inputs.length * 2 + 1;
  let bars: WhatIfBar[];
  try {
    bars = await watchingOthers((stop) =>
      inWorkbook((context) => {
        let done = 0;
        const step = (what: string) => {
          if (signal?.aborted) throw new WorkbookError("Cancelled.");
          stop();
          progress?.(done++, total, what);
        };
        return tryAll(context, output, inputs, prepared, step, signal);
      })
    );
  } catch (error) {
    const cause = asWorkbookError(error).message.replace(/ ?Nothing was changed\.$/, "");
    await putBack(prepared.journal, cause);
    throw new WorkbookError(`${cause} ${AS_BEFORE}`);
  }
  await putBack(prepared.journal, "");
  await verify(output, prepared.base);
  progress?.(total, total, "Done");
  return { output, base: prepared.base, bars: widestFirst(bars) };
}

function checkInputs(inputs: readonly WhatIfInput[]): void {
  const refuse = (why: string): never => {
    throw new WorkbookError(`${why} Nothing was changed.`);
  };
  if (inputs.length === 0) refuse("Choose at least one input cell.");
  if (inputs.length > MOST_INPUTS) refuse(`Choose at most ${MOST_INPUTS} input cells.`);
  for (const { place, low, high } of inputs) {
    if (!Number.isFinite(low) || !Number.isFinite(high)) {
      refuse(`${nameOf(place)}: the low and the high value must be numbers.`);
    }
  }
}

const nameOf = ({ sheet, address }: Place): string => `${sheet}!${address.replace(/\$/g, "")}`;

/** Looks at every cell, refuses what cannot be tried, and writes the journal. */
async function prepare(
  context: Excel.RequestContext,
  output: Place,
  inputs: readonly WhatIfInput[],
  signal: AbortSignal | undefined
): Promise<Prepared> {
  const refuse = (why: string): never => {
    throw new WorkbookError(`${why} Nothing was changed.`);
  };
  const other = otherAuthor();
  if (other !== null) {
    const minutes = Math.max(1, Math.round((Date.now() - other) / 60_000));
    refuse(
      `Somebody else changed this workbook ${minutes} min ago. A what-if writes to cells for a moment, so it waits until you are alone.`
    );
  }
  const earlier = await readJournal(context);
  if (earlier && isRunning(earlier)) {
    refuse("Somebody else runs a what-if in this workbook at the moment.");
  }
  if (earlier) await restoreCells(context, earlier);
  context.application.load("calculationMode");
  const cells = [output, ...inputs.map(({ place }) => place)].map((place) => ({
    place,
    sheet: context.workbook.worksheets.getItemOrNullObject(place.sheet),
  }));
  for (const { sheet } of cells) sheet.load("id,name");
  await context.sync();
  if (context.application.calculationMode !== "Automatic") {
    refuse("Calculation is not automatic; switch it on under Formulas.");
  }
  const loaded = cells.map(({ place, sheet }) => {
    if (sheet.isNullObject) return refuse(`The sheet ${place.sheet} is not there.`);
    const range = sheet.getRange(place.address);
    const parent = range.getSpillParentOrNullObject();
    range.load("values,formulas,address,cellCount");
    parent.load("address");
    return { place, sheet, range, parent };
  });
  await context.sync();
  const seen = new Set<string>();
  for (const { place, range, parent } of loaded) {
    if (range.cellCount !== 1) refuse(`${nameOf(place)} is more than one cell.`);
    if (seen.has(range.address)) refuse(`${nameOf(place)} is chosen twice.`);
    seen.add(range.address);
    const spilled = !parent.isNullObject && parent.address !== range.address;
    if (spilled && place !== output) {
      refuse(
        `${nameOf(place)} is filled by the formula in ${parent.address}; choose a cell of its own.`
      );
    }
  }
  const [first, ...others] = loaded as [(typeof loaded)[number], ...typeof loaded];
  const result = await calculated(context, first.range, { signal });
  const base = readNumber(result as CellContent, "it is blank");
  const values = others.map(({ place, range }) => {
    const value = readNumber(range.values[0]?.[0] as CellContent, "it is blank");
    return value.value ?? refuse(`${nameOf(place)} holds no number: ${problemOf(value)}.`);
  });
  if (base.value === null) return refuse(`${nameOf(output)} holds no number: ${problemOf(base)}.`);
  const now = Date.now();
  const journal: Journal = {
    session: SESSION,
    began: now,
    beat: now,
    cells: others.map(({ place, sheet, range }, i) => ({
      sheetId: sheet.id,
      place: { sheet: sheet.name, address: place.address },
      original: range.formulas[0]?.[0] as CellContent,
      trials: [inputs[i]!.low, inputs[i]!.high],
    })),
  };
  writeJournal(context, journal);
  await context.sync();
  return { journal, base: base.value, values };
}

const problemOf = (reading: Reading<unknown>): string =>
  (reading as { problem?: string | null }).problem ?? "it is blank";

/** One input after the other, each back in place before the next. */
async function tryAll(
  context: Excel.RequestContext,
  output: Place,
  inputs: readonly WhatIfInput[],
  { journal, values }: Prepared,
  step: (what: string) => void,
  signal: AbortSignal | undefined
): Promise<WhatIfBar[]> {
  const { worksheets } = context.workbook;
  const result = worksheets.getItem(output.sheet).getRange(output.address);
  const attempt = async (cell: Excel.Range, value: number, what: string) => {
    step(what);
    writeJournal(context, { ...journal, beat: Date.now() });
    cell.values = [[value]];
    await context.sync();
    const given = await calculated(context, result, { signal });
    return readNumber(given as CellContent, "The output is blank");
  };
  const bars: WhatIfBar[] = [];
  for (const [i, { place, label, low, high }] of inputs.entries()) {
    const { sheetId, original } = journal.cells[i]!;
    const cell = worksheets.getItem(sheetId).getRange(place.address);
    const name = label ?? nameOf(place);
    const outputLow = await attempt(cell, low, `${name}, low`);
    const outputHigh = await attempt(cell, high, `${name}, high`);
    cell.formulas = [[contentOf(original)]];
    bars.push({ label: name, place, base: values[i]!, low, high, outputLow, outputHigh });
  }
  return bars;
}

/** Stops the run when somebody else changes a cell meanwhile. */
async function watchingOthers<T>(work: (stop: () => void) => Promise<T>): Promise<T> {
  const handler = await inWorkbook(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => noteAuthor(event));
    await context.sync();
    return added;
  });
  try {
    return await work(() => {
      if (otherAuthor() !== null) {
        throw new WorkbookError("Somebody else changed the workbook meanwhile, so it was stopped.");
      }
    });
  } finally {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    }).catch(() => undefined);
  }
}

const TRIES = 20;
const PAUSE = 500;

/** A busy host is asked again for a while; what still fails stays in the journal for the next start. */
async function putBack(journal: Journal, cause: string, tries = TRIES): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { left } = await restoreCells(context, journal);
      if (left.length === 0) return;
      const cells = left.map(({ place, original }) => `${nameOf(place)} (was ${original})`);
      throw new WorkbookError(
        `${cause} These cells were changed by somebody meanwhile and were left alone: ${cells.join(", ")}.`.trim()
      );
    });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    if (tries > 1 && isPassing(error)) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      return putBack(journal, cause, tries - 1);
    }
    const cells = journal.cells.map(({ place }) => nameOf(place)).join(", ");
    throw new WorkbookError(
      `${cause} The cells could not be put back (${asWorkbookError(error).message.replace(/ ?Nothing was changed\.$/, "")}) ` +
        `The pane tries again when it starts; until then these may hold values tried: ${cells}.`.trim()
    );
  }
}

/** After all is back the output is what it was, else the bars are not to be trusted. */
async function verify(output: Place, base: number): Promise<void> {
  await inWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItem(output.sheet).getRange(output.address);
    const value = await calculated(context, range);
    if (typeof value === "number" && Math.abs(value - base) <= 1e-9 * (1 + Math.abs(base))) return;
    throw new WorkbookError(
      `${nameOf(output)} was ${base} before and is ${String(value)} now with the same inputs, so the answers are not to be relied on. ${AS_BEFORE}`
    );
  });
}

const span = ({ outputLow, outputHigh }: WhatIfBar): number =>
  outputLow.value === null || outputHigh.value === null
    ? Infinity
    : Math.abs(outputHigh.value - outputLow.value);

const widestFirst = (bars: WhatIfBar[]): WhatIfBar[] => [...bars].sort((a, b) => span(b) - span(a));
