/** Reads the workbook for the pane: one load, then derived from the snapshot. */
import type { CalcStrip } from "../health";
import { mappedCellFindings } from "../health/mapped";
import { structureFindings } from "../health/structure";
import { CALC_ROWS, CALC_SHEET, LIFETIME_SHEET } from "../calc/layout";
import { NAMED_CELLS, SCENARIO_CELL, TABLES } from "../schema";
import {
  WorkbookError,
  type Finding,
  type HorizonPlan,
  type Mapping,
  type Programme,
  type ProgrammeDetail,
  type UserTable,
  type WorkbookState,
} from "../types";
import { detailOf, DETAIL_BLOCKS } from "../read/detail";
import { HORIZON_BLOCKS, horizonsOf } from "../read/horizons";
import { loadSnapshot } from "../read/load";
import { isMapping, mappingProblems } from "../read/mapping";
import { mappedDetail, mappedHorizons, mappedPortfolio, mappedProgrammes } from "../read/mapped";
import { portfolioOf, programmesOf, RATE_CELLS } from "../read/portfolio";
import type { CellContent, TableSnapshot, WorkbookSnapshot } from "../read/snapshot";
import { orderFindings } from "./order-health";
import { unfinishedFindings } from "./inserted";
import { inWorkbook } from "./run";
import { MAPPING_SETTING, readSetting } from "./settings";
import { tableHeads } from "./table-heads";

const OUR_TABLES = TABLES.map((table) => table.name);
/** Tables that are read whole; a log is read in chunks. */
const READ_WHOLE = TABLES.filter((table) => !table.log).map((table) => table.name);
const READ_IN_CHUNKS = TABLES.filter((table) => table.log).map((table) => table.name);
const OUR_CELLS = [SCENARIO_CELL, ...NAMED_CELLS].map((cell) => cell.name);

const NO_TABLES: Finding = {
  severity: "warning",
  message: "There are no planning tables in this workbook yet, so there is nothing to check.",
};

export async function readState(): Promise<WorkbookState> {
  return inWorkbook(async (context) => {
    const mapping = await readMapping(context);
    if (mapping) return mappedState(context, mapping);
    const unfinished = await unfinishedFindings(context);
    if (unfinished.length > 0) return { kind: "incomplete", findings: unfinished };
    const others = await otherTables(context);
    if (others.ours === 0) return { kind: "empty" };
    const snapshot = await loadSnapshot(context, {
      tables: ["Programmes"],
      heads: OUR_TABLES.filter((name) => name !== "Programmes"),
      cells: OUR_CELLS,
      blocks: [],
    });
    const findings = structureFindings(snapshot, others.names);
    const table = snapshot.tables.get("Programmes");
    if (findings.length > 0 || !table) return { kind: "incomplete", findings };
    return { kind: "ready", portfolio: portfolioOf(snapshot, table) };
  });
}

export async function readDetail(key: string): Promise<ProgrammeDetail> {
  return inWorkbook(async (context) => {
    const mapping = await readMapping(context);
    if (mapping) {
      const { snapshot, table } = await loadOne(context, mapping.table, []);
      const programme = find(mappedProgrammes(table, mapping), key, table.name);
      return mappedDetail(snapshot, table, mapping, programme);
    }
    const { snapshot, table } = await loadOne(context, "Programmes", DETAIL_BLOCKS);
    return detailOf(snapshot, table, find(programmesOf(snapshot, table), key, table.name));
  });
}

export async function readHorizons(): Promise<HorizonPlan> {
  return inWorkbook(async (context) => {
    const mapping = await readMapping(context);
    if (mapping) {
      const { table } = await loadOne(context, mapping.table, []);
      return mappedHorizons(table, mapping);
    }
    return horizonsOf(
      await loadSnapshot(context, { tables: [], cells: [], blocks: HORIZON_BLOCKS })
    );
  });
}

