/**
 * What a workbook holds beside cells, formats, tables and names, which the engine keeps: charts,
 * settings, XML parts, protection, page layout, borders, data validation. Plain records, so that a
 * page can draw them.
 */
import type { Area, Rect } from "../engine/types";
import { intersect } from "./address";

export interface SheetRecord {
  tabColor: string;
  gridlines: boolean;
  headings: boolean;
  protection: { on: boolean; options: Record<string, unknown>; password: string | null };
  frozen: { rows: number; columns: number };
  page: PageLayoutRecord;
}

export interface PageLayoutRecord {
  properties: Record<string, unknown>;
  printArea: Rect | null;
  titleRows: Rect | null;
  titleColumns: Rect | null;
  /** 0-based rows that begin a page. */
  rowBreaks: number[];
  headers: Record<string, Record<string, unknown>>;
}

export type AxisName = "category" | "value" | "series";

export interface AxisRecord {
  properties: Record<string, unknown>;
  title: { text: string; visible: boolean };
  majorGridlines: Record<string, unknown>;
  minorGridlines: Record<string, unknown>;
  font: Record<string, unknown>;
  line: Record<string, unknown>;
}

export interface SeriesRecord {
  name: string;
  values: Area | null;
  categories: Area | null;
  properties: Record<string, unknown>;
  fill: Record<string, unknown>;
  line: Record<string, unknown>;
  dataLabels: Record<string, unknown>;
}

/** A chart as the add-in made it, with all that is needed to draw it. */
export interface ChartRecord {
  id: string;
  sheetId: string;
  name: string;
  type: string;
  properties: Record<string, unknown>;
  /** Points from the sheet's top left corner, unless cells are given. */
  place: { top: number; left: number; width: number; height: number };
  cells: { start: Rect; end: Rect } | null;
  title: { text: string; visible: boolean; properties: Record<string, unknown> };
  legend: Record<string, unknown>;
  series: SeriesRecord[];
  axes: Record<AxisName, AxisRecord>;
  dataLabels: Record<string, unknown>;
  fill: Record<string, unknown>;
  font: Record<string, unknown>;
}

export interface TableRecord {
  properties: Record<string, unknown>;
  sort: unknown[];
}

export interface Binding {
  id: string;
  type: string;
  area: Area;
}

export interface ValidationRecord {
  area: Area;
  properties: Record<string, unknown>;
}

/** Properties given to areas one after the other: the last that covers a cell counts. */
export class AreaRecords {
  private readonly records: { area: Area; key: string; value: unknown }[] = [];

  set(area: Area, key: string, value: unknown): void {
    for (let i = this.records.length - 1; i >= 0; i--) {
      const old = this.records[i]!;
      if (old.key === key && old.area.sheetId === area.sheetId && covers(area, old.area)) {
        this.records.splice(i, 1);
      }
    }
    this.records.push({ area, key, value });
  }

  /** The value that holds for an area's first cell. */
  get(area: Area, key: string): unknown {
    const cell = { ...area, rows: 1, columns: 1 };
    for (let i = this.records.length - 1; i >= 0; i--) {
      const { area: of, key: name, value } = this.records[i]!;
      if (name === key && of.sheetId === area.sheetId && intersect(of, cell)) return value;
    }
    return undefined;
  }

  remove(area: Area): void {
    for (let i = this.records.length - 1; i >= 0; i--) {
      const of = this.records[i]!.area;
      if (of.sheetId === area.sheetId && covers(area, of)) this.records.splice(i, 1);
    }
  }
}

export class Model {
  readonly sheets = new Map<string, SheetRecord>();
  readonly tables = new Map<string, TableRecord>();
  readonly names = new Map<string, { comment: string; visible: boolean; sheetId: string | null }>();
  readonly settings = new Map<string, unknown>();
  readonly xmlParts = new Map<string, string>();
  readonly bindings = new Map<string, Binding>();
  readonly formats = new AreaRecords();
  readonly properties: Record<string, unknown> = {};
  charts: ChartRecord[] = [];
  validations: ValidationRecord[] = [];
  calculationMode = "Automatic";
  private lastId = 0;

  nextId(): number {
    return ++this.lastId;
  }

  sheet(sheetId: string): SheetRecord {
    let record = this.sheets.get(sheetId);
    if (!record) {
      record = {
        tabColor: "",
        gridlines: true,
        headings: true,
        protection: { on: false, options: {}, password: null },
        frozen: { rows: 0, columns: 0 },
        page: {
          properties: {},
          printArea: null,
          titleRows: null,
          titleColumns: null,
          rowBreaks: [],
          headers: {},
        },
      };
      this.sheets.set(sheetId, record);
    }
    return record;
  }

  table(tableId: string): TableRecord {
    let record = this.tables.get(tableId);
    if (!record) {
      record = { properties: {}, sort: [] };
      this.tables.set(tableId, record);
    }
    return record;
  }

  forgetSheet(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.charts = this.charts.filter((chart) => chart.sheetId !== sheetId);
    this.validations = this.validations.filter(({ area }) => area.sheetId !== sheetId);
  }
}

function covers(outer: Rect, inner: Rect): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
