/**
 * Events from the workbook to the add-in. Office.js registers by a method of the object
 * (`_RegisterDataChangedEvent`) and then listens to messages of category 65536 with the event's
 * number and the object's id as target (excel-web-16.00.debug.js: GenericEventRegistration, and
 * `eventType` / `getTargetIdFunc` of each event).
 */
import type { Area, Engine, EngineEvent } from "../engine/types";
import { formatRect, intersect } from "./address";

export const EVENT_CATEGORY = 65536;
export const WORKBOOK_TARGET = "Workbook";

export const EVENTS = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** [category, type, target, message, sequence, made by a co-author] as Office.js reads it. */
export type MessageEntry = [number, number, string, unknown, number, boolean];

export class EventHub {
  enabled = true;
  /** What the add-in itself is doing while a request runs: who triggers, and which kind of change. */
  trigger: { byAddin: boolean; changeType: string } = { byAddin: false, changeType: "RangeEdited" };
  private readonly registered = new Map<string, number>();
  private readonly waiting: MessageEntry[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private sequence = 0;
  private activeSheet: string;
  private tables = new Map<string, { name: string; sheetId: string }>();

  constructor(
    private readonly engine: Engine,
    private readonly deliver: (entries: MessageEntry[]) => void
  ) {
    this.activeSheet = engine.activeSheet();
    this.rememberTables();
    engine.on((event) => this.onEngine(event));
  }

  register(type: number, target: string): void {
    const key = `${type}:${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}:${target}`;
    const left = (this.registered.get(key) ?? 0) - 1;
    if (left > 0) this.registered.set(key, left);
    else this.registered.delete(key);
  }

  /** A reload of the add-in: what it had registered is gone. */
  clear(): void {
    this.registered.clear();
    this.waiting.length = 0;
  }

  get idle(): boolean {
    return this.waiting.length === 0;
  }

  /** Selection and settings events need no registration with the host: the client filters them. */
  send(type: number, target: string, args: unknown, remote = false): void {
    if (!this.enabled) return;
    const always = type === EVENTS.settingsChanged || type === EVENTS.documentSelectionChanged;
    if (!always && !this.registered.has(`${type}:${target}`)) return;
    this.post([EVENT_CATEGORY, type, target, JSON.stringify(args), ++this.sequence, remote]);
  }

  post(entry: MessageEntry): void {
    this.waiting.push(entry);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.deliver(this.waiting.splice(0));
    }, 0);
  }

  private onEngine(event: EngineEvent): void {
    if (event.type === "edited") this.edited(event.area, event.source);
    else if (event.type === "calculated") this.calculated(event.areas);
    else if (event.type === "selected") this.selected(event.area);
    else if (event.type === "sheet") this.sheetChanged(event.change, event.sheetId);
    else this.tableChanged(event.change, event.tableId);
  }

  private edited(area: Area, source: "Local" | "Remote"): void {
    const remote = source === "Remote";
    const args = {
      address: formatRect(area),
      changeType: this.trigger.changeType,
      source,
      triggerSource: this.trigger.byAddin ? "ThisLocalAddin" : "Unknown",
      worksheetId: area.sheetId,
      referenceId: referenceText(area),
    };
    this.send(EVENTS.worksheetChanged, area.sheetId, args, remote);
    this.send(EVENTS.worksheetChanged, WORKBOOK_TARGET, args, remote);
    for (const table of this.engine.tables()) {
      const part = table.sheetId === area.sheetId && intersect(table.range, area);
      if (!part) continue;
      const tableArgs = { ...args, address: formatRect(part), tableId: table.id };
      for (const target of [table.id, table.sheetId, WORKBOOK_TARGET]) {
        this.send(EVENTS.tableChanged, target, tableArgs, remote);
      }
    }
  }

  private calculated(areas: Area[]): void {
    const sheets = new Map<string, string[]>();
    for (const area of areas) {
      const list = sheets.get(area.sheetId) ?? [];
      list.push(formatRect(area));
      sheets.set(area.sheetId, list);
    }
    for (const [worksheetId, addresses] of sheets) {
      const args = { address: addresses.join(","), worksheetId };
      this.send(EVENTS.worksheetCalculated, worksheetId, args);
      this.send(EVENTS.worksheetCalculated, WORKBOOK_TARGET, args);
    }
  }

  private selected(area: Area): void {
    const args = { address: formatRect(area), worksheetId: area.sheetId };
    this.send(EVENTS.documentSelectionChanged, "", {});
    this.send(EVENTS.worksheetSelectionChanged, area.sheetId, args);
    this.send(EVENTS.worksheetSelectionChanged, WORKBOOK_TARGET, args);
    for (const table of this.engine.tables()) {
      if (table.sheetId !== area.sheetId) continue;
      const part = intersect(table.range, area);
      const address = part ? formatRect(part) : "";
      this.send(EVENTS.tableSelectionChanged, table.id, { address, worksheetId: area.sheetId });
    }
  }

  private sheetChanged(
    change: "added" | "deleted" | "activated" | "renamed",
    sheetId: string
  ): void {
    const args = { source: "Local", worksheetId: sheetId };
    if (change === "added") this.send(EVENTS.worksheetAdded, WORKBOOK_TARGET, args);
    else if (change === "deleted") this.send(EVENTS.worksheetDeleted, WORKBOOK_TARGET, args);
    else if (change === "activated") {
      const before = this.activeSheet;
      this.activeSheet = sheetId;
      if (before === sheetId) return;
      for (const target of [before, WORKBOOK_TARGET]) {
        this.send(EVENTS.worksheetDeactivated, target, { worksheetId: before });
      }
      for (const target of [sheetId, WORKBOOK_TARGET]) {
        this.send(EVENTS.worksheetActivated, target, { worksheetId: sheetId });
      }
    } else this.send(EVENTS.worksheetNameChanged, WORKBOOK_TARGET, args);
  }

  private tableChanged(change: "added" | "deleted" | "changed", tableId: string): void {
    const known = this.tables.get(tableId);
    this.rememberTables();
    const table = this.tables.get(tableId) ?? known;
    if (!table || change === "changed") return;
    const type = change === "added" ? EVENTS.tableAdded : EVENTS.tableDeleted;
    const args = { source: "Local", tableId, tableName: table.name, worksheetId: table.sheetId };
    for (const target of [table.sheetId, WORKBOOK_TARGET]) this.send(type, target, args);
  }

  private rememberTables(): void {
    this.tables = new Map(this.engine.tables().map((table) => [table.id, table]));
  }
}

/** The reference that an event's getRange asks back for: it holds the area itself. */
export function referenceText(area: Area): string {
  const { sheetId, row, column, rows, columns } = area;
  return `event:${JSON.stringify([sheetId, row, column, rows, columns])}`;
}

export function readReferenceText(text: string): Area | null {
  if (!text.startsWith("event:")) return null;
  const [sheetId, row, column, rows, columns] = JSON.parse(text.slice(6)) as [
    string,
    number,
    number,
    number,
    number,
  ];
  return { sheetId, row, column, rows, columns };
}
