/** Draws a chart of the workbook: clustered or stacked columns, or lines, with axes and a legend. */
import { scaleBand, scaleLinear } from "d3-scale";
import { line } from "d3-shape";

export type ChartKind = "clustered" | "stacked" | "line";

export interface ChartSeries {
  name: string;
  kind: ChartKind;
  color: string;
  /** null where the cell holds no number. */
  values: (number | null)[];
}

export interface ChartContent {
  title: string;
  categories: string[];
  series: ChartSeries[];
  width: number;
  height: number;
}

const MARGIN = { top: 34, right: 14, bottom: 46, left: 58 };

export function ChartDrawing({ chart }: { chart: ChartContent }) {
  const { width, height, categories, series } = chart;
  const bars = series.filter(({ kind }) => kind !== "line");
  const stacked = bars.some(({ kind }) => kind === "stacked");
  const [least, most] = extent(chart, stacked);
  const x = scaleBand<number>(
    categories.map((_, index) => index),
    [MARGIN.left, width - MARGIN.right]
  ).padding(0.28);
  const y = scaleLinear([least, most], [height - MARGIN.bottom, MARGIN.top]).nice(5);
  const ticks = y.ticks(5);
  const every = Math.ceil((categories.length * 46) / Math.max(1, width - MARGIN.left));

  return (
    <svg
      className="chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={describe(chart)}
    >
      <rect className="chart-back" width={width} height={height} rx="2" />
      <text className="chart-title" x={width / 2} y={21} textAnchor="middle">
        {chart.title}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className="chart-grid"
            x1={MARGIN.left}
            x2={width - MARGIN.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={MARGIN.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
            {short(tick)}
          </text>
        </g>
      ))}
      {categories.map((category, index) =>
        index % every === 0 ? (
          <text
            key={index}
            x={x(index)! + x.bandwidth() / 2}
            y={height - MARGIN.bottom + 14}
            textAnchor="middle"
          >
            {category}
          </text>
        ) : null
      )}
      {stacked ? <Stacks series={bars} x={x} y={y} /> : <Clusters series={bars} x={x} y={y} />}
      <line className="chart-axis" x1={MARGIN.left} x2={width - MARGIN.right} y1={y(0)} y2={y(0)} />
      {series
        .filter(({ kind }) => kind === "line")
        .map((one) => (
          <path
            key={one.name}
            fill="none"
            stroke={one.color}
            strokeWidth="2"
            d={
              line<number | null>()
                .defined((value) => value !== null)
                .x((_, index) => x(index)! + x.bandwidth() / 2)
                .y((value) => y(value!))(one.values) ?? ""
            }
          />
        ))}
      <Legend chart={chart} />
    </svg>
  );
}

type Band = ReturnType<typeof scaleBand<number>>;
type Linear = ReturnType<typeof scaleLinear<number, number>>;

function Clusters({ series, x, y }: { series: ChartSeries[]; x: Band; y: Linear }) {
  const width = x.bandwidth() / Math.max(1, series.length);
  return series.map((one, at) =>
    one.values.map((value, index) => (
      <Bar
        key={`${at}-${index}`}
        color={one.color}
        x={x(index)! + at * width}
        width={width}
        from={y(0)}
        to={y(value ?? 0)}
      />
    ))
  );
}

/** Positive values pile up above the axis, negative ones below, as in Excel. */
function Stacks({ series, x, y }: { series: ChartSeries[]; x: Band; y: Linear }) {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, index) => {
    const reached = { above: 0, below: 0 };
    return series.map((one, at) => {
      const value = one.values[index] ?? 0;
      const side = value < 0 ? "below" : "above";
      const from = reached[side];
      reached[side] += value;
      return (
        <Bar
          key={`${at}-${index}`}
          color={one.color}
          x={x(index)!}
          width={x.bandwidth()}
          from={y(from)}
          to={y(from + value)}
        />
      );
    });
  });
}

function Bar(props: { color: string; x: number; width: number; from: number; to: number }) {
  return (
    <rect
      x={props.x}
      y={Math.min(props.from, props.to)}
      width={Math.max(0, props.width)}
      height={Math.abs(props.to - props.from)}
      fill={props.color}
    />
  );
}

function Legend({ chart }: { chart: ChartContent }) {
  const widths = chart.series.map(({ name }) => 26 + name.length * 6);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let left = Math.max(MARGIN.left, (chart.width - total) / 2);
  return chart.series.map((one, index) => {
    const at = left;
    left += widths[index]!;
    return (
      <g key={index} transform={`translate(${at} ${chart.height - 16})`}>
        <rect width="10" height="10" y="-8" fill={one.color} />
        <text x="15">{one.name}</text>
      </g>
    );
  });
}

function extent({ series, categories }: ChartContent, stacked: boolean): [number, number] {
  const sums: number[] = [0];
  for (const { kind, values } of series) {
    if (kind === "line" || !stacked) sums.push(...values.filter((value) => value !== null));
  }
  if (stacked) {
    const piled = series.filter(({ kind }) => kind !== "line");
    categories.forEach((_, index) => {
      const here = piled.map(({ values }) => values[index] ?? 0);
      sums.push(here.reduce((sum, value) => sum + Math.max(0, value), 0));
      sums.push(here.reduce((sum, value) => sum + Math.min(0, value), 0));
    });
  }
  const least = Math.min(...sums);
  const most = Math.max(...sums);
  return least === most ? [0, 1] : [least, most];
}

function short(value: number): string {
  return new Intl.NumberFormat("en-US", { notation: "compact", maximumFractionDigits: 2 }).format(
    value
  );
}

function describe({ title, series, categories }: ChartContent): string {
  const names = series.map(({ name }) => name).join(", ");
  return `${title || "Chart"}: ${names} over ${categories.length} categories`;
}
