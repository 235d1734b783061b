/** The workbook's sheets: order, names, visibility, which one is shown, rows inserted and deleted. */
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Context } from "./context";
import type { SheetInfo } from "./types";

const ROWS = 20_000;
const COLUMNS = 200;

export class Sheets {
  private readonly veryHidden = new Set<string>();

  constructor(private readonly context: Context) {}

  list(): SheetInfo[] {
    return this.context.workbook.getSheets().map((sheet, position) => ({
      id: sheet.getSheetId(),
      name: sheet.getName(),
      position,
      visibility: !sheet.isSheetHidden()
        ? "Visible"
        : this.veryHidden.has(sheet.getSheetId())
          ? "VeryHidden"
          : "Hidden",
    }));
  }

  active(): string {
    return this.context.facade.getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (this.active() === sheetId) return;
    const sheet = this.facade(sheetId);
    this.context.quietly(() => this.context.facade.setActiveSheet(sheet));
    this.context.emit({ type: "sheet", change: "activated", sheetId });
  }

  add(name: string, position?: number): string {
    this.refuseName(name);
    const before = this.context.facade.getActiveSheet();
    const added = this.context.quietly(() => {
      const sheet = this.context.facade.insertSheet(name, {
        index: position ?? this.context.workbook.getSheetSize(),
        sheet: { rowCount: ROWS, columnCount: COLUMNS },
      });
      this.context.facade.setActiveSheet(before);
      return sheet;
    });
    this.context.emit({ type: "sheet", change: "added", sheetId: added.getSheetId() });
    return added.getSheetId();
  }

  remove(sheetId: string): void {
    const visible = this.list().filter((sheet) => sheet.visibility === "Visible");
    if (visible.length === 1 && visible[0]?.id === sheetId)
      throw new Error("A workbook keeps at least one visible sheet.");
    const sheet = this.facade(sheetId);
    const shown = this.active();
    this.context.quietly(() => this.context.facade.deleteSheet(sheet));
    this.context.emit({ type: "sheet", change: "deleted", sheetId });
    if (shown === sheetId)
      this.context.emit({ type: "sheet", change: "activated", sheetId: this.active() });
  }

  rename(sheetId: string, name: string): void {
    if (this.context.sheet(sheetId).getName() === name) return;
    this.refuseName(name, sheetId);
    this.context.quietly(() => this.facade(sheetId).setName(name));
    this.context.emit({ type: "sheet", change: "renamed", sheetId });
  }

  move(sheetId: string, position: number): void {
    const active = this.context.facade.getActiveSheet();
    this.context.quietly(() => {
      this.context.facade.moveSheet(this.facade(sheetId), position);
      this.context.facade.setActiveSheet(active);
    });
  }

  setVisibility(sheetId: string, visibility: SheetInfo["visibility"]): void {
    const sheet = this.facade(sheetId);
    this.veryHidden.delete(sheetId);
    if (visibility === "VeryHidden") this.veryHidden.add(sheetId);
    this.context.quietly(() => {
      if (visibility === "Visible") sheet.showSheet();
      else if (!sheet.isSheetHidden()) sheet.hideSheet();
    });
  }

  insertRows(sheetId: string, row: number, count: number): void {
    this.context.quietly(() => this.facade(sheetId).insertRows(row, count));
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.context.quietly(() => this.facade(sheetId).deleteRows(row, count));
  }

  facade(sheetId: string): FWorksheet {
    const sheet = this.context.facade.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet with the id "${sheetId}".`);
    return sheet;
  }

  private refuseName(name: string, exceptId?: string): void {
    if (!name || name.length > 31 || /[\\/*?:[\]]/.test(name) || /^'|'$/.test(name))
      throw new Error(`"${name}" is not a name for a sheet.`);
    const taken = this.list().find(
      (sheet) => sheet.id !== exceptId && sheet.name.toLowerCase() === name.toLowerCase()
    );
    if (taken) throw new Error(`There is already a sheet named "${taken.name}".`);
  }
}
