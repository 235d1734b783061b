/** The customers' part of the planning workbook: what the pane reads and writes of orders and values. */
import { KEPT_FITS, keptRows } from "../customers/kept";
import { planResults } from "../customers/results-sheet";
import { isOrderSource } from "../customers/settings";
import type {
  CustomerAssumptions,
  CustomerResults,
  CustomersBook,
  OrderSource,
  TimeUnit,
} from "../customers/types";
import { loadSnapshot } from "../read/load";
import { none, plainText, readNumber } from "../read/reading";
import type { WorkbookSnapshot } from "../read/snapshot";
import { safeValue } from "../text";
import { WorkbookError, type Reading } from "../types";
import { toldOnce } from "./events";
import { insertPlan } from "./insert";
import { listOrderTables, readOrders, stampOrders } from "./orders";
import { asOneUndoStep, inWorkbook } from "./run";
import { readSetting, writeSetting } from "./settings";

const ORDERS_SETTING = "cco.orders";

export function createCustomersBook(): CustomersBook {
  return {
    sources: listOrderTables,
    source: () => inWorkbook((context) => readSetting(context, ORDERS_SETTING, isOrderSource)),
    saveSource,
    assumptions: readAssumptions,
    read: readOrders,
    stamp: stampOrders,
    write: async (results, as, progress, signal) => {
      const plan = planResults(results, as, await sheetNames());
      return toldOnce(() => insertPlan(plan, progress, signal));
    },
    keepFit,
  };
}

async function saveSource(source: OrderSource): Promise<void> {
  await inWorkbook(async (context) => {
    writeSetting(context, ORDERS_SETTING, source);
    await context.sync();
  });
}

const CELLS = [
  "Currency",
  "AnnualRate",
  "OrderUnit",
  "PurchaseModel",
  "OrdersAsOf",
  "ValueHorizon",
  "OrderMargin",
];

async function readAssumptions(): Promise<CustomerAssumptions> {
  return inWorkbook(async (context) => {
    const snapshot = await loadSnapshot(context, {
      tables: [],
      heads: [KEPT_FITS],
      cells: CELLS,
      blocks: [],
    });
    const number = (name: string) => readNumber(snapshot.cells.get(name));
    return {
      currency: plainText(snapshot.cells.get("Currency")),
      annualRate: number("AnnualRate"),
      unit: word(snapshot, "OrderUnit", ["DAY", "WEEK", "MONTH"] as const) as Reading<TimeUnit>,
      model: word(snapshot, "PurchaseModel", null),
      asOf: number("OrdersAsOf"),
      horizon: number("ValueHorizon"),
      margin: number("OrderMargin"),
      keeps: snapshot.tables.has(KEPT_FITS),
    };
  });
}

function word(
  { cells }: WorkbookSnapshot,
  name: string,
  among: readonly string[] | null
): Reading<string> {
  const text = plainText(cells.get(name));
  if (text === "") return none(null);
  if (among && !among.includes(text)) return none(`"${text}" is not one of ${among.join(", ")}`);
  return { value: text };
}

async function sheetNames(): Promise<string[]> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
}

/** Writes the fit over the rows of the kept fits, which are no one's typing; their number may change. */
async function keepFit(results: CustomerResults): Promise<void> {
  const rows = keptRows(results);
  await asOneUndoStep(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(KEPT_FITS);
    await context.sync();
    if (table.isNullObject) {
      throw new WorkbookError(`The table ${KEPT_FITS} is missing. Nothing was changed.`);
    }
    const body = table.getDataBodyRange();
    body.load("rowCount,columnCount");
    await context.sync();
    if (body.columnCount !== rows[0]?.length) {
      throw new WorkbookError(
        `The table ${KEPT_FITS} has ${body.columnCount} columns in place of ${rows[0]?.length}. Nothing was changed.`
      );
    }
    const cells = rows.map((row) => row.map(safeValue));
    // Rows beyond the fit are blanked, not deleted: deleting would move what stands beside the table.
    for (let row = rows.length; row < body.rowCount; row++) cells.push(cells[0]!.map(() => ""));
    const missing = rows.length - body.rowCount;
    if (missing > 0) {
      table.rows.add(undefined, cells.slice(body.rowCount));
    }
    body.values = cells.slice(0, body.rowCount);
    await context.sync();
  });
}
