/** How Excel reads a chart's source: series by columns or rows, a header for names, first texts as categories. */
import type { Area } from "../engine/types";
import type { HostContext } from "./context";
import type { SeriesRecord } from "./model";

export function seriesOf(context: HostContext, source: Area, seriesBy: string): SeriesRecord[] {
  const byColumns =
    seriesBy === "Columns" || (seriesBy !== "Rows" && source.rows >= source.columns);
  const cells = context.engine.read(source);
  const texts = (line: { kind: string }[]): boolean =>
    line.length > 0 && line.every(({ kind }) => kind === "text" || kind === "empty");
  const header = source.rows > 1 && texts(cells[0]!.slice(source.columns > 1 ? 1 : 0));
  const stub = source.columns > 1 && texts(cells.slice(header ? 1 : 0).map((row) => row[0]!));
  const inner: Area = {
    ...source,
    row: source.row + (header ? 1 : 0),
    column: source.column + (stub ? 1 : 0),
    rows: source.rows - (header ? 1 : 0),
    columns: source.columns - (stub ? 1 : 0),
  };
  const count = byColumns ? inner.columns : inner.rows;
  return Array.from({ length: count }, (_, i) => {
    const name = byColumns
      ? header && cells[0]![i + (stub ? 1 : 0)]
      : stub && cells[i + (header ? 1 : 0)]![0];
    const values = byColumns
      ? { ...inner, column: inner.column + i, columns: 1 }
      : { ...inner, row: inner.row + i, rows: 1 };
    const categories = byColumns
      ? stub && { ...inner, column: source.column, columns: 1 }
      : header && { ...inner, row: source.row, rows: 1 };
    return newSeries(name ? String(name.value) : `Series${i + 1}`, values, categories || null);
  });
}

export function newSeries(
  name: string,
  values: Area | null,
  categories: Area | null
): SeriesRecord {
  return { name, values, categories, properties: {}, fill: {}, line: {}, dataLabels: {} };
}
