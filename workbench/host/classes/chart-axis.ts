/** Excel.ChartAxes, ChartAxis and what belongs to an axis. */
import type { HostContext } from "../context";
import { HostError } from "../errors";
import type { AxisName, AxisRecord } from "../model";
import { object } from "../objects";
import type { HostClass, Property, Targets } from "../objects";
import { addressArgument } from "../ranges";
import { flagArgument, recorded } from "./record";

type Target = Targets["ChartAxis"];
const redraw = (context: HostContext): void => context.chartsChanged();
const AXES: Record<string, AxisName> = { Category: "category", Value: "value", Series: "series" };

export const ChartAxes: HostClass<"ChartAxes"> = {
  name: "ChartAxes",
  links: {
    CategoryAxis: (_, chart) => object("ChartAxis", { chart, axis: "category" }),
    ValueAxis: (_, chart) => object("ChartAxis", { chart, axis: "value" }),
    SeriesAxis: (_, chart) => object("ChartAxis", { chart, axis: "series" }),
  },
  methods: {
    GetItem: (_, chart, [type]) => {
      const axis = AXES[String(type)];
      if (!axis) throw new HostError("InvalidArgument");
      return object("ChartAxis", { chart, axis });
    },
  },
};

export const ChartAxis: HostClass<"ChartAxis"> = {
  name: "ChartAxis",
  properties: recorded<Target>(
    (target) => of(target).properties,
    {
      Minimum: null,
      Maximum: null,
      MajorUnit: null,
      MinorUnit: null,
      Visible: true,
      ReversePlotOrder: false,
      NumberFormat: "General",
      LinkNumberFormat: true,
      DisplayUnit: "None",
      ShowDisplayUnitLabel: true,
      ScaleType: "Linear",
      LogBase: 10,
      CategoryType: "Automatic",
      TickLabelPosition: "NextToAxis",
      TickLabelSpacing: null,
      TickMarkSpacing: 1,
      MajorTickMark: "None",
      MinorTickMark: "None",
      Position: "Automatic",
      TextOrientation: null,
    },
    redraw
  ),
  links: {
    Title: (_, target) => object("ChartAxisTitle", target),
    MajorGridlines: (_, target) => object("ChartGridlines", of(target).majorGridlines),
    MinorGridlines: (_, target) => object("ChartGridlines", of(target).minorGridlines),
    Format: (_, target) => object("ChartAxisFormat", target),
  },
  methods: {
    SetCategoryNames: (context, { chart }, [source]) => {
      const area = addressArgument(context, source, chart.sheetId);
      for (const series of chart.series) series.categories = area;
      redraw(context);
    },
  },
};

export const ChartAxisFormat: HostClass<"ChartAxisFormat"> = {
  name: "ChartAxisFormat",
  links: {
    Font: (_, target) => object("ChartFont", of(target).font),
    Line: (_, target) => object("ChartLineFormat", of(target).line),
  },
};

export const ChartAxisTitle: HostClass<"ChartAxisTitle"> = {
  name: "ChartAxisTitle",
  properties: {
    Text: title("text", (value) => ({ text: String(value), visible: true })),
    Visible: title("visible", (value) => ({ visible: flagArgument(value) })),
  },
};

export const ChartGridlines: HostClass<"ChartGridlines"> = {
  name: "ChartGridlines",
  properties: recorded((record) => record, { Visible: true }, redraw),
};

function of({ chart, axis }: Target): AxisRecord {
  return chart.axes[axis];
}

function title(
  key: "text" | "visible",
  read: (value: unknown) => Partial<AxisRecord["title"]>
): Property<Target> {
  return {
    get: (_, target) => of(target).title[key],
    set: (context, target, value) => {
      Object.assign(of(target).title, read(value));
      redraw(context);
    },
  };
}
