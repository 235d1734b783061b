/** Where the bars and lines of a chart of actual and expected figures stand. */
import { scaleBand, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Bar, Frame, PeriodTick, Tick } from "../../../components/charts/geometry";

export interface PairGeometry {
  bars: (Bar | null)[];
  /** Paths; an actual line ends where nothing is known any more. */
  actual: string;
  expected: string;
  points: { actual: number | null; expected: number; x: number }[];
  ticks: Tick[];
  labels: PeriodTick[];
  zero: number;
  start: number;
  step: number;
  /** Where the column after `boundary` begins. */
  boundary: number | null;
}

const LETTER = 6;

export function pairGeometry(
  labels: readonly string[],
  actual: readonly (number | null)[],
  expected: readonly number[],
  frame: Frame,
  boundary: number | null
): PairGeometry {
  const right = frame.width - frame.right;
  const position = scaleBand<number>()
    .domain(labels.keys())
    .range([frame.left, right])
    .paddingInner(labels.length > 40 ? 0 : 0.25)
    .paddingOuter(labels.length > 40 ? 0 : 0.12);
  const highest = Math.max(0, ...expected, ...actual.map((value) => value ?? 0));
  const y = scaleLinear()
    .domain([0, highest || 1])
    .range([frame.height - frame.bottom, frame.top])
    .nice(4);
  const width = Math.max(1, position.bandwidth() - (labels.length > 40 ? 0.5 : 0));
  const points = labels.map((_, i) => ({
    x: (position(i) ?? 0) + position.bandwidth() / 2,
    actual: typeof actual[i] === "number" ? y(actual[i]) : null,
    expected: y(expected[i] ?? 0),
  }));
  const path = (of: (point: (typeof points)[number]) => number | null): string =>
    line<(typeof points)[number]>(
      (point) => point.x,
      (point) => of(point) ?? 0
    ).defined((point) => of(point) !== null)(points) ?? "";
  return {
    bars: points.map((point, i) =>
      point.actual === null
        ? null
        : { x: position(i) ?? 0, width, y: point.actual, height: y(0) - point.actual }
    ),
    actual: path((point) => point.actual),
    expected: path((point) => point.expected),
    points,
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    labels: fitting(labels, points, frame),
    zero: y(0),
    start: frame.left,
    step: position.step(),
    boundary:
      boundary === null || boundary + 1 >= labels.length
        ? null
        : frame.left + (boundary + 1) * position.step(),
  };
}

/** As many labels as fit, at even steps from the first. */
function fitting(
  labels: readonly string[],
  points: readonly { x: number }[],
  frame: Frame
): PeriodTick[] {
  const widest = Math.max(1, ...labels.map((label) => label.length)) * LETTER;
  const room = Math.max(1, Math.floor((frame.width - frame.left - frame.right) / (widest + 12)));
  const every = Math.max(1, Math.ceil(labels.length / room));
  const last = frame.width - widest / 2;
  return labels.flatMap((label, i) =>
    i % every === 0 ? [{ label, x: Math.min(points[i]!.x, last) }] : []
  );
}
