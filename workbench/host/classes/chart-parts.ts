/** Title, legend, labels, fills, lines and fonts of charts: kept for the page to draw. */
import type { HostContext } from "../context";
import { object } from "../objects";
import type { HostClass, Property } from "../objects";
import type { ChartRecord } from "../model";
import { flagArgument, recorded, textArgument } from "./record";

type Plain = Record<string, unknown>;
const redraw = (context: HostContext): void => context.chartsChanged();

export const ChartTitle: HostClass<"ChartTitle"> = {
  name: "ChartTitle",
  properties: {
    Text: titlePart("text", (value) => {
      const text = typeof value === "string" ? value : textArgument(value);
      return { text, visible: true };
    }),
    Visible: titlePart("visible", (value) => ({ visible: flagArgument(value) })),
    ...recorded<ChartRecord>(
      ({ title }) => title.properties,
      { Overlay: false, Position: "Top", HorizontalAlignment: "Center", ShowShadow: false },
      redraw
    ),
  },
  links: { Format: (_, { title }) => object("ChartTitleFormat", title.properties) },
};

function titlePart(
  key: "text" | "visible",
  read: (value: unknown) => Partial<ChartRecord["title"]>
): Property<ChartRecord> {
  return {
    get: (_, { title }) => title[key],
    set: (context, { title }, value) => {
      Object.assign(title, read(value));
      context.chartsChanged();
    },
  };
}

export const ChartTitleFormat: HostClass<"ChartTitleFormat"> = {
  name: "ChartTitleFormat",
  links: {
    Font: (_, record) => object("ChartFont", part(record, "font")),
    Fill: (_, record) => object("ChartFill", part(record, "fill")),
  },
};

export const ChartAreaFormat: HostClass<"ChartAreaFormat"> = {
  name: "ChartAreaFormat",
  properties: recorded(({ properties }) => properties, { RoundedCorners: false }, redraw),
  links: {
    Fill: (_, chart) => object("ChartFill", chart.fill),
    Font: (_, chart) => object("ChartFont", chart.font),
    Border: (_, chart) => object("ChartLineFormat", part(chart.properties, "border")),
  },
};

export const ChartLegend: HostClass<"ChartLegend"> = {
  name: "ChartLegend",
  properties: recorded(
    ({ legend }) => legend,
    { Visible: true, Position: "Bottom", Overlay: false, ShowShadow: false },
    redraw
  ),
  links: { Format: (_, { legend }) => object("ChartTitleFormat", part(legend, "format")) },
};

export const ChartDataLabels: HostClass<"ChartDataLabels"> = {
  name: "ChartDataLabels",
  properties: recorded(
    (record) => record,
    {
      Position: "BestFit",
      ShowValue: true,
      ShowSeriesName: false,
      ShowCategoryName: false,
      ShowLegendKey: false,
      ShowPercentage: false,
      ShowBubbleSize: false,
      Separator: ",",
      NumberFormat: "General",
      LinkNumberFormat: true,
    },
    redraw
  ),
  links: { Format: (_, record) => object("ChartTitleFormat", part(record, "format")) },
};

export const ChartFill: HostClass<"ChartFill"> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (context, fill, [color]) => {
      fill["Color"] = textArgument(color);
      redraw(context);
    },
    Clear: (context, fill) => {
      fill["Color"] = null;
      redraw(context);
    },
  },
};

export const ChartFont: HostClass<"ChartFont"> = {
  name: "ChartFont",
  properties: recorded(
    (record) => record,
    { Bold: false, Italic: false, Color: "#595959", Name: "Calibri", Size: 10, Underline: "None" },
    redraw
  ),
};

export const ChartLineFormat: HostClass<"ChartLineFormat"> = {
  name: "ChartLineFormat",
  properties: recorded(
    (record) => record,
    { Color: "#000000", LineStyle: "Continuous", Weight: 2.25 },
    redraw
  ),
  methods: {
    Clear: (context, line) => {
      line["LineStyle"] = "None";
      redraw(context);
    },
  },
};

/** A record inside a record, made when first asked for. */
export function part(record: Plain, key: string): Plain {
  return (record[key] ??= {}) as Plain;
}
