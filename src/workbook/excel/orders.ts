/** Reads order tables: which there are, and their rows in chunks that stay within Excel's limit of 5 MB. */
import { guessSource } from "../customers/guess";
import { collectOrders } from "../customers/order-rows";
import type { OrderLog, OrderSource, OrderTable } from "../customers/types";
import type { CellContent } from "../read/snapshot";
import { WorkbookError, type Progress } from "../types";
import { columnPlace } from "./locate";
import { inWorkbook } from "./run";
import { tableHeads } from "./table-heads";

/** Three columns of so many rows are about a megabyte. */
const CHUNK = 20_000;
/** Below this an answer that is too large has another cause. */
const SMALLEST_CHUNK = 500;
/** Looking at more rows than this after every change would keep Excel busy. */
const MOST_FOR_STAMP = 20_000;

export async function listOrderTables(): Promise<OrderTable[]> {
  return inWorkbook(async (context) =>
    (await tableHeads(context)).map((table) => ({
      ...table,
      guess: guessSource(table.name, table.columns),
    }))
  );
}

export async function readOrders(
  source: OrderSource,
  progress?: Progress,
  signal?: AbortSignal
): Promise<OrderLog> {
  return inWorkbook((context) => readOrderRows(context, source, progress, signal));
}

export async function readOrderRows(
  context: Excel.RequestContext,
  source: OrderSource,
  progress?: Progress,
  signal?: AbortSignal
): Promise<OrderLog> {
  const found = await findOrders(context, source);
  const rows = collectOrders(source, found.place);
  let size = CHUNK;
  progress?.(0, found.rows, source.table);
  for (let done = 0; done < found.rows;) {
    if (signal?.aborted) throw new WorkbookError("Cancelled. Nothing was read.");
    const count = Math.min(size, found.rows - done);
    const chunk = await readChunk(context, found, done, count).catch((error: unknown) => {
      if (!isTooLarge(error) || count <= SMALLEST_CHUNK) throw error;
      return null;
    });
    if (chunk === null) {
      size = Math.ceil(count / 2);
      continue;
    }
    rows.add(...chunk);
    done += count;
    progress?.(done, found.rows, source.table);
  }
  return rows.log();
}

export async function stampOrders(source: OrderSource): Promise<string | null> {
  return inWorkbook(async (context) => {
    const found = await findOrders(context, source);
    if (found.rows > MOST_FOR_STAMP) return null;
    const rows = collectOrders(source, found.place);
    rows.add(...(await readChunk(context, found, 0, found.rows)));
    return rows.log().stamp;
  });
}

interface FoundOrders {
  sheet: Excel.Worksheet;
  rows: number;
  place: Parameters<typeof collectOrders>[1];
}

async function findOrders(
  context: Excel.RequestContext,
  source: OrderSource
): Promise<FoundOrders> {
  const table = context.workbook.tables.getItemOrNullObject(source.table);
  await context.sync();
  if (table.isNullObject) throw new WorkbookError(`The table ${source.table} is missing.`);
  const head = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  head.load("values");
  body.load("rowIndex,columnIndex,rowCount");
  table.worksheet.load("name");
  await context.sync();
  const headers = (head.values[0] ?? []).map(String);
  const at = (column: string) => body.columnIndex + columnPlace(headers, column, source.table);
  return {
    sheet: table.worksheet,
    rows: body.rowCount,
    place: {
      sheet: table.worksheet.name,
      row: body.rowIndex,
      customer: at(source.customer),
      date: at(source.date),
      amount: source.amount === null ? null : at(source.amount),
    },
  };
}

type Chunk = [CellContent[], CellContent[], CellContent[] | null];

async function readChunk(
  context: Excel.RequestContext,
  { sheet, place }: FoundOrders,
  from: number,
  count: number
): Promise<Chunk> {
  const ranges = [place.customer, place.date, place.amount].map((column) => {
    if (column === null) return null;
    const range = sheet.getRangeByIndexes(place.row + from, column, count, 1);
    range.load("values");
    return range;
  });
  await context.sync();
  const cells = ranges.map((range) =>
    range === null ? null : range.values.map((row) => (row[0] ?? "") as CellContent)
  );
  return [cells[0] ?? [], cells[1] ?? [], cells[2] ?? null];
}

function isTooLarge(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === "ResponsePayloadSizeLimitExceeded" || code === "RangeExceedsLimit";
}
