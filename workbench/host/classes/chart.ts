/** Excel.Chart. */
import { mayChangeSheet } from "../context";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import type { ChartRecord } from "../model";
import { object } from "../objects";
import type { HostClass, Property } from "../objects";
import { addressArgument } from "../ranges";
import { seriesOf } from "../chart-series";
import { numberArgument, recorded, textArgument } from "./record";

export const Chart: HostClass<"Chart"> = {
  name: "Chart",
  identity: (_, chart) => ({ Id: chart.id }),
  properties: {
    Id: { get: (_, chart) => chart.id },
    Name: property(
      (chart) => chart.name,
      (chart, value) => {
        chart.name = textArgument(value);
      }
    ),
    ChartType: property(
      (chart) => chart.type,
      (chart, value) => {
        chart.type = textArgument(value);
      }
    ),
    ...place("Top", "top"),
    ...place("Left", "left"),
    ...place("Width", "width"),
    ...place("Height", "height"),
    ...recorded<ChartRecord>(
      (chart) => chart.properties,
      {
        Style: 2,
        DisplayBlanksAs: "NotPlotted",
        PlotBy: "Columns",
        PlotVisibleOnly: true,
        ShowAllFieldButtons: false,
        ShowDataLabelsOverMaximum: true,
      },
      (context: HostContext) => context.chartsChanged()
    ),
  },
  links: {
    Axes: (_, chart) => object("ChartAxes", chart),
    DataLabels: (_, chart) => object("ChartDataLabels", chart.dataLabels),
    Format: (_, chart) => object("ChartAreaFormat", chart),
    Legend: (_, chart) => object("ChartLegend", chart),
    Series: (_, chart) => object("ChartSeriesCollection", chart),
    Title: (_, chart) => object("ChartTitle", chart),
    Worksheet: (_, { sheetId }) => object("Worksheet", { sheetId }),
  },
  methods: {
    Activate: ({ engine }, { sheetId }) => engine.activate(sheetId),
    Delete: (context, chart) => {
      mayChangeSheet(context, chart.sheetId);
      const { model } = context;
      if (!model.charts.includes(chart)) throw new HostError("ItemNotFound");
      model.charts = model.charts.filter((one) => one !== chart);
      context.chartsChanged();
    },
    SetData: (context, chart, [source, seriesBy]) => {
      const area = addressArgument(context, source, chart.sheetId);
      chart.series = seriesOf(context, area, String(seriesBy ?? "Auto"));
      context.chartsChanged();
    },
    SetPosition: (context, chart, [start, end]) => {
      const from = addressArgument(context, start, chart.sheetId);
      const to =
        end === null || end === undefined ? from : addressArgument(context, end, chart.sheetId);
      if (from.sheetId !== chart.sheetId || to.sheetId !== chart.sheetId) {
        throw new HostError("InvalidArgument");
      }
      chart.cells = { start: from, end: to };
      context.chartsChanged();
    },
  },
};

function property(
  get: (chart: ChartRecord) => unknown,
  set: (chart: ChartRecord, value: unknown) => void
): Property<ChartRecord> {
  return {
    get: (_, chart) => get(chart),
    set: (context, chart, value) => {
      mayChangeSheet(context, chart.sheetId);
      set(chart, value);
      context.chartsChanged();
    },
  };
}

function place(
  name: string,
  key: keyof ChartRecord["place"]
): Record<string, Property<ChartRecord>> {
  return {
    [name]: property(
      (chart) => chart.place[key],
      (chart, value) => {
        chart.place[key] = numberArgument(value);
        chart.cells = null;
      }
    ),
  };
}
