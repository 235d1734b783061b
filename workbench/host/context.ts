/** What every host class works with during a request. */
import type { Area, Engine, SheetInfo, TableInfo } from "../engine/types";
import { MAX_COLUMNS, MAX_ROWS, formatAddress, intersect } from "./address";
import { HostError } from "./errors";
import type { EventHub } from "./events";
import type { FunctionDispatch } from "./functions";
import type { Model } from "./model";
import type { References } from "./references";

export interface HostContext {
  readonly engine: Engine;
  readonly model: Model;
  readonly events: EventHub;
  readonly references: References;
  readonly functions: FunctionDispatch;
  /** "1.12" or "1.20" */
  readonly api: string;
  chartsChanged(): void;
  showPane(visible: boolean): void;
}

export function sheetOf(context: HostContext, sheetId: string): SheetInfo {
  const sheet = context.engine.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}

/** By name, whatever its case, or by id. */
export function findSheet(context: HostContext, key: unknown): SheetInfo | null {
  const text = String(key).toLowerCase();
  const sheets = context.engine.sheets();
  return (
    sheets.find(({ id }) => id === key) ??
    sheets.find(({ name }) => name.toLowerCase() === text) ??
    null
  );
}

export function tableOf(context: HostContext, tableId: string): TableInfo {
  const table = context.engine.tables().find(({ id }) => id === tableId);
  if (!table) throw new HostError("ItemNotFound");
  return table;
}

export function addressOf(context: HostContext, area: Area): string {
  return formatAddress(sheetOf(context, area.sheetId).name, area);
}

/** The part of an area where cells can hold something: whole rows and columns are cut to the used range. */
export function usedPart(context: HostContext, area: Area): Area | null {
  if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) return area;
  const used = context.engine.usedRange(area.sheetId);
  const part = used && intersect(used, area);
  return part && { ...part, sheetId: area.sheetId };
}

/** Writing to a protected sheet is refused, unless every cell was unlocked. */
export function mayWrite(context: HostContext, area: Area): void {
  if (!context.model.sheet(area.sheetId).protection.on) return;
  if (context.model.formats.get(area, "Locked") === false) return;
  throw new HostError("AccessDenied");
}

export function mayChangeSheet(context: HostContext, sheetId: string): void {
  if (context.model.sheet(sheetId).protection.on) throw new HostError("AccessDenied");
}
