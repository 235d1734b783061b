/**
 * What a host class is: the properties, links, methods and items that Office.js may ask for, by
 * their names on the wire (PascalCase), each with the ExcelApi version it came with where that is
 * newer than the oldest the host plays.
 */
import type { Area, Rect } from "../engine/types";
import type { AxisName, Binding, ChartRecord, PageLayoutRecord, SeriesRecord } from "./model";
import type { HostContext } from "./context";

/** What each class holds on to; the key is the class's name in Office.js. */
export interface Targets {
  AddinInternalService: null;
  Application: null;
  AppRuntimeService: null;
  Binding: Binding;
  BindingCollection: null;
  Chart: ChartRecord;
  ChartAreaFormat: ChartRecord;
  ChartAxes: ChartRecord;
  ChartAxis: { chart: ChartRecord; axis: AxisName };
  ChartAxisFormat: { chart: ChartRecord; axis: AxisName };
  ChartAxisTitle: { chart: ChartRecord; axis: AxisName };
  ChartCollection: SheetTarget;
  ChartDataLabels: Record<string, unknown>;
  ChartFill: Record<string, unknown>;
  ChartFont: Record<string, unknown>;
  ChartGridlines: Record<string, unknown>;
  ChartLegend: ChartRecord;
  ChartLineFormat: Record<string, unknown>;
  ChartSeries: { chart: ChartRecord; series: SeriesRecord };
  ChartSeriesCollection: ChartRecord;
  ChartSeriesFormat: SeriesRecord;
  ChartTitle: ChartRecord;
  ChartTitleFormat: Record<string, unknown>;
  CustomFunctions: null;
  CustomFunctionsContainer: null;
  CustomXmlPart: { id: string };
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: { namespace: string };
  DataValidation: Area;
  DocumentProperties: null;
  FormatProtection: Area;
  HeaderFooter: Record<string, unknown>;
  HeaderFooterGroup: PageLayoutRecord;
  NamedItem: { name: string };
  NamedItemCollection: { sheetId: string | null };
  PageBreak: { sheetId: string; page: PageLayoutRecord; row: number };
  PageBreakCollection: { sheetId: string; page: PageLayoutRecord };
  PageLayout: { sheetId: string; page: PageLayoutRecord };
  Range: Area;
  RangeAreas: Area;
  RangeBorder: { area: Area; side: string };
  RangeBorderCollection: Area;
  RangeCollection: Area;
  RangeFill: Area;
  RangeFont: Area;
  RangeFormat: Area;
  RangeSort: Area;
  Runtime: null;
  Setting: { key: string };
  SettingCollection: null;
  Table: { tableId: string };
  TableCollection: { sheetId: string | null };
  TableColumn: { tableId: string; column: number };
  TableColumnCollection: { tableId: string };
  TableRow: { tableId: string; index: number };
  TableRowCollection: { tableId: string };
  TableScopedCollection: Area;
  TableSort: { tableId: string };
  Workbook: null;
  Worksheet: SheetTarget;
  WorksheetCollection: null;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
}

export interface SheetTarget {
  sheetId: string;
}

export type ClassName = keyof Targets;

export interface HostObject<N extends ClassName = ClassName> {
  readonly kind: N;
  readonly target: Targets[N];
}

/** What a method returns for an OrNullObject that found nothing; everything under it is null too. */
export const NOTHING = Symbol("null object");
export type MaybeObject = HostObject | typeof NOTHING;

export interface Property<T> {
  get(context: HostContext, target: T): unknown;
  set?(context: HostContext, target: T, value: unknown): void;
  since?: string;
  /** Not part of a load without names, because it is large or only for writing. */
  onRequest?: boolean;
}

export interface Method<T> {
  call(context: HostContext, target: T, args: readonly unknown[]): unknown;
  since?: string;
}

/** A method that came with a newer ExcelApi version. */
export function from<T>(since: string, call: Method<T>["call"]): Method<T> {
  return { call, since };
}

export interface HostClass<N extends ClassName = ClassName> {
  name: N;
  /** How the client names the object in later requests: Id, _Id or _ReferenceId. */
  identity?(context: HostContext, target: Targets[N]): Record<string, unknown>;
  properties?: Record<string, Property<Targets[N]>>;
  links?: Record<string, (context: HostContext, target: Targets[N]) => MaybeObject>;
  methods?: Record<string, Method<Targets[N]> | Method<Targets[N]>["call"]>;
  items?(context: HostContext, target: Targets[N]): HostObject[];
  /** getItem: the item, or null which the interpreter answers with ItemNotFound. */
  item?(context: HostContext, target: Targets[N], key: unknown): HostObject | null;
}

export function object<N extends ClassName>(kind: N, target: Targets[N]): HostObject<N> {
  return { kind, target };
}

export function isObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "kind" in value && "target" in value;
}

/** A method's argument as the object of a class, or undefined. */
export function objectArgument<N extends ClassName>(
  value: unknown,
  kind: N
): Targets[N] | undefined {
  return isObject(value) && value.kind === kind ? (value.target as Targets[N]) : undefined;
}

export function area(sheetId: string, rect: Rect): Area {
  return { sheetId, row: rect.row, column: rect.column, rows: rect.rows, columns: rect.columns };
}
