/**
 * Writes a draft to the tables and builds, or brings up to date, the programme's own sheet. A step that
 * fails or a cancel puts the tables back and takes a new sheet away.
 */
import { cellAddress } from "../address";
import { caseChart } from "../build/case-block";
import { ownCaseSheet, OWN_ROWS, PILOT_CELLS, PILOT_INPUTS } from "../build/own-case-sheet";
import { CHECK_COLUMN, ROWS } from "../build/frame";
import { CALC_SECTIONS, layOut } from "../calc";
import { asWorkbookError } from "../errors";
import { calculated } from "../excel/calculated";
import { addChart } from "../excel/charts";
import { toldOnce } from "../excel/events";
import { inWorkbook } from "../excel/run";
import { readSetting, writeSetting } from "../excel/settings";
import { addSheet, layOutSheet, writeFormulas, writeValues } from "../excel/write-plan";
import { loadSnapshot } from "../read/load";
import type { WorkbookSnapshot } from "../read/snapshot";
import { WorkbookError, type Progress } from "../types";
import { CASE_SHEETS_SETTING, findBlocks, isIds, loadBlock } from "./blocks";
import { problemsOf } from "./problems";
import { CASE_CELLS, CASE_TABLES } from "./read";
import { checksOf } from "./read-block";
import { changeRows, restoreRows } from "./table-rows";
import type { BuiltCase, CaseCheck, CaseDraft, PilotPlan } from "./types";
import { changesOf, DRAFT_TABLES } from "./write-draft";

const STEPS = ["Tables", "Sheet", "Formulas", "Layout", "Checks"] as const;

export function buildCase(
  draft: CaseDraft,
  progress?: Progress,
  signal?: AbortSignal
): Promise<BuiltCase> {
  return toldOnce(() => inWorkbook((context) => build(context, draft, progress, signal)));
}

async function build(
  context: Excel.RequestContext,
  draft: CaseDraft,
  progress: Progress | undefined,
  signal: AbortSignal | undefined
): Promise<BuiltCase> {
  const step = (done: number) => {
    if (signal?.aborted) throw new WorkbookError("Cancelled. Nothing was changed.");
    progress?.(done, STEPS.length, STEPS[done] ?? "");
  };
  const snapshot = await loadSnapshot(context, {
    tables: CASE_TABLES,
    cells: CASE_CELLS,
    blocks: [],
    formulas: true,
  });
  const [problem] = problemsOf(draft, snapshot);
  if (problem) throw new WorkbookError(`${problem.message} Nothing was changed.`);
  step(0);
  const name = draft.programme.trim();
  const earlier = (await findBlocks(context)).sheets.get(name.toLowerCase());
  const undo = { tables: false, sheet: null as string | null };
  try {
    const changes = changesOf(draft, snapshot);
    undo.tables = true;
    for (const change of changes) changeRows(context, snapshot, change);
    await context.sync();
    step(1);
    const sheet = earlier
      ? await updateSheet(context, earlier.sheet, draft)
      : await newSheet(context, snapshot, draft, undo, step);
    step(4);
    const checks = await failing(context, name);
    progress?.(STEPS.length, STEPS.length, "Done");
    return { sheet: { sheet, address: "A1" }, created: !earlier, checks };
  } catch (error) {
    return takeBack(snapshot, undo, asWorkbookError(error));
  }
}

async function newSheet(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
  draft: CaseDraft,
  undo: { sheet: string | null },
  step: (done: number) => void
): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const ids = (await readSetting(context, CASE_SHEETS_SETTING, isIds)) ?? [];
  const name = sheetName(
    draft.programme.trim(),
    worksheets.items.map((sheet) => sheet.name)
  );
  const plan = ownCaseSheet(
    {
      programme: draft.programme.trim(),
      name,
      periods: periodsOf(snapshot),
      pilot: draft.pilot ? pilotValues(draft.pilot) : null,
    },
    layOut(CALC_SECTIONS).spill
  );
  // Named before the sync: a step that fails half way has still added its sheet.
  undo.sheet = name;
  const sheet = addSheet(context, plan);
  writeValues(sheet, plan.values);
  await context.sync();
  writeSetting(context, CASE_SHEETS_SETTING, [...ids, sheet.id]);
  step(2);
  writeFormulas(sheet, plan);
  await context.sync();
  step(3);
  layOutSheet(sheet, plan);
  sheet.activate();
  await context.sync();
  return name;
}

/** Its formulas are live: only the pilot's cells are written, and formulas that were typed over. */
async function updateSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: CaseDraft
): Promise<string> {
  sheet.load("name");
  if (draft.pilot !== undefined) writePilot(sheet, draft);
  sheet.activate();
  await context.sync();
  return sheet.name;
}

