/** Excel.ChartSeries and its collection. */
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { object } from "../objects";
import type { HostClass, Targets } from "../objects";
import { newSeries } from "../chart-series";
import { addressArgument } from "../ranges";
import { recorded } from "./record";

type Target = Targets["ChartSeries"];
const redraw = (context: HostContext): void => context.chartsChanged();

export const ChartSeriesCollection: HostClass<"ChartSeriesCollection"> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: (_, chart) => chart.series.length } },
  items: (_, chart) => chart.series.map((series) => object("ChartSeries", { chart, series })),
  methods: {
    Add: (context, chart, [name, index]) => {
      const text = typeof name === "string" ? name : `Series${chart.series.length + 1}`;
      const series = newSeries(text, null, null);
      chart.series.splice(typeof index === "number" ? index : chart.series.length, 0, series);
      redraw(context);
      return object("ChartSeries", { chart, series });
    },
  },
};

export const ChartSeries: HostClass<"ChartSeries"> = {
  name: "ChartSeries",
  properties: {
    Name: {
      get: (_, { series }) => series.name,
      set: (context, { series }, value) => {
        series.name = String(value);
        redraw(context);
      },
    },
    ...recorded<Target>(
      ({ series }) => series.properties,
      {
        ChartType: null,
        AxisGroup: "Primary",
        GapWidth: 150,
        Overlap: 0,
        HasDataLabels: false,
        Smooth: false,
        MarkerStyle: "Automatic",
        MarkerSize: 5,
        MarkerBackgroundColor: null,
        MarkerForegroundColor: null,
        InvertIfNegative: false,
        PlotOrder: 1,
        VaryByCategories: false,
      },
      redraw
    ),
  },
  links: {
    Format: (_, { series }) => object("ChartSeriesFormat", series),
    DataLabels: (_, { series }) => object("ChartDataLabels", series.dataLabels),
  },
  methods: {
    SetValues: (context, { chart, series }, [source]) => {
      series.values = addressArgument(context, source, chart.sheetId);
      redraw(context);
    },
    SetXAxisValues: (context, { chart, series }, [source]) => {
      series.categories = addressArgument(context, source, chart.sheetId);
      redraw(context);
    },
    Delete: (context, { chart, series }) => {
      if (!chart.series.includes(series)) throw new HostError("ItemNotFound");
      chart.series = chart.series.filter((one) => one !== series);
      redraw(context);
    },
  },
};

export const ChartSeriesFormat: HostClass<"ChartSeriesFormat"> = {
  name: "ChartSeriesFormat",
  links: {
    Fill: (_, series) => object("ChartFill", series.fill),
    Line: (_, series) => object("ChartLineFormat", series.line),
  },
};
