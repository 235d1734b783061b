/** The table of host classes. Growing the add-in means growing this table. */
import type { ClassName, HostClass } from "../objects";
import { Application } from "./application";
import { AddinInternalService } from "./addin-internal-service";
import { AppRuntimeService } from "./app-runtime-service";
import { Binding, BindingCollection } from "./binding";
import { Chart } from "./chart";
import {
  ChartAxes,
  ChartAxis,
  ChartAxisFormat,
  ChartAxisTitle,
  ChartGridlines,
} from "./chart-axis";
import { ChartCollection } from "./chart-collection";
import {
  ChartAreaFormat,
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartLegend,
  ChartLineFormat,
  ChartTitle,
  ChartTitleFormat,
} from "./chart-parts";
import { ChartSeries, ChartSeriesCollection, ChartSeriesFormat } from "./chart-series";
import { CustomFunctions, CustomFunctionsContainer } from "./custom-functions";
import {
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
} from "./custom-xml-part";
import { DataValidation } from "./data-validation";
import { DocumentProperties } from "./document-properties";
import { NamedItem } from "./named-item";
import { NamedItemCollection } from "./named-item-collection";
import { PageBreak, PageBreakCollection } from "./page-break";
import { HeaderFooter, HeaderFooterGroup, PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas, RangeCollection } from "./range-areas";
import { RangeBorder, RangeBorderCollection } from "./range-border";
import { FormatProtection, RangeFill, RangeFont, RangeFormat } from "./range-format";
import { RangeSort } from "./range-sort";
import { Runtime } from "./runtime";
import { Setting, SettingCollection } from "./setting";
import { Table } from "./table";
import { TableCollection, TableScopedCollection } from "./table-collection";
import { TableColumn, TableColumnCollection } from "./table-column";
import { TableRow, TableRowCollection } from "./table-row";
import { TableSort } from "./table-sort";
import { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheet-collection";
import { WorksheetFreezePanes } from "./worksheet-freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

export const CLASSES: { [N in ClassName]: HostClass<N> } = {
  Application,
  AddinInternalService,
  AppRuntimeService,
  Binding,
  BindingCollection,
  Chart,
  ChartAreaFormat,
  ChartAxes,
  ChartAxis,
  ChartAxisFormat,
  ChartAxisTitle,
  ChartCollection,
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartGridlines,
  ChartLegend,
  ChartLineFormat,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  ChartTitleFormat,
  CustomFunctions,
  CustomFunctionsContainer,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  DataValidation,
  DocumentProperties,
  FormatProtection,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  RangeSort,
  Runtime,
  Setting,
  SettingCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableScopedCollection,
  TableSort,
  Workbook,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
};

/** Services that Office.js makes by name, outside the workbook. */
export const SERVICES: Record<
  string,
  "CustomFunctions" | "AppRuntimeService" | "AddinInternalService"
> = {
  "Microsoft.ExcelServices.CustomFunctions": "CustomFunctions",
  "Microsoft.InternalService.AddinInternalService": "AddinInternalService",
  "Microsoft.AppRuntime.AppRuntimeService": "AppRuntimeService",
  "Microsoft.AppRuntime.AppRuntimePersistenceService": "AppRuntimeService",
};
