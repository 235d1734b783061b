/** Excel.ChartCollection: charts are kept as records that a page draws. */
import type { Area } from "../../engine/types";
import { mayChangeSheet } from "../context";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import type { AxisRecord, ChartRecord } from "../model";
import { object } from "../objects";
import type { HostClass, SheetTarget } from "../objects";
import { addressArgument } from "../ranges";
import { seriesOf } from "../chart-series";

/** Excel's own place and size for a new chart, in points. */
const PLACE = { left: 100, top: 75, width: 360, height: 216 };

export const ChartCollection: HostClass<"ChartCollection"> = {
  name: "ChartCollection",
  properties: { Count: { get: (context, target) => charts(context, target).length } },
  items: (context, target) => charts(context, target).map((chart) => object("Chart", chart)),
  item: (context, target, key) => {
    const text = String(key).toLowerCase();
    const found = charts(context, target).find(
      ({ id, name }) => id === key || name.toLowerCase() === text
    );
    return found ? object("Chart", found) : null;
  },
  methods: {
    Add: (context, target, [type, source, seriesBy]) => {
      mayChangeSheet(context, target.sheetId);
      if (typeof type !== "string" || !/^[A-Z0-9_]/i.test(type))
        throw new HostError("InvalidArgument");
      const area = addressArgument(context, source, target.sheetId);
      const chart = newChart(context, target.sheetId, type, area, seriesBy);
      context.model.charts.push(chart);
      context.chartsChanged();
      return object("Chart", chart);
    },
  },
};

function charts({ model }: HostContext, { sheetId }: SheetTarget): ChartRecord[] {
  return model.charts.filter((chart) => chart.sheetId === sheetId);
}

function newChart(
  context: HostContext,
  sheetId: string,
  type: string,
  source: Area,
  seriesBy: unknown
): ChartRecord {
  const number = context.model.nextId();
  return {
    id: `{${String(number).padStart(8, "0")}-0000-4000-8000-00000000C4A7}`,
    sheetId,
    name: `Chart ${number}`,
    type,
    properties: {},
    place: { ...PLACE },
    cells: null,
    title: { text: "Chart Title", visible: true, properties: {} },
    legend: {},
    series: seriesOf(context, source, String(seriesBy ?? "Auto")),
    axes: { category: newAxis(), value: newAxis(), series: newAxis() },
    dataLabels: {},
    fill: {},
    font: {},
  };
}

function newAxis(): AxisRecord {
  return {
    properties: {},
    title: { text: "Axis Title", visible: false },
    majorGridlines: {},
    minorGridlines: {},
    font: {},
    line: {},
  };
}
