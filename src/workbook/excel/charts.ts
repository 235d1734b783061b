/** Native charts: columns for amounts, a line for what they add up to, in colours and in words. */
import { rangeAddress } from "../address";
import type { PlannedChart } from "../build/sheet-plan";

export function addChart(sheet: Excel.Worksheet, planned: PlannedChart): Excel.Chart {
  const { column, columns, labelRow } = planned.values;
  const cells = (row: number) => sheet.getRange(rangeAddress(row, column, 1, columns));
  const [first, ...others] = planned.series;
  if (!first) throw new Error(`Chart ${planned.name} has no series`);
  const chart = sheet.charts.add(planned.type, cells(first.row), "Rows");
  chart.name = planned.name;
  chart.title.text = planned.title;
  chart.legend.position = "Bottom";
  chart.axes.categoryAxis.numberFormat = "mmm yy";
  chart.axes.categoryAxis.tickLabelPosition = "Low";
  chart.axes.valueAxis.numberFormat = "#,##0";
  const look = (series: Excel.ChartSeries, { name, color, line }: typeof first) => {
    series.name = name;
    series.setXAxisValues(cells(labelRow));
    if (line) {
      series.chartType = "Line";
      series.format.line.color = color;
    } else {
      series.format.fill.setSolidColor(color);
    }
  };
  look(chart.series.getItemAt(0), first);
  for (const other of others) {
    const series = chart.series.add(other.name);
    series.setValues(cells(other.row));
    look(series, other);
  }
  const last = rangeAddress(
    planned.row + planned.rows - 1,
    planned.column + planned.columns - 1,
    1,
    1
  );
  chart.setPosition(rangeAddress(planned.row, planned.column, 1, 1), last);
  return chart;
}
