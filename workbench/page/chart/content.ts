/** Reads from the cells what a chart of the workbook shows, as it is now. */
import type { Area, Engine } from "../../engine/types";
import type { ChartRecord, SeriesRecord } from "../../host/model";
import type { ChartContent, ChartKind } from "./ChartDrawing";

/** Office's six accents, for series without a colour of their own. */
const ACCENTS = ["#156082", "#e97132", "#196b24", "#0f9ed5", "#a02b93", "#4ea72e"];

/** Excel's default legend, axis and data-label texts are drawn; other formats are left out. */
export function contentOf(
  engine: Engine,
  chart: ChartRecord,
  size: { width: number; height: number }
): ChartContent {
  const series = chart.series.map((one, index) => ({
    name: one.name || `Series${index + 1}`,
    kind: kindOf(String(one.properties["ChartType"] ?? chart.type)),
    color: colorOf(one) ?? ACCENTS[index % ACCENTS.length]!,
    values: one.values ? numbers(engine, one.values) : [],
  }));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const labelled = chart.series.find(({ categories }) => categories)?.categories;
  const labels = labelled ? engine.text(labelled).flat() : [];
  return {
    title: chart.title.visible ? chart.title.text : "",
    categories: Array.from({ length: count }, (_, index) => labels[index] ?? String(index + 1)),
    series,
    ...size,
  };
}

function numbers(engine: Engine, area: Area): (number | null)[] {
  return engine
    .read(area)
    .flat()
    .map((cell) => (cell.kind === "number" ? (cell.value as number) : null));
}

function kindOf(type: string): ChartKind {
  if (/line|scatter/i.test(type)) return "line";
  return /stacked/i.test(type) ? "stacked" : "clustered";
}

function colorOf(series: SeriesRecord): string | null {
  const color =
    series.fill["Color"] ?? series.line["Color"] ?? series.properties["MarkerBackgroundColor"];
  return typeof color === "string" && color ? color : null;
}