function writePilot(sheet: Excel.Worksheet, { programme, pilot }: CaseDraft): void {
  const area = sheet.getRangeByIndexes(OWN_ROWS.pilot, 0, PILOT_INPUTS.length + 8, 6);
  area.clear("Contents");
  if (!pilot) return;
  const plan = ownCaseSheet(
    { programme, name: "", periods: 1, pilot: pilotValues(pilot) },
    layOut(CALC_SECTIONS).spill
  );
  const own = <T extends { row: number }>(parts: T[]) =>
    parts.filter(({ row }) => row >= OWN_ROWS.pilot);
  const { row, column } = PILOT_CELLS.inputs;
  sheet.getRangeByIndexes(row, column, PILOT_INPUTS.length, 1).values = pilotValues(pilot).map(
    (value) => [value]
  );
  writeFormulas(sheet, { ...plan, formulas: own(plan.formulas) });
  const blank = { values: [], validations: [], widths: [], charts: [] };
  layOutSheet(sheet, { ...plan, ...blank, formats: own(plan.formats) });
}

const pilotValues = (pilot: PilotPlan): (number | null)[] => [
  pilot.cost,
  pilot.hitRate,
  pilot.falseAlarmRate,
  pilot.months,
  pilot.shrink,
];

const periodsOf = ({ cells }: WorkbookSnapshot): number => {
  const periods = cells.get("Periods");
  return typeof periods === "number" && periods >= 1 ? Math.floor(periods) : 12;
};

/** "Case …", within 31 characters, without what a sheet's name may not hold, and not taken. */
export function sheetName(programme: string, taken: readonly string[]): string {
  const plain = programme
    .replace(/[\\/?*[\]:]/g, " ")
    .replace(/'+$/, "")
    .replace(/\s+/g, " ");
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : ` ${number}`;
    const name = `Case ${plain}`.slice(0, 31 - tail.length).trimEnd() + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Checks of the programme's own sheet that are not OK, once Excel has calculated it. */
async function failing(context: Excel.RequestContext, programme: string): Promise<CaseCheck[]> {
  const block = (await findBlocks(context)).sheets.get(programme.toLowerCase());
  if (!block) return [];
  await calculated(context, checkOf(block.sheet));
  return checksOf(await loadBlock(context, block), block).filter((check) => !check.ok);
}

/** The check cell under the sheet's title. */
const checkOf = (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(ROWS.check, CHECK_COLUMN, 1, 1);

async function takeBack(
  snapshot: WorkbookSnapshot,
  undo: { tables: boolean; sheet: string | null },
  cause: WorkbookError
): Promise<never> {
  try {
    await inWorkbook(async (context) => {
      if (undo.sheet !== null) {
        const sheet = context.workbook.worksheets.getItemOrNullObject(undo.sheet);
        await context.sync();
        if (!sheet.isNullObject) sheet.delete();
      }
      const names = DRAFT_TABLES.filter((name) => snapshot.tables.has(name));
      if (undo.tables) await restoreRows(context, snapshot, names);
    });
  } catch {
    throw new WorkbookError(
      `${cause.message.replace(/ Nothing was changed\.$/, "")} What had been written could not be put back; use Undo, or check the programme's rows.`
    );
  }
  const said = cause.message;
  throw new WorkbookError(
    /Nothing was changed\.$/.test(said) ? said : `${said} Nothing was changed.`
  );
}

export async function removeCaseSheet(programme: string): Promise<void> {
  await inWorkbook(async (context) => {
    const block = (await findBlocks(context)).sheets.get(programme.toLowerCase());
    if (!block) throw new WorkbookError(`"${programme}" has no sheet of its own.`);
    const ids = (await readSetting(context, CASE_SHEETS_SETTING, isIds)) ?? [];
    block.sheet.load("id");
    await context.sync();
    writeSetting(
      context,
      CASE_SHEETS_SETTING,
      ids.filter((id) => id !== block.sheet.id)
    );
    block.sheet.delete();
    await context.sync();
  });
}

export async function addCaseChart(programme: string): Promise<{ sheet: string; address: string }> {
  return inWorkbook(async (context) => {
    const found = await findBlocks(context);
    const key = programme.toLowerCase();
    const own = found.sheets.get(key);
    const block = own ?? found.blocks.get(key);
    if (!block) {
      throw new WorkbookError(`"${programme}" has no case on a sheet yet; build it first.`);
    }
    const dates = (await loadBlock(context, block))[1]?.slice(3) ?? [];
    const end = dates.findIndex((date) => date === "");
    const columns = end < 0 ? dates.length : end;
    if (columns < 2) throw new WorkbookError(`"${programme}" has no flows to draw.`);
    const chart = caseChart(block.row, columns - 1, own ? "Case" : `Case of ${programme}`);
    const { charts } = block.sheet;
    charts.load("items/name,items/top");
    const corner = block.sheet.getRangeByIndexes(chart.row, chart.column, chart.rows, 1);
    corner.load("top,height");
    await context.sync();
    // A chart that begins within the block is an earlier one of it.
    for (const other of charts.items) {
      if (other.top >= corner.top - 1 && other.top < corner.top + corner.height) other.delete();
    }
    addChart(block.sheet, chart);
    await context.sync();
    return { sheet: block.place.sheet, address: cellAddress(chart.row, chart.column) };
  });
}
