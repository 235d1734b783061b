/**
 * Inserts a planned workbook step by step: one sync a step, progress and cancel between steps. What
 * was created is removed again when a step fails or the user cancels, so that no half set remains.
 */
import type { WorkbookPlan } from "../build";
import { asWorkbookError } from "../errors";
import { WorkbookError, type Inserted, type Progress } from "../types";
import { INSERTED_SETTING, readSetting, restoreSetting, writeSetting } from "./settings";
import { isCreated, removeCreated, type Created } from "./inserted";
import { inWorkbook } from "./run";
import {
  addNames,
  addSheet,
  addTables,
  layOutSheet,
  valueBatches,
  writeFormulas,
  writeValues,
} from "./write-plan";

export async function insertPlan(
  plan: WorkbookPlan,
  progress?: Progress,
  signal?: AbortSignal
): Promise<Inserted> {
  const before = await inWorkbook((context) => lookBefore(context, plan));
  const created: Created = { sheets: [], names: [] };
  try {
    await inWorkbook((context) => insert(context, plan, created, before, progress, signal));
  } catch (error) {
    await takeBack(created, before, asWorkbookError(error));
  }
  return { sheets: created.sheets.map((sheet) => sheet.name) };
}

/** What stood in the workbook before: sheets that removal must never touch, and an earlier record. */
interface Before {
  sheetIds: ReadonlySet<string>;
  record: Created | null;
}

async function insert(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  created: Created,
  before: Before,
  progress: Progress | undefined,
  signal: AbortSignal | undefined
): Promise<void> {
  const batches = new Map(plan.sheets.map((sheet) => [sheet, valueBatches(sheet)]));
  const writes = [...batches.values()].reduce((sum, some) => sum + some.length, 0);
  const steps = writes + plan.sheets.length * 2 + 2;
  let done = 0;
  // The only place that syncs in a loop: each step is one bulk write, and cancel is asked between.
  const step = async (what: string) => {
    context.application.suspendApiCalculationUntilNextSync();
    await context.sync();
    progress?.(++done, steps, what);
    if (signal?.aborted) throw new WorkbookError("Cancelled. Nothing was added.");
  };
  if (signal?.aborted) throw new WorkbookError("Cancelled. Nothing was added.");
  const names = plan.names.map(({ name }) => name);
  // Written with the first sheet: a page that is loaded anew half way can then take everything back.
  const planned = plan.sheets.map(({ name }) => ({ id: "", name }));
  record(context, before, { sheets: planned, names, unfinished: true });
  const sheets = new Map<string, Excel.Worksheet>();
  for (const planned of plan.sheets) {
    const sheet = addSheet(context, planned);
    sheets.set(planned.name, sheet);
    // Recorded before the sync: a step that fails half way has still added its sheet.
    const added = { id: "", name: planned.name };
    created.sheets.push(added);
    const some = batches.get(planned) ?? [];
    for (const [i, values] of some.entries()) {
      writeValues(sheet, values);
      if (i === some.length - 1) addTables(sheet, planned);
      await step(planned.name);
      added.id = sheet.id;
    }
  }
  created.names.push(...names);
  addNames(context, plan);
  await step("Names");
  for (const planned of calculationFirst(plan)) {
    writeFormulas(sheets.get(planned.name) as Excel.Worksheet, planned);
    await step(`${planned.name}: formulas`);
  }
  for (const planned of plan.sheets) {
    layOutSheet(sheets.get(planned.name) as Excel.Worksheet, planned);
    await step(`${planned.name}: layout`);
  }
  record(context, before, created);
  const first = sheets.get(plan.sheets[0]?.name ?? "");
  first?.activate();
  await step("Done");
}

/** Notes what is added beside what an earlier insert had added. */
function record(context: Excel.RequestContext, { record: earlier }: Before, added: Created): void {
  writeSetting(context, INSERTED_SETTING, {
    ...added,
    sheets: [...(earlier?.sheets ?? []), ...added.sheets],
    names: [...(earlier?.names ?? []), ...added.names],
  });
}

/** The formulas that others read come first, so that nothing is calculated twice. */
function calculationFirst(plan: WorkbookPlan): WorkbookPlan["sheets"] {
  const order = (name: string) =>
    name === "Assumptions" ? 0 : name === "Calc" || name === "Lifetime" ? 1 : 2;
  return [...plan.sheets].sort((a, b) => order(a.name) - order(b.name));
}

/** Refuses when a sheet, table or name of the plan is there already. */
async function lookBefore(context: Excel.RequestContext, plan: WorkbookPlan): Promise<Before> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name");
  tables.load("items/name");
  names.load("items/name");
  const record = await readSetting(context, INSERTED_SETTING, isCreated);
  const among = (items: { name: string }[]) =>
    new Set(items.map((item) => item.name.toLowerCase()));
  const taken = [
    ...found(
      "sheet",
      plan.sheets.map((sheet) => sheet.name),
      among(worksheets.items)
    ),
    ...found(
      "table",
      plan.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
      among(tables.items)
    ),
    ...found(
      "name",
      plan.names.map((entry) => entry.name),
      among(names.items)
    ),
  ];
  if (taken.length === 0) {
    return { sheetIds: new Set(worksheets.items.map((sheet) => sheet.id)), record };
  }
  const list =
    taken.slice(0, 6).join(", ") + (taken.length > 6 ? ` and ${taken.length - 6} more` : "");
  const ours = record !== null && record.sheets.some(({ name }) => taken.includes(`sheet ${name}`));
  throw new WorkbookError(
    `The workbook has these already: ${list}. ` +
      `${ours ? 'Use "Remove what was inserted" under Set up, or rename' : "Rename or remove"} them first. ` +
      "Nothing was changed."
  );
}

const found = (what: string, wanted: string[], there: Set<string>) =>
  wanted.filter((name) => there.has(name.toLowerCase())).map((name) => `${what} ${name}`);

/** Removes what was created; says so when even that fails. */
async function takeBack(created: Created, before: Before, cause: WorkbookError): Promise<never> {
  try {
    await inWorkbook(async (context) => {
      await removeCreated(context, created, before.sheetIds);
      await restoreSetting(context, INSERTED_SETTING, before.record);
    });
  } catch {
    throw new WorkbookError(
      `${cause.message} What had been added could not be removed; use "Remove what was inserted" or delete these sheets: ` +
        `${created.sheets.map((sheet) => sheet.name).join(", ")}.`
    );
  }
  throw cause;
}
