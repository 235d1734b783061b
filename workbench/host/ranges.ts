/** From what an add-in gives as an address, a name, a structured reference or a range object, to cells. */
import type { Area } from "../engine/types";
import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "./address";
import { findSheet } from "./context";
import type { HostContext } from "./context";
import { HostError } from "./errors";
import { area, isObject, objectArgument } from "./objects";

/** "A1:B2", "Sheet1!A1", a name, or a Range object; InvalidArgument where it is none of them. */
export function addressArgument(context: HostContext, value: unknown, sheetId: string): Area {
  if (isObject(value)) {
    const range = objectArgument(value, "Range");
    if (!range) throw new HostError("InvalidArgument");
    return range;
  }
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const found = areaOf(context, value, sheetId);
  if (!found) throw new HostError("InvalidArgument");
  return found;
}

/** As addressArgument, for a text; null where it names nothing. */
export function areaOf(context: HostContext, text: string, sheetId: string): Area | null {
  const parsed = parseAddress(text);
  if (parsed) {
    if (parsed.sheet === null) return area(sheetId, parsed.rect);
    const sheet = findSheet(context, parsed.sheet);
    return sheet && area(sheet.id, parsed.rect);
  }
  return namedArea(context, text, sheetId) ?? tableArea(context, text);
}

export function wholeSheet(sheetId: string): Area {
  return { sheetId, row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
}

function namedArea(context: HostContext, text: string, sheetId: string): Area | null {
  const name = context.engine.names().find((one) => one.name.toLowerCase() === text.toLowerCase());
  if (!name) return null;
  return areaOf(context, name.formula.replace(/^=/, ""), sheetId);
}

/** "Programmes", "Programmes[Score]", "Programmes[#Headers]", "Programmes[#All]", "Programmes[#Data]". */
function tableArea(context: HostContext, text: string): Area | null {
  const match = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(text);
  if (!match) return null;
  const name = match[1]!.toLowerCase();
  const table = context.engine.tables().find((one) => one.name.toLowerCase() === name);
  if (!table) return null;
  const { row, column, rows, columns } = table.range;
  const body = { sheetId: table.sheetId, row: row + 1, column, rows: rows - 1, columns };
  const part = match[2]?.toLowerCase();
  if (part === undefined || part === "" || part === "#data") return body;
  if (part === "#all") return { ...body, row, rows };
  if (part === "#headers") return { ...body, row, rows: 1 };
  const index = table.columns.findIndex((one) => one.toLowerCase() === part);
  return index < 0 ? null : { ...body, column: column + index, columns: 1 };
}
