/** Looks at the planning workbook's orders: cells that are wrong, and rows after the last day that counts. */
import { columnOf, type WorkbookSnapshot } from "../read/snapshot";
import type { Finding } from "../types";
import { readOrderRows } from "./orders";

const SOURCE = { table: "Orders", customer: "Customer", date: "Date", amount: "Amount" };

/** Nothing where the table or a column is missing: the structure's findings say that. */
export async function orderFindings(
  context: Excel.RequestContext,
  { tables, cells }: WorkbookSnapshot
): Promise<Finding[]> {
  const table = tables.get(SOURCE.table);
  const columns = [SOURCE.customer, SOURCE.date, SOURCE.amount];
  if (!table || columns.some((name) => columnOf(table, name) === null)) return [];
  const { faults, dates } = await readOrderRows(context, SOURCE);
  const asOf = cells.get("OrdersAsOf");
  const late = typeof asOf === "number" ? dates.filter((date) => date >= asOf + 1).length : 0;
  if (late === 0) return faults;
  const message =
    `Orders: ${late} rows are after the last day that counts (Orders known up to, on Assumptions) ` +
    "and are left out.";
  return [...faults, { severity: "warning", message }];
}
