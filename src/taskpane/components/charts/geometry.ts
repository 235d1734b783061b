/** Where bars, lines and labels of the charts stand, apart from how they are drawn. */
import { scaleBand, scaleLinear } from "d3-scale";
import { line, stack } from "d3-shape";
import type { FlowPeriod } from "../../../workbook/types";

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Tick {
  value: number;
  y: number;
}

export interface PeriodTick {
  label: string;
  x: number;
}

/** The scale and the columns of a chart of periods. */
export interface Axes {
  zero: number;
  ticks: Tick[];
  periods: PeriodTick[];
  /** The middle of each period's column. */
  middles: number[];
  /** The width that belongs to one period. */
  step: number;
  /** Where the first period begins. */
  start: number;
}

export interface FlowGeometry extends Axes {
  costs: Bar[];
  benefits: Bar[];
  cumulative: string;
  points: { x: number; y: number }[];
}

/** Benefits rise above zero, costs hang below it, the cumulative net flow runs as a line across. */
export function flowGeometry(flows: readonly FlowPeriod[], frame: Frame): FlowGeometry {
  const values = flows
    .flatMap((flow) => [flow.benefit, -flow.cost, flow.cumulative])
    .filter(Number.isFinite);
  const { axes, x, y } = layOut(
    flows.map((flow) => flow.label),
    [Math.min(0, ...values), Math.max(0, ...values)],
    frame
  );
  const bar = (value: number, i: number): Bar => between(x(i), x.bandwidth(), y(0), y(value));
  const points = flows.map((flow, i) => ({ x: axes.middles[i]!, y: y(flow.cumulative) }));
  return {
    ...axes,
    costs: flows.map((flow, i) => bar(-flow.cost, i)),
    benefits: flows.map((flow, i) => bar(flow.benefit, i)),
    cumulative:
      line<{ x: number; y: number }>(
        (p) => p.x,
        (p) => p.y
      )(points) ?? "",
    points,
  };
}

export interface StackGeometry extends Axes {
  /** A row a series, a bar a period. */
  above: Bar[][];
  below: Bar[][];
  /** A mark over each period that has a budget for what stands below. */
  budgets: ({ x: number; y: number; width: number } | null)[];
}

/** Two stacks a period on one scale: one rises from the line, the other hangs below it, as does the budget. */
export function stackGeometry(
  periods: readonly string[],
  above: readonly (readonly number[])[],
  below: readonly (readonly number[])[],
  budget: readonly (number | null)[],
  frame: Frame
): StackGeometry {
  const [up, down] = [stacked(periods.length, above), stacked(periods.length, below)];
  const tops = (spans: [number, number][][]) =>
    spans[spans.length - 1]?.map((span) => span[1]) ?? [];
  const marks = budget.filter((value): value is number => value !== null);
  const { axes, x, y } = layOut(
    periods,
    [-Math.max(0, ...tops(down), ...marks), Math.max(0, ...tops(up))],
    frame
  );
  const bars = (spans: [number, number][][], sign: 1 | -1): Bar[][] =>
    spans.map((row) =>
      row.map((span, i) => between(x(i), x.bandwidth(), y(sign * span[0]), y(sign * span[1])))
    );
  return {
    ...axes,
    above: bars(up, 1),
    below: bars(down, -1),
    budgets: periods.map((_, i) => {
      const value = budget[i];
      if (value === null || value === undefined) return null;
      const overhang = Math.min(4, (axes.step - x.bandwidth()) / 2);
      return { x: x(i) - overhang, y: y(-value), width: x.bandwidth() + 2 * overhang };
    }),
  };
}

function stacked(periods: number, series: readonly (readonly number[])[]): [number, number][][] {
  return stack<number, number>()
    .keys(series.keys())
    .value((period, key) => positive(series[key]?.[period]))(
      Array.from({ length: periods }, (_, i) => i)
    )
    .map((row) => row.map((span): [number, number] => [span[0], span[1]]));
}

/** A stack has no place for what is below zero or not a number. */
function positive(value: number | undefined): number {
  return value !== undefined && value > 0 ? value : 0;
}

/** Columns with a gap between them, as a share of a column, over a scale of round numbers. */
export function layOut(
  labels: readonly string[],
  domain: [number, number],
  frame: Frame,
  gap = 0.3
) {
  const position = scaleBand<number>()
    .domain(labels.keys())
    .range([frame.left, frame.width - frame.right])
    .paddingInner(gap)
    .paddingOuter(gap / 2);
  const y = scaleLinear()
    .domain(domain[0] === domain[1] ? [0, 1] : domain)
    .range([frame.height - frame.bottom, frame.top])
    .nice(4);
  const at = (i: number): number => position(i) ?? frame.left;
  const x = Object.assign(at, { bandwidth: position.bandwidth });
  const middles = labels.map((_, i) => at(i) + position.bandwidth() / 2);
  const axes: Axes = {
    zero: y(0),
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    periods: periodTicks(labels, middles, frame),
    middles,
    step: position.step(),
    start: frame.left,
  };
  return { axes, x, y };
}

/** About how wide a letter of an axis label is, in pixels. */
const LETTER = 5.6;

/** As many labels as fit without touching, at even steps from the first; none is cut off at the edge. */
function periodTicks(labels: readonly string[], middles: number[], frame: Frame): PeriodTick[] {
  const every = labelEvery(labels, frame.width - frame.left - frame.right);
  const last = frame.width - widthOf(labels) / 2;
  return labels.flatMap((label, i) =>
    i % every === 0 ? [{ label, x: Math.min(middles[i]!, last) }] : []
  );
}

/** Every how many columns there is room for a label: months, quarters and years fall on whole steps. */
export function labelEvery(labels: readonly string[], width: number): number {
  const room = Math.max(1, Math.floor(width / (widthOf(labels) + 10)));
  const fits = (every: number): boolean => labels.length / every <= room;
  return [1, 2, 3, 4, 6, 12, 24].find(fits) ?? Math.ceil(labels.length / room);
}

/** About how wide the widest of the labels is, in pixels. */
export function widthOf(labels: readonly string[]): number {
  return Math.max(1, ...labels.map((label) => label.length)) * LETTER;
}

export function between(x: number, width: number, from: number, to: number): Bar {
  return { x, width, y: Math.min(from, to), height: Math.abs(to - from) };
}