export async function readHealth(): Promise<Finding[]> {
  return inWorkbook(async (context) => {
    const mapping = await readMapping(context);
    if (mapping) return mappedHealth(context, mapping);
    const others = await otherTables(context);
    if (others.ours === 0) return [NO_TABLES];
    const snapshot = await loadSnapshot(context, {
      tables: READ_WHOLE,
      heads: READ_IN_CHUNKS,
      cells: OUR_CELLS,
      blocks: [],
      formulas: true,
    });
    const strips = [await readStrip(context, CALC_SHEET), await readStrip(context, LIFETIME_SHEET)];
    const ofOrders = await orderFindings(context, snapshot);
    const { healthOf } = await import("../health");
    return healthOf(snapshot, others.names, strips, ofOrders);
  });
}

export async function listTables(): Promise<UserTable[]> {
  return inWorkbook(async (context) =>
    (await tableHeads(context)).map(({ name, sheet, columns }) => ({ name, sheet, columns }))
  );
}

export const readMapping = (context: Excel.RequestContext): Promise<Mapping | null> =>
  readSetting(context, MAPPING_SETTING, isMapping);

async function mappedState(
  context: Excel.RequestContext,
  mapping: Mapping
): Promise<WorkbookState> {
  const snapshot = await loadSnapshot(context, {
    tables: [mapping.table],
    cells: RATE_CELLS,
    blocks: [],
  });
  const table = snapshot.tables.get(mapping.table);
  const findings = mappingFindings(mapping, table);
  if (!table || findings.length > 0) return { kind: "incomplete", findings };
  return { kind: "ready", portfolio: mappedPortfolio(snapshot, table, mapping) };
}

async function mappedHealth(context: Excel.RequestContext, mapping: Mapping): Promise<Finding[]> {
  const snapshot = await loadSnapshot(context, { tables: [mapping.table], cells: [], blocks: [] });
  const table = snapshot.tables.get(mapping.table);
  const findings = mappingFindings(mapping, table);
  return table && findings.length === 0 ? mappedCellFindings(table, mapping) : findings;
}

function mappingFindings(mapping: Mapping, table: TableSnapshot | undefined): Finding[] {
  if (!table) {
    const message = `The table ${mapping.table}, which the pane was told to use, is missing.`;
    return [{ severity: "error", message }];
  }
  return mappingProblems(mapping, table.headers).map((message) => ({ severity: "error", message }));
}

async function loadOne(
  context: Excel.RequestContext,
  name: string,
  blocks: readonly string[]
): Promise<{ snapshot: WorkbookSnapshot; table: TableSnapshot }> {
  const snapshot = await loadSnapshot(context, { tables: [name], cells: RATE_CELLS, blocks });
  const table = snapshot.tables.get(name);
  if (!table) throw new WorkbookError(`The table ${name} is missing.`);
  return { snapshot, table };
}

function find(programmes: readonly Programme[], key: string, table: string): Programme {
  const found = programmes.find((programme) => programme.key === key);
  if (!found) throw new WorkbookError(`"${key}" is no longer in the table ${table}.`);
  return found;
}

/** Names of tables that are not ours, and how many are. */
async function otherTables(
  context: Excel.RequestContext
): Promise<{ ours: number; names: string[] }> {
  const { tables } = context.workbook;
  tables.load("items/name");
  await context.sync();
  const names = tables.items.map((table) => table.name);
  const others = names.filter((name) => !OUR_TABLES.includes(name));
  return { ours: names.length - others.length, names: others };
}

async function readStrip(context: Excel.RequestContext, name: string): Promise<CalcStrip> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return { sheet: name, values: null };
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("columnIndex,columnCount");
  await context.sync();
  if (used.isNullObject) return { sheet: name, values: [] };
  const { heading, first } = CALC_ROWS;
  const strip = sheet.getRangeByIndexes(
    heading,
    0,
    first - heading + 1,
    used.columnIndex + used.columnCount
  );
  strip.load("values");
  await context.sync();
  return { sheet: name, values: strip.values as CellContent[][] };
}
